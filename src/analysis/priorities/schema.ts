import * as z from 'zod'
import { saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

/** The quadrants of importance–performance analysis (Martilla & James 1977). */
const quadrantSchema = z.enum(['concentrate here', 'keep up', 'low priority', 'possible overkill'])
export type PriorityQuadrant = z.infer<typeof quadrantSchema>

const prioritySchema = z
  .object({
    name: z.string(),
    /** Mean of what is written in `matters`, 0..5. */
    significance: z.number().min(0).max(5),
    /** On the project's scale of emotions. */
    experience: z.number(),
    /** Whether that experience was told of what took place or assumed in a plan. */
    basis: z.enum(['actual', 'assumed']),
    /** How many occurrences it is the mean of. */
    occurrences: z.int().min(1),
    quadrant: quadrantSchema,
    /** Significance − experience brought to 0..5, so −5..5. */
    gap: z.number().min(-5).max(5),
    rank: z.int().min(1),
  })
  .readonly()
export type Priority = z.infer<typeof prioritySchema>

/** A touchpoint that cannot be placed, and what is not written for it. */
const notPlacedSchema = z
  .object({ name: z.string(), without: z.array(z.enum(['matters', 'emotion'])).readonly() })
  .readonly()
export type NotPlaced = z.infer<typeof notPlacedSchema>

/** One result of `waypost analyze priorities --format json`; touchpoints in the order of their ranks. */
export const prioritiesResultSchema = z
  .object({
    journey: z.string(),
    touchpoints: z.array(prioritySchema).readonly(),
    notPlaced: z.array(notPlacedSchema).readonly(),
    ...saidNotes,
    ...saidConvention,
  })
  .readonly()
export type PrioritiesResult = Unworded<z.infer<typeof prioritiesResultSchema>>
