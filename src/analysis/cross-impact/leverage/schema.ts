import * as z from 'zod'
import { list } from '../../../model/source.js'

const names = list(z.string())

/** What one step of one judgement changes; with the schemas that it shares with the rest of the result. */
export const leverageSchema = <Sources extends z.ZodType, Quadrant extends z.ZodType, Net extends z.ZodType>(
  sources: Sources,
  quadrant: Quadrant,
  net: Net,
) => {
  const changed = <Kind extends z.ZodType>(kind: Kind) =>
    list(z.object({ factor: z.string(), from: kind, to: kind }).readonly())
  const effect = z
    .object({
      value: z.number(),
      topDrivers: z.object({ direct: names.optional(), dematel: names.optional() }).readonly(),
      quadrants: changed(quadrant),
      relations: changed(net),
      total: z.enum(['defined', 'undefined']).optional(),
    })
    .readonly()
  const cell = z
    .object({
      from: z.string(),
      to: z.string(),
      /** Null for an open cell. */
      value: z.number().nullable(),
      weight: z.number().nullable(),
      effects: list(effect),
      sources,
    })
    .readonly()
  return z
    .object({
      moves: z.int().min(0),
      changing: z.int().min(0),
      changingCells: z.int().min(0),
      cells: list(cell),
    })
    .readonly()
}
