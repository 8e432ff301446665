import * as z from 'zod'
import { whenSchema } from './quantity.js'
import { declared, list, named, referenceSchema, references } from './source.js'
import { vocabulary } from './vocabulary.js'

/** Motivation, Obstacles, Support, Trends of a journey. */
const motivationSchema = z
  .object({ ...named, of: referenceSchema.optional(), strength: z.number().optional() })
  .readonly()
export type Motivation = z.infer<typeof motivationSchema>

const obstacleSchema = z
  .object({
    ...named,
    at: references,
    blocks: references,
    likelihood: z.number().optional(),
    severity: z.number().optional(),
    evidence: z.enum(vocabulary.evidence).optional(),
    source: z.string().optional(),
  })
  .readonly()
export type Obstacle = z.infer<typeof obstacleSchema>

const supportSchema = z
  .object({
    ...named,
    removes: references,
    serves: references,
    by: referenceSchema.optional(),
    via: references,
    moves: references,
    due: whenSchema.optional(),
  })
  .readonly()
export type Support = z.infer<typeof supportSchema>

const trendSchema = z
  .object({
    ...named,
    worsens: references,
    eases: references,
    source: z.string().optional(),
    by: whenSchema.optional(),
  })
  .readonly()
export type Trend = z.infer<typeof trendSchema>

export const mostSchema = z
  .object({
    ...declared,
    journey: referenceSchema.optional(),
    motivations: list(motivationSchema),
    obstacles: list(obstacleSchema),
    supports: list(supportSchema),
    trends: list(trendSchema),
  })
  .readonly()
export type Most = z.infer<typeof mostSchema>
