import * as z from 'zod'

const names = z.array(z.string()).readonly()

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

/** `verdict` on the planned length alone: `kept` if it is not above `within`. Times in seconds. */
const promiseResultSchema = z
  .object({
    name: z.string(),
    within: z.number(),
    confidence: z.number().min(0).max(1),
    planned: z.number(),
    slack: z.number(),
    verdict: z.enum(['kept', 'broken']),
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

/** One result of `waypost analyze critical-path --format json`. */
export const criticalPathResultSchema = z
  .object({
    journey: z.string(),
    duration: z.number().min(0),
    expectedDuration: z.number().min(0).optional(),
    touchpoints: z.array(criticalPathTouchpointSchema).readonly(),
    criticalPaths: z.array(names).readonly(),
    longestPaths: z.array(z.object({ path: names, length: z.number(), slack: z.number() }).readonly()).readonly(),
    expectation: expectationSchema.optional(),
    promises: z.array(promiseResultSchema).readonly(),
    notes: names,
    /** Which of the published conventions the numbers follow. */
    convention: z.string().optional(),
  })
  .readonly()
export type CriticalPathResult = z.infer<typeof criticalPathResultSchema>
