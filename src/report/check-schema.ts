import * as z from 'zod'
import { findingSchema } from '../model/finding.js'
import { list } from '../model/source.js'

const count = z.int().min(0)

/** `waypost check --format json`. Places are 1-based lines and columns; `end` lies just behind the last character. */
export const checkSchema = z
  .object({
    version: z.literal(1),
    findings: list(findingSchema),
    summary: z
      .object({ files: count, journeys: count, touchpoints: count, errors: count, warnings: count, infos: count })
      .readonly(),
  })
  .readonly()
export type CheckResult = z.infer<typeof checkSchema>
