import type { Most } from '../../model/most.js'
import { keyOrText, keysOf } from '../../model/resolve.js'
import { chainsOf } from './chains.js'
import { coverageOf } from './coverage.js'
import type { MostLinks } from './links.js'
import { mostConvention, notesOf } from './notes.js'
import { stageOf } from './places.js'
import { ranksOf, riskLevelOf, riskOf } from './risk.js'
import type {
  Chain,
  KpiResult,
  MostResult,
  MotivationResult,
  ObstacleResult,
  SupportResult,
  TrendResult,
} from './schema.js'
import { supportTimingOf, trendTimingOf } from './timing.js'

/** Everything that the command line, the editor and the preview show about one MOST; `today` as `2026-10-01`. */
export const analyzeMost = (most: Most, links: MostLinks, today: string): MostResult => {
  const chains = chainsOf(most, links)
  const supports = supportsOf(most, links, today)
  const result = {
    most: most.name,
    ...(most.journey && { journey: keyOrText(most.journey, links.resolve) }),
    today,
    convention: mostConvention,
    coverage: coverageOf(most, links),
    obstacles: obstaclesOf(most, links, today),
    motivations: motivationsOf(most, links),
    supports,
    trends: trendsOf(most, links, today),
    kpis: kpisOf(supports, chains, links),
    chains,
  }
  return { ...result, notes: notesOf(most, result, links) }
}

const obstaclesOf = ({ obstacles }: Most, links: MostLinks, today: string): readonly ObstacleResult[] => {
  const ranks = ranksOf(obstacles.map(riskOf))
  return obstacles.map((obstacle, index) => {
    const { name, likelihood, severity, evidence } = obstacle
    const risk = riskOf(obstacle)
    const rank = ranks[index]
    const removers = links.removers(name)
    const places = obstacle.at.flatMap(reference => links.resolve(reference) ?? [])
    return {
      name,
      ...(likelihood !== undefined && { likelihood }),
      ...(severity !== undefined && { severity }),
      ...(risk !== undefined && { risk, riskLevel: riskLevelOf(risk) }),
      ...(rank !== undefined && { rank }),
      ...(evidence && { evidence }),
      supports: removers.supports.map(support => support.name),
      initiatives: removers.initiatives.map(initiative => initiative.name),
      blocks: keysOf(obstacle.blocks, links.resolve),
      at: keysOf(obstacle.at, links.resolve),
      stages: [...new Set(places.flatMap(place => stageOf(place) ?? []))],
      trends: links.trendsOn(name).map(({ trend, effect }) => ({
        name: trend.name,
        effect,
        ...(trend.by !== undefined && { by: trend.by }),
        timing: trendTimingOf(trend.by, today).timing,
      })),
    }
  })
}

const motivationsOf = ({ motivations }: Most, links: MostLinks): readonly MotivationResult[] =>
  motivations.map(({ name, of, strength }) => {
    const blockedBy = links.blocking(name)
    const [stakeholder] = keysOf([of], links.resolve)
    const relieving = blockedBy.flatMap(obstacle => links.removers(obstacle).supports)
    return {
      name,
      ...(stakeholder !== undefined && { of: stakeholder }),
      ...(strength !== undefined && { strength }),
      blockedBy,
      servedBy: links.serving(name).map(support => support.name),
      relievedBy: [...new Set(relieving.map(support => support.name))],
    }
  })

const supportsOf = ({ supports }: Most, { resolve }: MostLinks, today: string): readonly SupportResult[] =>
  supports.map(({ name, removes, serves, moves, by, via, due }) => {
    const [stakeholder] = keysOf([by], resolve)
    return {
      name,
      removes: keysOf(removes, resolve),
      serves: keysOf(serves, resolve),
      moves: keysOf(moves, resolve),
      ...(stakeholder !== undefined && { by: stakeholder }),
      via: keysOf(via, resolve),
      ...(due !== undefined && { due }),
      ...supportTimingOf(due, today),
    }
  })

const trendsOf = ({ trends }: Most, { resolve }: MostLinks, today: string): readonly TrendResult[] =>
  trends.map(({ name, worsens, eases, source, by }) => ({
    name,
    worsens: keysOf(worsens, resolve),
    eases: keysOf(eases, resolve),
    ...(source !== undefined && { source }),
    ...(by !== undefined && { by }),
    ...trendTimingOf(by, today),
  }))

const kpisOf = (
  supports: readonly SupportResult[],
  chains: readonly Chain[],
  { routes }: MostLinks,
): readonly KpiResult[] => {
  const names = new Set([...supports.flatMap(({ moves }) => moves), ...chains.flatMap(({ kpi }) => kpi ?? [])])
  return [...names].map(name => ({ name, goals: routes.goalsOf(name), routes: routes.of(name) }))
}
