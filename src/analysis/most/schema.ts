import * as z from 'zod'
import { names } from '../../model/source.js'
import { noteSchema, saidConvention, saidNotes } from '../../wording/note-schema.js'
import type { Unworded } from '../../wording/worded.js'

const count = z.int().min(0)

/** When a trend takes effect, seen from the reader's day. */
const trendTiming = z.enum(['past', 'within a year', 'later', 'undated'])
export type TrendTiming = z.infer<typeof trendTiming>

const supportTiming = z.enum(['overdue', 'due', 'undated'])
export type SupportTiming = z.infer<typeof supportTiming>

const riskLevel = z.enum(['low', 'moderate', 'high', 'extreme'])
export type RiskLevel = z.infer<typeof riskLevel>

const trendOnObstacle = z
  .object({ name: z.string(), effect: z.enum(['worsens', 'eases']), by: z.string().optional(), timing: trendTiming })
  .readonly()
export type TrendOnObstacle = z.infer<typeof trendOnObstacle>

const obstacleResult = z
  .object({
    name: z.string(),
    likelihood: z.number().optional(),
    severity: z.number().optional(),
    /** Likelihood × severity, 1..25; absent where one of them is missing or outside 1..5. */
    risk: z.number().optional(),
    riskLevel: riskLevel.optional(),
    /** 1 is the highest risk of this MOST; equal ones share a rank. */
    rank: z.int().min(1).optional(),
    evidence: z.enum(['assumed', 'observed', 'measured']).optional(),
    /** The supports and initiatives that remove it, wherever they are declared. */
    supports: names,
    initiatives: names,
    /** The motivations that it blocks. */
    blocks: names,
    /** Where it is met: journeys, `Journey.Stage`, `Journey.Touchpoint`. */
    at: names,
    /** The stages that these places are or lie in, as `Journey.Stage`. */
    stages: names,
    trends: z.array(trendOnObstacle).readonly(),
  })
  .readonly()
export type ObstacleResult = z.infer<typeof obstacleResult>

const motivationResult = z
  .object({
    name: z.string(),
    of: z.string().optional(),
    strength: z.number().optional(),
    blockedBy: names,
    /** The supports that serve it. */
    servedBy: names,
    /** The supports that remove an obstacle in its way. */
    relievedBy: names,
  })
  .readonly()
export type MotivationResult = z.infer<typeof motivationResult>

const supportResult = z
  .object({
    name: z.string(),
    removes: names,
    serves: names,
    moves: names,
    by: z.string().optional(),
    via: names,
    due: z.string().optional(),
    timing: supportTiming,
    /** Days from today until it is due, negative when that has passed. */
    days: z.int().optional(),
  })
  .readonly()
export type SupportResult = z.infer<typeof supportResult>

const trendResult = z
  .object({
    name: z.string(),
    worsens: names,
    eases: names,
    source: z.string().optional(),
    by: z.string().optional(),
    timing: trendTiming,
    days: z.int().optional(),
  })
  .readonly()
export type TrendResult = z.infer<typeof trendResult>

const kpiResult = z
  .object({
    name: z.string(),
    /** The goals that are measured by it. */
    goals: names,
    /** The canvas blocks that gain when it moves. */
    routes: z
      .array(
        z
          .object({
            canvas: z.string(),
            block: z.enum(['propositions', 'relationships']),
            element: z.string(),
            through: names,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type KpiResult = z.infer<typeof kpiResult>

/** Which link of a chain is missing: what should remove the obstacle, the KPI that it should move, the block that should gain. */
const brokenLink = z.enum(['support', 'kpi', 'block'])

const chain = z
  .object({
    obstacle: z.string(),
    support: z.string().optional(),
    /** In place of a support. */
    initiative: z.string().optional(),
    kpi: z.string().optional(),
    /** The goals or journeys that tie the KPI to the canvas. */
    through: names.optional(),
    canvas: z.string().optional(),
    block: z.enum(['propositions', 'relationships']).optional(),
    element: z.string().optional(),
    broken: brokenLink.optional(),
    /** Why it is broken and what to do. */
    message: z.string().optional(),
    messageCode: noteSchema.optional(),
  })
  .readonly()
export type Chain = Unworded<z.infer<typeof chain>>

const coverage = z
  .object({
    obstacles: count,
    /** Removed by no support and no initiative. */
    obstaclesWithoutSupport: names,
    /** Without a place in a journey. */
    obstaclesWithoutPlace: names,
    supports: count,
    /** Whose effect no KPI shows. */
    supportsWithoutKpi: names,
    supportsWithoutObstacle: names,
    motivations: count,
    /** That no support serves. */
    motivationsUnserved: names,
    trends: count,
    trendsWithoutEffect: names,
  })
  .readonly()
export type Coverage = z.infer<typeof coverage>

/** One result of `waypost analyze most --format json`. */
export const mostResultSchema = z
  .object({
    most: z.string(),
    journey: z.string().optional(),
    /** The day that dates are compared with. */
    today: z.string(),
    ...saidConvention,
    coverage,
    obstacles: z.array(obstacleResult).readonly(),
    motivations: z.array(motivationResult).readonly(),
    supports: z.array(supportResult).readonly(),
    trends: z.array(trendResult).readonly(),
    /** That these supports move, and that the initiatives against these obstacles change. */
    kpis: z.array(kpiResult).readonly(),
    chains: z.array(chain).readonly(),
    ...saidNotes,
  })
  .readonly()
export type MostResult = Unworded<z.infer<typeof mostResultSchema>>
