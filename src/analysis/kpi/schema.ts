import * as z from 'zod'
import { vocabulary } from '../../model/vocabulary.js'
import { saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

const intervalSchema = z.object({ low: z.number(), high: z.number() }).readonly()
const limitSchema = z.object({ operator: z.enum(['>=', '<=', '>', '<', '=']), value: z.number() }).readonly()
const judgementSchema = z.enum(['pass', 'fail', 'inconclusive'])

const observed = {
  /** The period as written: `2026-09`. */
  when: z.string(),
  value: z.number(),
  /** At 95 %; absent where what is written cannot give one. */
  interval: intervalSchema.optional(),
  /** The answers or cases behind it, where they are known. */
  n: z.number().min(0).optional(),
}
const observedSchema = z.object(observed).readonly()
export type Observed = z.infer<typeof observedSchema>

const assessmentSchema = z.enum(['better', 'worse', 'higher', 'lower', 'within chance', 'not tested'])

const changeSchema = z
  .object({
    from: z.string(),
    to: z.string(),
    change: z.number(),
    /** Of the change, at 95 %. */
    interval: intervalSchema.optional(),
    assessment: assessmentSchema,
  })
  .readonly()
export type Change = z.infer<typeof changeSchema>

const trendSchema = z
  .object({
    /** Between the last two observations. */
    sinceLast: changeSchema,
    /** Between the first and the last of three or more. */
    sinceFirst: changeSchema.optional(),
    /** Over all of four or more: Mann–Kendall's S with its two-sided p, and the Theil–Sen slope. */
    run: z
      .object({
        observations: z.int().min(4),
        s: z.int(),
        pValue: z.number().min(0).max(1),
        slopePerDay: z.number(),
        assessment: assessmentSchema,
      })
      .readonly()
      .optional(),
  })
  .readonly()
export type Trend = z.infer<typeof trendSchema>

/** One KPI; values, limits and changes are shares 0..1, points -100..100, seconds or plain numbers, as `unit` says. */
export const kpiResultSchema = z
  .object({
    kpi: z.string(),
    measure: z.enum(vocabulary.measure),
    unit: z.enum(['share', 'points', 'seconds', 'number']),
    ...saidConvention,
    target: limitSchema.optional(),
    warn: limitSchema.optional(),
    baseline: z.number().optional(),
    /** In order of time. */
    observations: z.array(observedSchema).readonly(),
    /** The newest observation, judged. */
    latest: z
      .object({ ...observed, target: judgementSchema.optional(), warn: judgementSchema.optional() })
      .readonly()
      .optional(),
    verdict: z.enum(['pass', 'fail', 'inconclusive', 'no data', 'no target', 'stale']),
    trend: trendSchema.optional(),
    /** Answers like those of the newest observation that would tell its value from the target. */
    neededSample: z.int().min(1).optional(),
    /** Answers that would tell the value to within ± `margin`. */
    sampleForMargin: z
      .object({ margin: z.number(), n: z.int().min(1) })
      .readonly()
      .optional(),
    ...saidNotes,
  })
  .readonly()
export type KpiResult = Unworded<z.infer<typeof kpiResultSchema>>
