import * as z from 'zod'
import { names } from '../../model/source.js'
import { vocabulary } from '../../model/vocabulary.js'
import { saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

/** Seconds from the journey's start; null where the plan has no time for it. */
const time = z.number().min(0).nullable()

const pointSchema = z.object({ name: z.string(), time, emotion: z.number(), channels: names }).readonly()
export type ExperiencePoint = z.infer<typeof pointSchema>

/** `…At` names the touchpoint; of several equal ones the peak is the last, the minimum the first. `last` and `end` are the same. */
const statisticsSchema = z
  .object({
    mean: z.number(),
    minimum: z.number(),
    minimumAt: z.string(),
    last: z.number(),
    peak: z.number(),
    peakAt: z.string(),
    end: z.number(),
    endAt: z.string(),
    peakEnd: z.number(),
  })
  .readonly()
export type ExperienceStatistics = z.infer<typeof statisticsSchema>

const momentOfTruthSchema = z
  .object({
    name: z.string(),
    /** 1 is the first to improve. */
    priority: z.int().min(1),
    emotion: z.number().nullable(),
    /** As in the priorities: 0..5, and −5..5. */
    significance: z.number().nullable(),
    gap: z.number().nullable(),
  })
  .readonly()
export type MomentOfTruth = z.infer<typeof momentOfTruthSchema>

const count = z.int().min(0)

const painsSchema = z
  .object({
    total: count,
    byEvidence: z.object({ assumed: count, observed: count, measured: count, unstated: count }).readonly(),
    list: z
      .array(
        z
          .object({
            touchpoint: z.string(),
            text: z.string(),
            evidence: z.enum(vocabulary.evidence).nullable(),
            source: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type ExperiencePains = z.infer<typeof painsSchema>

/** What the other side says of the same touchpoints: the journeys that follow a plan, or the plan that is followed. */
const comparedSchema = z
  .object({
    with: z.enum(['actual', 'planned']),
    journeys: names,
    /** `emotion` is the mean of the occurrences. */
    points: z
      .array(
        z
          .object({
            name: z.string(),
            emotion: z.number(),
            lowest: z.number(),
            highest: z.number(),
            occurrences: z.int().min(1),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type ComparedExperience = z.infer<typeof comparedSchema>

/** One result of `waypost analyze experience --format json`. */
export const experienceResultSchema = z
  .object({
    journey: z.string(),
    kind: z.enum(vocabulary.journeyKind).nullable(),
    /** What the emotions are: facts of what took place, or assumptions of a plan. */
    basis: z.enum(['fact', 'assumption']),
    /** Where `time` comes from: dates of what took place, or the earliest starts of the plan. */
    clock: z.enum(['took place', 'planned']),
    points: z.array(pointSchema).readonly(),
    /** What the customer could see and nobody says the emotion of. */
    withoutEmotion: names,
    /** Null where no emotion is written. */
    statistics: statisticsSchema.nullable(),
    momentsOfTruth: z.array(momentOfTruthSchema).readonly(),
    pains: painsSchema,
    compared: comparedSchema.optional(),
    ...saidNotes,
    ...saidConvention,
  })
  .readonly()
export type ExperienceResult = Unworded<z.infer<typeof experienceResultSchema>>
