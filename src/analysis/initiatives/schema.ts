import * as z from 'zod'
import { names, rangeSchema } from '../../model/source.js'
import { vocabulary } from '../../model/vocabulary.js'
import { saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

const intervalSchema = z.object({ low: z.number(), high: z.number() }).readonly()
const observedSchema = z
  .object({
    /** The period observed; absent for a baseline, which has no date. */
    when: z.string().optional(),
    value: z.number(),
    /** At 95 %. */
    interval: intervalSchema.optional(),
  })
  .readonly()

const effectVerdictSchema = z.enum(['reached', 'short', 'opposite', 'inconclusive', 'not tested', 'no data'])
export type EffectVerdict = z.infer<typeof effectVerdictSchema>

/** Values and changes are shares 0..1, points, seconds or plain numbers, as `unit` says. */
const effectSchema = z
  .object({
    kpi: z.string(),
    unit: z.enum(['share', 'points', 'seconds', 'number']),
    expected: z.number(),
    before: observedSchema.optional(),
    after: observedSchema.optional(),
    change: z.number().optional(),
    interval: intervalSchema.optional(),
    verdict: effectVerdictSchema,
  })
  .readonly()
export type Effect = z.infer<typeof effectSchema>

const scheduleSchema = z.enum(['undated', 'upcoming', 'in time', 'late start', 'overdue', 'done', 'dropped'])
export type Schedule = z.infer<typeof scheduleSchema>

/** One result of `waypost analyze initiatives --format json`. */
export const initiativeResultSchema = z
  .object({
    initiative: z.string(),
    status: z.enum(vocabulary.status).optional(),
    owner: z.string().optional(),
    from: z.string().optional(),
    due: z.string().optional(),
    schedule: scheduleSchema,
    improves: names,
    removes: names,
    /** The scenario that describes it. */
    models: z.string().optional(),
    effects: z.array(effectSchema).readonly(),
    ...saidConvention,
    ...saidNotes,
  })
  .readonly()
export type InitiativeResult = Unworded<z.infer<typeof initiativeResultSchema>>

const place = { file: z.string(), range: rangeSchema }

/** Something that calls for improvement and that no initiative is about. */
export const unattendedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kpi'), name: z.string(), ...place }).readonly(),
  z.object({ kind: z.literal('obstacle'), name: z.string(), risk: z.number().optional(), ...place }).readonly(),
  z.object({ kind: z.literal('touchpoint'), name: z.string(), ...place }).readonly(),
])
export type Unattended = z.infer<typeof unattendedSchema>

/** What stands beside the results in the JSON; absent where one alone was asked for. */
export const besidesInitiatives = { unattended: z.array(unattendedSchema).readonly().optional() }
