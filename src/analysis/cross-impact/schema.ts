import * as z from 'zod'
import { list, names, rangeSchema } from '../../model/source.js'
import { noteSchema, saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'
import { leverageSchema } from './leverage/schema.js'
import { standards } from './standing/standing.js'

const quadrantSchema = z.enum(['input', 'relay', 'result', 'excluded', 'regulator'])
const netSchema = z.enum(['cause', 'effect', 'neither'])
const sum = z.number().min(0)
const rank = z.int().min(1)

/** Where a judgement is written, and the reason given with it. */
const sourcesSchema = list(z.object({ file: z.string(), range: rangeSchema, reason: z.string().optional() }).readonly())

/** One factor; sums are in steps of the scale, absolute unless their name says `signed`. */
export const factorResultSchema = z
  .object({
    name: z.string(),
    activeSum: sum,
    passiveSum: sum,
    /** Present where judgements can be negative. */
    signedActiveSum: z.number().optional(),
    signedPassiveSum: z.number().optional(),
    product: sum,
    /** Null where nothing acts on the factor. */
    quotient: sum.nullable(),
    role: z.enum(['active', 'reactive', 'critical', 'buffering']),
    directInfluenceRank: rank,
    directDependenceRank: rank,
    indirectInfluence: sum,
    indirectDependence: sum,
    indirectInfluenceRank: rank,
    indirectDependenceRank: rank,
    quadrant: quadrantSchema,
    indirectQuadrant: quadrantSchema,
    /** DEMATEL, null where T is undefined. */
    d: z.number().nullable(),
    r: z.number().nullable(),
    prominence: z.number().nullable(),
    relation: z.number().nullable(),
    /** Ranks of d and r, and the quadrant that they make. */
    dematelInfluenceRank: rank.nullable(),
    dematelDependenceRank: rank.nullable(),
    dematelQuadrant: quadrantSchema.nullable(),
    net: netSchema.nullable(),
    /** Direct rank less indirect rank: positive for a factor that stands higher than its direct judgements show. */
    influenceDisplacement: z.int(),
    dependenceDisplacement: z.int(),
    /** The rules under which it is in the input quadrant or a net cause, and in the result quadrant or a net effect. */
    driverUnder: list(z.enum(standards)),
    outcomeUnder: list(z.enum(standards)),
    /** `driver under 3 of 3 rules` */
    agreement: z.string(),
    agreementCode: noteSchema,
  })
  .readonly()
export type FactorResult = Unworded<z.infer<typeof factorResultSchema>>

/** A cycle or a path, with 1 or -1 as the product of its signs. */
const chain = { path: names, sign: z.union([z.literal(1), z.literal(-1)]), strength: z.number() }

const pairSchema = z
  .object({
    factors: z.tuple([z.string(), z.string()]).readonly(),
    kind: z.enum(['synergy', 'conflict', 'trade-off']),
    values: z.tuple([z.number(), z.number()]).readonly(),
    strength: sum,
    sources: sourcesSchema,
  })
  .readonly()

const pathSchema = z
  .object({
    ...chain,
    /** What the path adds to DEMATEL's T. */
    contribution: sum,
    steps: list(z.object({ from: z.string(), to: z.string(), value: z.number(), sources: sourcesSchema }).readonly()),
  })
  .readonly()

const stageSchema = z
  .object({
    journey: z.string(),
    stage: z.string(),
    activeSum: sum,
    passiveSum: sum,
    influenceRank: rank,
    dependenceRank: rank,
    factors: list(z.object({ name: z.string(), influenceRank: rank, dependenceRank: rank }).readonly()),
  })
  .readonly()

const centreSchema = z.object({ influence: sum, dependence: sum }).readonly()

export const crossImpactResultSchema = z
  .object({
    impacts: z.string(),
    /** The conventions used. */
    ...saidConvention,
    split: z.enum(['mean', 'median']),
    /** Where the axes are split. */
    splitAt: z.object({ direct: centreSchema, indirect: centreSchema }).readonly(),
    openCells: z.int().min(0),
    factors: list(factorResultSchema),
    /** The factors of rank 1 by influence under each rule; empty where there is no influence, or T is undefined. */
    topDrivers: z.object({ direct: names, indirect: names, dematel: names }).readonly(),
    indirect: z
      .object({
        /** The k of M + M² + … + M^k. */
        power: z.int().min(1),
        structure: z.enum(['primitive', 'periodic', 'acyclic', 'reducible']),
        period: z.int().min(2).optional(),
        settled: z.boolean(),
      })
      .readonly(),
    /** DEMATEL's T; absent where it is undefined or too large to show. */
    total: list(list(z.number())).optional(),
    loops: list(z.object(chain).readonly()),
    /** Factors that act on each other, strongest first. */
    pairs: list(pairSchema),
    /** The largest influences that come over other factors, as parts of T, with the paths that carry most of each. */
    indirectPairs: list(
      z.object({ from: z.string(), to: z.string(), total: sum, direct: sum, paths: list(pathSchema) }).readonly(),
    ),
    /** The open cells whose judgement matters most; `weight` is by how much all influence grows per step. */
    weightiestOpenCells: list(z.object({ from: z.string(), to: z.string(), weight: sum }).readonly()),
    /** Influences on what comes earlier in the same journey. */
    backward: list(
      z
        .object({
          journey: z.string(),
          from: z.string(),
          to: z.string(),
          value: z.number(),
          sources: sourcesSchema,
        })
        .readonly(),
    ),
    stages: list(stageSchema),
    /** What one step of one judgement changes; absent where it was not asked for, or there are too many factors. */
    leverage: leverageSchema(sourcesSchema, quadrantSchema, netSchema).optional(),
    ...saidNotes,
  })
  .readonly()
export type CrossImpactResult = Unworded<z.infer<typeof crossImpactResultSchema>>
