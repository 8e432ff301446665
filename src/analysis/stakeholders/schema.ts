import * as z from 'zod'
import { names } from '../../model/source.js'
import { vocabulary } from '../../model/vocabulary.js'
import { noteSchema, saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

const level = z.number()
const engagementLevel = z.enum(vocabulary.engagement)

/** Eden & Ackermann's names for the four quadrants of power and interest. */
const quadrantSchema = z.enum(['player', 'context setter', 'subject', 'crowd'])
export type Quadrant = z.infer<typeof quadrantSchema>

const strategySchema = z.enum(['manage closely', 'keep satisfied', 'keep informed', 'monitor'])
export type Strategy = z.infer<typeof strategySchema>

/** Mitchell, Agle & Wood 1997. */
const salienceSchema = z.enum([
  'dormant',
  'discretionary',
  'demanding',
  'dominant',
  'dangerous',
  'dependent',
  'definitive',
  'non-stakeholder',
])
export type Salience = z.infer<typeof salienceSchema>

/** `gap` in steps of the scale from unaware to leading; positive where more is wanted than there is. */
const engagementSchema = z
  .object({ today: engagementLevel, wanted: engagementLevel.optional(), gap: z.int().optional() })
  .readonly()
export type Engagement = z.infer<typeof engagementSchema>

const networkPlaceSchema = z
  .object({
    /** How many influence this stakeholder, and how many this one influences. */
    in: z.int().min(0),
    out: z.int().min(0),
    /** Null where there are more shortest ways than can be counted. */
    betweenness: z.number().min(0).nullable(),
    normalizedBetweenness: z.number().min(0).max(1).nullable(),
    broker: z.boolean(),
    /** Ordered pairs that this one joins and that have no direct influence on each other. */
    brokerage: z.int().min(0),
    soleRoute: z.boolean(),
    /** Ordered pairs between whom every way of influence leads through this one. */
    soleRoutePairs: z.int().min(0),
    /** Of these pairs those next to this stakeholder, 20 at most. */
    soleRouteFor: z.array(z.object({ from: z.string(), to: z.string() }).readonly()).readonly(),
  })
  .readonly()
export type NetworkPlace = z.infer<typeof networkPlaceSchema>

const meetingSchema = z
  .object({
    journey: z.string(),
    name: z.string(),
    stage: z.string().optional(),
    as: z.array(z.enum(['from', 'to', 'by'])).readonly(),
    /** Planned earliest start in seconds from the journey's start; absent where no time can be planned. */
    start: z.number().min(0).optional(),
    /** When it took place, in an actual journey. */
    at: z.string().optional(),
    emotion: z.number().optional(),
    momentOfTruth: z.boolean(),
  })
  .readonly()
export type Meeting = z.infer<typeof meetingSchema>

/** One result of `waypost analyze stakeholders --format json`; what is not written is null or absent. */
export const stakeholderResultSchema = z
  .object({
    stakeholder: z.string(),
    role: z.enum(vocabulary.role).optional(),
    power: level.optional(),
    interest: level.optional(),
    influence: level.optional(),
    quadrant: quadrantSchema.nullable(),
    strategy: strategySchema.nullable(),
    salience: salienceSchema.nullable(),
    /** Where the class is open: those that what is written leaves possible. */
    possibleSalience: z.array(salienceSchema).readonly().optional(),
    engagement: engagementSchema.optional(),
    network: networkPlaceSchema,
    /** Journeys of which this is the customer or the owner. */
    journeys: z
      .array(z.object({ journey: z.string(), as: z.array(z.enum(['customer', 'owner'])).readonly() }).readonly())
      .readonly(),
    /** Where this stakeholder takes part, journey by journey in the order of time. */
    touchpoints: z.array(meetingSchema).readonly(),
    ...saidNotes,
  })
  .readonly()
export type StakeholderResult = Unworded<z.infer<typeof stakeholderResultSchema>>

const saidReason = { reason: z.string(), reasonCode: noteSchema }

const overlapSchema = z
  .object({
    kind: z.enum(['touchpoint', 'details', 'obstacle', 'improvement', 'kpi']),
    work: names,
    owners: names,
    ...saidReason,
  })
  .readonly()
export type Overlap = Unworded<z.infer<typeof overlapSchema>>

const gapSchema = z
  .object({
    kind: z.enum(['journey', 'touchpoint', 'all touchpoints', 'kpi', 'support', 'initiative']),
    work: z.string(),
    ...saidReason,
  })
  .readonly()
export type Gap = Unworded<z.infer<typeof gapSchema>>

const handOverSchema = z
  .object({
    journey: z.string(),
    /** The last touchpoint of who gives, steps of the customer between them, the first of who takes; one alone if it does both. */
    touchpoints: names,
    from: names,
    to: names,
    passedOn: z.enum(['told', 'by the customer', 'not told']),
  })
  .readonly()
export type HandOver = z.infer<typeof handOverSchema>

const missingSchema = z
  .object({
    kind: z.enum(['not engaged', 'no plan', 'unheard', 'unrated', 'no expectations', 'absent customer']),
    stakeholder: z.string(),
    journey: z.string().optional(),
    ...saidReason,
  })
  .readonly()
export type Missing = Unworded<z.infer<typeof missingSchema>>

const influenceSchema = z
  .object({ from: z.string(), to: z.string(), strength: z.number().optional(), reason: z.string().optional() })
  .readonly()
export type Influence = z.infer<typeof influenceSchema>

/** What belongs to no single stakeholder. */
export const collaborationSchema = z
  .object({
    influences: z.array(influenceSchema).readonly(),
    overlaps: z.array(overlapSchema).readonly(),
    gaps: z.array(gapSchema).readonly(),
    handOvers: z.array(handOverSchema).readonly(),
    missing: z.array(missingSchema).readonly(),
    ...saidConvention,
    ...saidNotes,
  })
  .readonly()
export type Collaboration = Unworded<z.infer<typeof collaborationSchema>>
