import * as z from 'zod'
import type { FileModel } from './file-model.js'
import { modelSchema } from './model.js'
import type { Project } from './project.js'
import { kindSchema, list, rangeSchema } from './source.js'

/** Where one reference leads: `to` is the key of what it means, such as `Care` or `WarrantyClaim.Report`. */
const linkSchema = z.object({ file: z.string(), range: rangeSchema, to: z.string(), kind: kindSchema }).readonly()

/** What `waypost export --format json` prints: the Model, and where its references lead, in the order of files and of text. */
export const exportedModelSchema = modelSchema
  .unwrap()
  .extend({ links: list(linkSchema) })
  .readonly()
export type ExportedModel = z.infer<typeof exportedModelSchema>

/** References that lead nowhere have no link. `files` are those of the project, in its order. */
export const exportedModel = (files: readonly FileModel[], { model, links }: Project): ExportedModel => ({
  ...model,
  links: files.flatMap(({ file, references }) =>
    references.flatMap(reference => {
      const found = links.target(reference)
      return found ? [{ file, range: reference.range, to: found.key, kind: found.kind }] : []
    }),
  ),
})
