import * as z from 'zod'
import { list, rangeSchema } from './source.js'

const severitySchema = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof severitySchema>

/** One replacement in a file: the range's text becomes `newText`. */
const editSchema = z.object({ file: z.string(), range: rangeSchema, newText: z.string() }).readonly()
export type Edit = z.infer<typeof editSchema>

const fixSchema = z.object({ title: z.string(), edits: list(editSchema) }).readonly()
export type Fix = z.infer<typeof fixSchema>

/** What is wrong, why it matters and what to do, at its place. `rule` is a stable id such as `names/unknown`. */
export const findingSchema = z
  .object({
    rule: z.string(),
    severity: severitySchema,
    message: z.string(),
    file: z.string(),
    range: rangeSchema,
    related: list(z.object({ message: z.string(), file: z.string(), range: rangeSchema }).readonly()).optional(),
    fixes: list(fixSchema).optional(),
  })
  .readonly()
export type Finding = z.infer<typeof findingSchema>
