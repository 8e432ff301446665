import * as z from 'zod'
import { touchpointProperties } from './journey.js'
import { quantitySchema, whenSchema } from './quantity.js'
import { declared, list, rangeSchema, referenceSchema, references } from './source.js'
import { vocabulary } from './vocabulary.js'

/** What is done about it, and what it is expected to change. */
export const initiativeSchema = z
  .object({
    ...declared,
    improves: references,
    removes: references,
    expects: list(z.object({ kpi: referenceSchema, change: quantitySchema, range: rangeSchema }).readonly()),
    models: referenceSchema.optional(),
    owner: referenceSchema.optional(),
    status: z.enum(vocabulary.status).optional(),
    from: whenSchema.optional(),
    due: whenSchema.optional(),
  })
  .readonly()
export type Initiative = z.infer<typeof initiativeSchema>

/** Only what is written in the `change` is present; it replaces the touchpoint's own. */
const changeSchema = z
  .object({
    touchpoint: referenceSchema,
    properties: z.object(touchpointProperties).partial().readonly(),
    range: rangeSchema,
  })
  .readonly()

/** A what-if: a journey with some touchpoints changed or skipped. */
export const scenarioSchema = z
  .object({ ...declared, journey: referenceSchema.optional(), changes: list(changeSchema), skips: references })
  .readonly()
export type Scenario = z.infer<typeof scenarioSchema>
