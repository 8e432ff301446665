import * as z from 'zod'
import { declared, list, named, referenceSchema, references } from './source.js'

const segmentSchema = z.object({ ...named, is: referenceSchema.optional() }).readonly()
const propositionSchema = z.object({ ...named, serves: references, via: references, keptBy: references }).readonly()
const relationshipSchema = z.object({ ...named, with: references, supports: references }).readonly()
const revenueSchema = z.object({ ...named, from: references, for: references }).readonly()
const resourceSchema = z.object({ ...named, for: references }).readonly()
const activitySchema = z.object({ ...named, for: references, uses: references }).readonly()
const partnerSchema = z.object({ ...named, is: referenceSchema.optional(), provides: references }).readonly()
const costSchema = z.object({ ...named, of: references }).readonly()

/** The nine blocks of the Business Model Canvas (Osterwalder & Pigneur). */
export const canvasSchema = z
  .object({
    ...declared,
    segments: list(segmentSchema),
    propositions: list(propositionSchema),
    channels: references,
    relationships: list(relationshipSchema),
    revenues: list(revenueSchema),
    resources: list(resourceSchema),
    activities: list(activitySchema),
    partners: list(partnerSchema),
    costs: list(costSchema),
  })
  .readonly()
export type Canvas = z.infer<typeof canvasSchema>
