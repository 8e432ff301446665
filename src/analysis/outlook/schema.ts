import * as z from 'zod'
import { names } from '../../model/source.js'
import { saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

/** The state of every descriptor, by name. */
const statesSchema = z.record(z.string(), z.string()).readonly()

const cellToMoveSchema = z
  .object({
    /** States as written, such as `Delivery.Late`. */
    from: z.string(),
    to: z.string(),
    value: z.number(),
    direction: z.enum(['up', 'down']),
    /** Where the judgement is written, in the file of the outlook. */
    line: z.int().min(1),
  })
  .readonly()
export type CellToMove = z.infer<typeof cellToMoveSchema>

/** How far a chosen state is from changing places with its best rival. */
const moveSchema = z
  .object({
    descriptor: z.string(),
    state: z.string(),
    rival: z.string(),
    /** Judgement steps; any of the cells, or several together, can be moved by them. */
    steps: z.number(),
    /** The strongest judged cells that would have to move. */
    cells: z.array(cellToMoveSchema).readonly(),
  })
  .readonly()
export type Move = z.infer<typeof moveSchema>

const intervalSchema = z.object({ low: z.number(), high: z.number() }).readonly()

const scenarioSchema = z
  .object({
    states: statesSchema,
    /** The smallest lead of a chosen state over its best rival; null where no descriptor has two states. */
    margin: z.number().nullable(),
    /** The sum of the chosen states' impact scores. */
    totalImpact: z.number(),
    /** How many starts end here under global succession, the scenario itself included; absent where that is too much to count. */
    weight: z.int().min(1).optional(),
    /** Whether it is among the certain ones; absent where no judgement leaves a choice. */
    certain: z.boolean().optional(),
    /** The smallest change of judgements that breaks it. */
    toBreak: moveSchema.optional(),
  })
  .readonly()
export type ScenarioResult = z.infer<typeof scenarioSchema>

const inconsistentSchema = z
  .object({
    states: statesSchema,
    totalImpact: z.number(),
    /** The largest shortfall of a chosen state (ScenarioWizard's inconsistency value). */
    inconsistency: z.number(),
    /** The sum of all shortfalls: judgement steps that would make it consistent. */
    steps: z.number(),
    toMend: z.array(moveSchema).readonly(),
  })
  .readonly()
export type InconsistentResult = z.infer<typeof inconsistentSchema>

const rule = z.enum(['global', 'incremental'])

/** Where every start of the space ends up, or, beyond that size, where a sample of them does. */
const successionSchema = z.discriminatedUnion('exact', [
  z
    .object({
      rule,
      exact: z.literal(true),
      starts: z.int().min(0),
      fixedPoints: z.int().min(0),
      cycles: z.int().min(0),
      startsIntoCycles: z.int().min(0),
      /** Largest first; a cycle lists its scenarios in their order. */
      attractors: z
        .array(z.object({ scenarios: z.array(statesSchema).readonly(), basin: z.int().min(1) }).readonly())
        .readonly(),
    })
    .readonly(),
  z
    .object({
      rule,
      exact: z.literal(false),
      runs: z.int().min(1),
      seed: z.int(),
      fixedPoints: z.int().min(0),
      cycles: z.int().min(0),
      attractors: z
        .array(
          z
            .object({
              scenarios: z.array(statesSchema).readonly(),
              share: z.number(),
              /** Wilson interval, 95 %. */
              interval: intervalSchema,
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
])
export type SuccessionResult = z.infer<typeof successionSchema>

const bareScenarios = z.array(z.object({ states: statesSchema }).readonly()).readonly()

export const outlookResultSchema = z
  .object({
    outlook: z.string(),
    /** The conventions used. */
    ...saidConvention,
    /** Whether all scenarios were found; otherwise the search stopped at its limit. */
    complete: z.boolean(),
    /** How many scenarios there are to choose from. */
    space: z.number(),
    /** How many of them are consistent; at least so many where the search is not complete. */
    consistent: z.number(),
    /** Choices that the search tried. */
    nodes: z.int().min(0),
    /** Descriptors that influence one another and nobody else. */
    islands: z.array(names).readonly(),
    /** In the order of the states of the first descriptor, then of the second and so on. */
    scenarios: z.array(scenarioSchema).readonly(),
    /** Where none is consistent. */
    leastInconsistent: z.array(inconsistentSchema).readonly().optional(),
    /** Consistent whatever values judgements take within their ranges and authors; absent where no judgement leaves a choice. */
    certain: bareScenarios.optional(),
    certainCount: z.number().optional(),
    /** Consistent for some such values. */
    possible: bareScenarios.optional(),
    possibleCount: z.number().optional(),
    succession: z.array(successionSchema).readonly(),
    ...saidNotes,
  })
  .readonly()
export type OutlookResult = Unworded<z.infer<typeof outlookResultSchema>>
