import * as z from 'zod'
import { periodSchema } from './quantity.js'
import { declared, list, rangeSchema, referenceSchema } from './source.js'
import { vocabulary } from './vocabulary.js'

const engagementLevelSchema = z.enum(vocabulary.engagement)

export const stakeholderSchema = z
  .object({
    ...declared,
    role: z.enum(vocabulary.role).optional(),
    /** 1..5 each; `influence` is the influence on the customer's experience. */
    power: z.number().optional(),
    interest: z.number().optional(),
    influence: z.number().optional(),
    legitimacy: z.boolean().optional(),
    urgency: z.boolean().optional(),
    engagement: z
      .object({ today: engagementLevelSchema, wanted: engagementLevelSchema.optional() })
      .readonly()
      .optional(),
    expects: list(z.string()),
    concerns: list(z.string()),
    influences: list(
      z
        .object({
          target: referenceSchema,
          strength: z.number().optional(),
          reason: z.string().optional(),
          range: rangeSchema,
        })
        .readonly(),
    ),
    engage: list(
      z
        .object({
          channel: referenceSchema,
          every: periodSchema.optional(),
          by: referenceSchema.optional(),
          note: z.string().optional(),
          range: rangeSchema,
        })
        .readonly(),
    ),
  })
  .readonly()
export type Stakeholder = z.infer<typeof stakeholderSchema>

export const channelSchema = z.object({ ...declared, service: z.enum(vocabulary.service).optional() }).readonly()
export type Channel = z.infer<typeof channelSchema>
