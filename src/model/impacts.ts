import * as z from 'zod'
import { scaleSchema, valueRangeSchema } from './quantity.js'
import { declared, list, named, rangeSchema, referenceSchema, references } from './source.js'

/** One arrow: `from` acts on `to`. */
const judgementSchema = z
  .object({
    from: referenceSchema,
    to: referenceSchema,
    value: valueRangeSchema,
    by: referenceSchema.optional(),
    reason: z.string().optional(),
    range: rangeSchema,
  })
  .readonly()
export type Judgement = z.infer<typeof judgementSchema>

/** `.` is the diagonal, `?` not judged yet. */
const cellSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('diagonal'), range: rangeSchema }).readonly(),
  z.object({ kind: z.literal('open'), range: rangeSchema }).readonly(),
  z.object({ kind: z.literal('judged'), value: valueRangeSchema, range: rangeSchema }).readonly(),
])
export type Cell = z.infer<typeof cellSchema>

/** The row acts on the column; cell k of a row belongs to column k. */
const matrixSchema = z
  .object({
    columns: references,
    rows: list(z.object({ factor: referenceSchema, cells: list(cellSchema), range: rangeSchema }).readonly()),
    range: rangeSchema,
  })
  .readonly()
export type Matrix = z.infer<typeof matrixSchema>

export const impactsSchema = z
  .object({
    ...declared,
    journey: referenceSchema.optional(),
    scale: scaleSchema.optional(),
    judgements: list(judgementSchema),
    matrices: list(matrixSchema),
  })
  .readonly()
export type Impacts = z.infer<typeof impactsSchema>

const stateSchema = z.object({ ...named }).readonly()
const descriptorSchema = z.object({ ...named, states: list(stateSchema) }).readonly()

/** Cross-impact balances: judgements lead from a state (`Delivery.Late`) to a state of another descriptor. */
export const outlookSchema = z
  .object({
    ...declared,
    scale: scaleSchema.optional(),
    descriptors: list(descriptorSchema),
    judgements: list(judgementSchema),
  })
  .readonly()
export type Outlook = z.infer<typeof outlookSchema>
