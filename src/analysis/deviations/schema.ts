import * as z from 'zod'
import { list, rangeSchema } from '../../model/source.js'
import { noteSchema, saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

/** The classes of Halvorsrud, Kvale & Følstad (2016). */
export const deviationClassSchema = z.enum(['ad hoc', 'missing', 'out of sequence', 'failed'])
export type DeviationClass = z.infer<typeof deviationClassSchema>

const placeSchema = z
  .object({ message: z.string(), messageCode: noteSchema, file: z.string(), range: rangeSchema })
  .readonly()

/** One deviation at its place: in the actual journey, and in the plan where something is missing. */
const deviationSchema = z
  .object({
    class: deviationClassSchema,
    /** In the actual journey or, if it is missing, in the plan. */
    touchpoint: z.string(),
    /** The planned touchpoint that it is an occurrence of; null for an ad hoc one. */
    planned: z.string().nullable(),
    reason: z.string(),
    reasonCode: noteSchema,
    file: z.string(),
    range: rangeSchema,
    /** Where the other journey speaks of it. */
    related: list(placeSchema),
  })
  .readonly()
export type Deviation = Unworded<z.infer<typeof deviationSchema>>

const seconds = z.number().min(0)

/** `actual` in seconds as the dates stand; `between` is what they allow, where they are no times of day. */
const measured = {
  actual: seconds.nullable(),
  between: z.object({ least: seconds, most: seconds }).readonly().optional(),
}

/** One occurrence; `planned` is null where the plan says nothing of its duration. In seconds. */
const durationSchema = z
  .object({ touchpoint: z.string(), of: z.string(), planned: seconds.nullable(), ...measured })
  .readonly()
export type DurationResult = z.infer<typeof durationSchema>

const promiseInFactSchema = z
  .object({
    name: z.string(),
    within: seconds,
    /** The share of customers that it is made for; one journey keeps it or breaks it. */
    confidence: z.number().min(0).max(1),
    ...measured,
    verdict: z.enum(['kept', 'broken', 'unknown', 'not reached']),
  })
  .readonly()
export type PromiseInFact = z.infer<typeof promiseInFactSchema>

/** One result of `waypost analyze deviations --format json`. */
export const deviationsResultSchema = z
  .object({
    journey: z.string(),
    follows: z.string(),
    counts: z.record(deviationClassSchema, z.int().min(0)).readonly(),
    deviations: z.array(deviationSchema).readonly(),
    durations: z
      .object({
        /** `planned` is null where the plan says nothing of time. */
        journey: z.object({ planned: seconds.nullable(), ...measured }).readonly(),
        touchpoints: z.array(durationSchema).readonly(),
      })
      .readonly(),
    promises: z.array(promiseInFactSchema).readonly(),
    ...saidNotes,
    /** What counts as which deviation. */
    ...saidConvention,
  })
  .readonly()
export type DeviationsResult = Unworded<z.infer<typeof deviationsResultSchema>>
