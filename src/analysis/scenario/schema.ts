import * as z from 'zod'
import { names } from '../../model/source.js'
import { saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

const paths = z.array(names).readonly()

/** A number in the journey as it is and as it would be; null where one of them has none. */
const pairSchema = z.object({ base: z.number().nullable(), scenario: z.number().nullable() }).readonly()
export type Pair = z.infer<typeof pairSchema>

/** Times in seconds from the journey's start; `emotion` null where none is written. */
const stateSchema = z
  .object({
    duration: z.number(),
    earliestStart: z.number(),
    earliestFinish: z.number(),
    totalFloat: z.number(),
    critical: z.boolean(),
    emotion: z.number().nullable(),
  })
  .readonly()
export type TouchpointState = z.infer<typeof stateSchema>

const touchpointSchema = z
  .object({
    name: z.string(),
    effect: z.enum(['changed', 'skipped', 'moved', 'same']),
    /** What the scenario writes of it. */
    properties: names,
    /** Null where it waits for itself; `scenario` also where it is skipped. */
    base: stateSchema.nullable(),
    scenario: stateSchema.nullable(),
  })
  .readonly()
export type ScenarioTouchpoint = z.infer<typeof touchpointSchema>

const promiseStateSchema = z
  .object({
    planned: z.number(),
    slack: z.number(),
    /** Of keeping it, where the journey was simulated. */
    probability: z.number().min(0).max(1).optional(),
    verdict: z.enum(['kept', 'broken', 'uncertain']),
  })
  .readonly()

const promiseSchema = z
  .object({
    name: z.string(),
    within: z.number(),
    base: promiseStateSchema.nullable(),
    scenario: promiseStateSchema.nullable(),
  })
  .readonly()
export type ScenarioPromise = z.infer<typeof promiseSchema>

/** Ranks, 1 first; null for what has none there. */
const rankSchema = z.object({ name: z.string(), base: z.int().nullable(), scenario: z.int().nullable() }).readonly()
export type RankChange = z.infer<typeof rankSchema>

/** One result of `waypost analyze scenario --format json`: side by side the journey as it is and as it would be. */
export const scenarioResultSchema = z
  .object({
    scenario: z.string(),
    journey: z.string(),
    length: pairSchema,
    /** Exact or simulated, as the critical path says; only where both have one. */
    expectedDuration: pairSchema.optional(),
    criticalPaths: z.object({ base: paths, scenario: paths }).readonly(),
    touchpoints: z.array(touchpointSchema).readonly(),
    promises: z.array(promiseSchema).readonly(),
    emotions: z.object({ mean: pairSchema, minimum: pairSchema, last: pairSchema, peakEnd: pairSchema }).readonly(),
    ranks: z
      .object({
        /** Where improving pays most. */
        priorities: z.array(rankSchema).readonly(),
        /** Direct influence in each cross-impact matrix that has a skipped touchpoint as a factor. */
        influence: z
          .array(z.object({ impacts: z.string(), factors: z.array(rankSchema).readonly() }).readonly())
          .readonly(),
      })
      .readonly(),
    ...saidConvention,
    ...saidNotes,
  })
  .readonly()
export type ScenarioResult = Unworded<z.infer<typeof scenarioResultSchema>>
