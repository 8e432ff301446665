import * as z from 'zod'
import { periodSchema, quantitySchema, whenSchema } from './quantity.js'
import { declared, list, rangeSchema, referenceSchema, references } from './source.js'
import { vocabulary } from './vocabulary.js'

export const goalSchema = z.object({ ...declared, measuredBy: references, for: references }).readonly()
export type Goal = z.infer<typeof goalSchema>

const limitSchema = z
  .object({ operator: z.enum(['>=', '<=', '>', '<', '=']), value: quantitySchema, range: rangeSchema })
  .readonly()
export type Limit = z.infer<typeof limitSchema>

/** What was counted: `promoters 230` has the label `promoters`, `5: 42` the label `5`. */
const observationSchema = z
  .object({
    when: whenSchema,
    counts: list(z.object({ label: z.string(), value: quantitySchema }).readonly()),
    range: rangeSchema,
  })
  .readonly()
export type Observation = z.infer<typeof observationSchema>

export const kpiSchema = z
  .object({
    ...declared,
    measure: z.enum(vocabulary.measure).optional(),
    statistic: z.enum(vocabulary.statistic).optional(),
    target: limitSchema.optional(),
    warn: limitSchema.optional(),
    baseline: quantitySchema.optional(),
    at: references,
    owner: referenceSchema.optional(),
    every: periodSchema.optional(),
    observed: list(observationSchema),
  })
  .readonly()
export type Kpi = z.infer<typeof kpiSchema>
