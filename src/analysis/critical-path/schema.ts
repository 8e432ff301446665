import * as z from 'zod'
import { names } from '../../model/source.js'
import { saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

/** Times in seconds from the journey's start, floats and drag in seconds. */
const criticalPathTouchpointSchema = z
  .object({
    name: z.string(),
    duration: z.number().min(0),
    earliestStart: z.number().min(0),
    earliestFinish: z.number().min(0),
    latestStart: z.number(),
    latestFinish: z.number(),
    totalFloat: z.number(),
    freeFloat: z.number().min(0),
    independentFloat: z.number().min(0),
    drag: z.number(),
    critical: z.boolean(),
    onLongestPath: z.boolean(),
  })
  .readonly()
export type CriticalPathTouchpoint = z.infer<typeof criticalPathTouchpointSchema>

/** At 95 %. */
const intervalSchema = z.object({ low: z.number(), high: z.number() }).readonly()

/**
 * `verdict` without a simulation: `kept` if the planned length is not above `within`. With one: `kept` if all of the interval
 * reaches `confidence`, `broken` if none of it does, else `uncertain`. Times in seconds.
 */
const promiseResultSchema = z
  .object({
    name: z.string(),
    within: z.number(),
    confidence: z.number().min(0).max(1),
    planned: z.number(),
    slack: z.number(),
    /** Share of the runs in which both ends took place that kept the promise, with its interval, and how many these runs are. */
    probability: z.number().min(0).max(1).optional(),
    interval: intervalSchema.optional(),
    runs: z.number().int().min(0).optional(),
    verdict: z.enum(['kept', 'broken', 'uncertain']),
  })
  .readonly()
export type PromiseResult = z.infer<typeof promiseResultSchema>

/** Exact: length in seconds and seconds²; how often each touchpoint takes place; probability of ending after each. */
const expectationSchema = z
  .object({
    mean: z.number().min(0),
    variance: z.number().min(0),
    visits: z.record(z.string(), z.number().min(0)).readonly(),
    ends: z.record(z.string(), z.number().min(0)).readonly(),
  })
  .readonly()
export type Expectation = z.infer<typeof expectationSchema>

/** The classic approximation, for comparison: `path` is the one looked at. Seconds, variance in seconds². */
const pertSchema = z
  .object({
    mean: z.number().min(0),
    variance: z.number().min(0),
    standardDeviation: z.number().min(0),
    path: names,
    quantiles: z
      .object({ p10: z.number(), p50: z.number(), p80: z.number(), p90: z.number(), p95: z.number() })
      .readonly(),
    promises: z
      .array(z.object({ name: z.string(), within: z.number(), probability: z.number().min(0).max(1) }).readonly())
      .readonly(),
    /** Of touchpoints with a `due`. */
    deadlines: z
      .array(z.object({ name: z.string(), due: z.number(), probability: z.number().min(0).max(1) }).readonly())
      .readonly(),
    ...saidConvention,
  })
  .readonly()
export type Pert = Unworded<z.infer<typeof pertSchema>>

const flowTimes = {
  leadTime: z.number().min(0),
  touchTime: z.number().min(0),
  waitingTime: z.number().min(0),
  /** Touch time / lead time; absent where there is no lead time. */
  flowEfficiency: z.number().min(0).max(1).optional(),
}
const flowTimesSchema = z.object(flowTimes).readonly()
export type FlowTimes = z.infer<typeof flowTimesSchema>

/** How much of the time something happens, in seconds; `start` from the journey's start. */
const flowSchema = z
  .object({
    ...flowTimes,
    stages: z.array(z.object({ stage: z.string(), start: z.number().min(0), ...flowTimes }).readonly()).readonly(),
  })
  .readonly()
export type Flow = z.infer<typeof flowSchema>

/** The journey gets shorter by as much as this touchpoint, up to `by` seconds; then another path takes over or, if none is named, nothing is left of it. */
const shorteningSchema = z.object({ name: z.string(), by: z.number().min(0), takesOver: names }).readonly()
export type ShorteningResult = z.infer<typeof shorteningSchema>

/** Shares of all runs but for `onTime`. The indices are defined in docs/analyses/critical-path.md. */
const simulatedTouchpointSchema = z
  .object({
    name: z.string(),
    /** Share of runs in which it took place. */
    occurrence: z.number().min(0).max(1),
    /** How often it took place in a run, on average. */
    visits: z.number().min(0),
    criticality: z.number().min(0).max(1),
    significance: z.number().min(0).max(1),
    cruciality: z.number().min(0).max(1),
    sensitivity: z.number().min(0),
    /** Share that was finished by its `due`, of the runs in which it took place. */
    onTime: z.number().min(0).max(1).optional(),
  })
  .readonly()
export type SimulatedTouchpoint = z.infer<typeof simulatedTouchpointSchema>

/** Times in seconds; `interval` is that of the mean and is left out for a single run. */
const simulationSchema = z
  .object({
    runs: z.number().int().min(1),
    seed: z.number().int().min(0),
    mean: z.number().min(0),
    standardDeviation: z.number().min(0),
    standardError: z.number().min(0),
    interval: intervalSchema.optional(),
    quantiles: z
      .object({ p10: z.number(), p50: z.number(), p80: z.number(), p90: z.number(), p95: z.number() })
      .readonly(),
    touchpoints: z.array(simulatedTouchpointSchema).readonly(),
  })
  .readonly()
export type Simulation = z.infer<typeof simulationSchema>

/** One result of `waypost analyze critical-path --format json`. */
export const criticalPathResultSchema = z
  .object({
    journey: z.string(),
    duration: z.number().min(0),
    expectedDuration: z.number().min(0).optional(),
    touchpoints: z.array(criticalPathTouchpointSchema).readonly(),
    criticalPaths: z.array(names).readonly(),
    longestPaths: z.array(z.object({ path: names, length: z.number(), slack: z.number() }).readonly()).readonly(),
    /** Touchpoints that are not critical, with a total float of at most a tenth of the length. */
    nearCritical: names,
    /** Shortening without a cost; the name is a contract. */
    crashing: z.array(shorteningSchema).readonly(),
    flow: flowSchema,
    expectation: expectationSchema.optional(),
    pert: pertSchema.optional(),
    simulation: simulationSchema.optional(),
    promises: z.array(promiseResultSchema).readonly(),
    ...saidNotes,
    /** Which of the published conventions the numbers follow. */
    ...saidConvention,
  })
  .readonly()
export type CriticalPathResult = Unworded<z.infer<typeof criticalPathResultSchema>>
