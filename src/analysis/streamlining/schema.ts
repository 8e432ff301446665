import * as z from 'zod'
import { names, rangeSchema } from '../../model/source.js'
import { saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

const place = { file: z.string(), range: rangeSchema }

/** The same thing done twice: supports against one obstacle on one channel, or exchanges between the same two parties. */
const redundancySchema = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('supports'), obstacle: z.string(), channel: z.string(), supports: names, ...place })
    .readonly(),
  z.object({ kind: z.literal('exchanges'), from: z.string(), to: z.string(), touchpoints: names, ...place }).readonly(),
])
export type Redundancy = z.infer<typeof redundancySchema>

/** What nobody looks after. `silence` is in seconds, between two touchpoints of the customer. */
const gapSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('low point'),
      touchpoint: z.string(),
      emotion: z.number().optional(),
      pains: z.int(),
      ...place,
    })
    .readonly(),
  z
    .object({
      kind: z.literal('silence'),
      after: z.string(),
      before: z.string(),
      silence: z.number(),
      /** Of the planned length, 0..1. */
      share: z.number(),
      ...place,
    })
    .readonly(),
])
export type Gap = z.infer<typeof gapSchema>

export const reasons = ['repeated', 'frequent', 'waiting dominates'] as const
const reasonSchema = z.enum(reasons)
export type Reason = z.infer<typeof reasonSchema>

/** A touchpoint in which people assist although a machine might. Times in seconds. */
const candidateSchema = z
  .object({
    touchpoint: z.string(),
    toward: z.enum(['self-service', 'automation']),
    reasons: z.array(reasonSchema).readonly(),
    duration: z.number(),
    /** The longest planned wait before it. */
    waiting: z.number(),
    ...place,
  })
  .readonly()
export type Candidate = z.infer<typeof candidateSchema>

/** One result of `waypost analyze streamlining --format json`. */
export const streamliningResultSchema = z
  .object({
    journey: z.string(),
    redundancies: z.array(redundancySchema).readonly(),
    gaps: z.array(gapSchema).readonly(),
    /** Those with the most reasons first. */
    candidates: z.array(candidateSchema).readonly(),
    ...saidConvention,
    ...saidNotes,
  })
  .readonly()
export type StreamliningResult = Unworded<z.infer<typeof streamliningResultSchema>>
