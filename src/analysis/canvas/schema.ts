import * as z from 'zod'
import { names } from '../../model/source.js'
import { noteSchema, saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'
import { blockNames } from './blocks.js'

const block = z.enum(blockNames)

export const orphanCheck = z.enum([
  'segment-without-proposition',
  'proposition-without-segment',
  'proposition-without-channel',
  'proposition-without-revenue',
  'proposition-without-resource',
  'proposition-without-activity',
  'channel-not-listed',
  'relationship-without-segment',
  'revenue-from-nobody',
  'revenue-for-nothing',
  'resource-for-nothing',
  'activity-for-nothing',
  'partner-provides-nothing',
  'cost-of-nothing',
])
export type OrphanCheck = z.infer<typeof orphanCheck>

/** An element that another block should tie to the business and does not. */
const orphan = z
  .object({ block, element: z.string(), check: orphanCheck, message: z.string(), messageCode: noteSchema })
  .readonly()
export type Orphan = Unworded<z.infer<typeof orphan>>

const channelInJourneys = z.object({ channel: z.string(), journeys: names }).readonly()

const channelComparison = z
  .object({
    /** In the block of channels. */
    listed: names,
    /** On the frontstage of the journeys of this business. */
    used: z.array(channelInJourneys).readonly(),
    /** Used in a journey and not listed. */
    missing: z.array(channelInJourneys).readonly(),
    /** Listed and used in no journey that keeps a proposition. */
    unused: names,
  })
  .readonly()
export type ChannelComparison = z.infer<typeof channelComparison>

/** Times in seconds. Without any duration in the journey there is no planned time, and the verdict is `unknown`. */
const keptPromise = z
  .object({
    journey: z.string(),
    name: z.string(),
    within: z.number(),
    planned: z.number().optional(),
    slack: z.number().optional(),
    verdict: z.enum(['kept', 'broken', 'uncertain', 'unknown']),
  })
  .readonly()
export type KeptPromise = z.infer<typeof keptPromise>

const lowestEmotion = z
  .object({
    emotion: z.number(),
    journey: z.string(),
    stage: z.string().optional(),
    touchpoint: z.string(),
    /** Below the middle of the scale, so that it speaks against the proposition. */
    negative: z.boolean(),
  })
  .readonly()
export type LowestEmotion = z.infer<typeof lowestEmotion>

const proposition = z
  .object({
    name: z.string(),
    /** By which it is kept. */
    journeys: names,
    promises: z.array(keptPromise).readonly(),
    /** Absent where no touchpoint of these journeys says how customers feel. */
    lowestEmotion: lowestEmotion.optional(),
  })
  .readonly()
export type PropositionResult = z.infer<typeof proposition>

const servingBlock = z
  .object({
    block,
    element: z.string(),
    /** The propositions or MOST supports that tie it to the goal, where it does not name the goal itself. */
    through: names.optional(),
  })
  .readonly()

const supportGoal = z
  .object({
    goal: z.string(),
    blocks: z.array(servingBlock).readonly(),
    /** By which it is measured. */
    kpis: names,
    /** MOST supports that move one of these KPIs. */
    supports: names,
  })
  .readonly()
export type SupportGoalResult = z.infer<typeof supportGoal>

/** One result of `waypost analyze canvas --format json`. */
export const canvasResultSchema = z
  .object({
    canvas: z.string(),
    ...saidConvention,
    blocks: z.array(z.object({ block, items: names, filled: z.boolean() }).readonly()).readonly(),
    orphans: z.array(orphan).readonly(),
    channels: channelComparison,
    propositions: z.array(proposition).readonly(),
    supportGoals: z.array(supportGoal).readonly(),
    ...saidNotes,
  })
  .readonly()
export type CanvasResult = Unworded<z.infer<typeof canvasResultSchema>>
