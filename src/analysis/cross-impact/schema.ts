import * as z from 'zod'

const quadrantSchema = z.enum(['input', 'relay', 'result', 'excluded', 'regulator'])
const sum = z.number().min(0)
const rank = z.int().min(1)

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
  })
  .readonly()
export type FactorResult = z.infer<typeof factorResultSchema>

export const crossImpactResultSchema = z
  .object({
    impacts: z.string(),
    /** The conventions used, in words. */
    convention: z.string(),
    openCells: z.int().min(0),
    factors: z.array(factorResultSchema).readonly(),
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
    total: z.array(z.array(z.number()).readonly()).readonly().optional(),
    loops: z
      .array(
        z
          .object({
            path: z.array(z.string()).readonly(),
            sign: z.union([z.literal(1), z.literal(-1)]),
            strength: z.number(),
          })
          .readonly(),
      )
      .readonly(),
    notes: z.array(z.string()).readonly(),
  })
  .readonly()
export type CrossImpactResult = z.infer<typeof crossImpactResultSchema>
