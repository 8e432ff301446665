import * as z from 'zod'
import { kinds } from './kinds.js'
import { spellingSchema } from './spelling.js'

/** A place in a file: 1-based line and column, columns counted in UTF-16 code units as editors do. */
const positionSchema = z.object({ line: z.int().min(1), column: z.int().min(1) }).readonly()
export type Position = z.infer<typeof positionSchema>

/** From the first character to just behind the last one. */
export const rangeSchema = z.object({ start: positionSchema, end: positionSchema }).readonly()
export type Range = z.infer<typeof rangeSchema>

export const kindSchema = z.enum(kinds)

/**
 * A name as written where something else is meant: `Report` or `WarrantyClaim.Report`.
 * `scope` is the journey (or outlook) in which a bare name is looked up first; `dot` is the column of the dot in a
 * qualified name.
 */
export const referenceSchema = z
  .object({
    name: spellingSchema,
    range: rangeSchema,
    expects: z.array(kindSchema).readonly(),
    scope: z.string().optional(),
    dot: z.int().optional(),
  })
  .readonly()
export type Reference = z.infer<typeof referenceSchema>

/** What every declaration has: a name, perhaps a title, and perhaps the description written above it. */
export const named = {
  name: z.string(),
  nameRange: rangeSchema,
  title: z.string().optional(),
  description: z.string().optional(),
  range: rangeSchema,
}

/** The same for declarations at the top of a file, which know their file. */
export const declared = { ...named, file: z.string() }

export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()
export const references = list(referenceSchema)

/** Names as written, or sentences. */
export const names = list(z.string())
