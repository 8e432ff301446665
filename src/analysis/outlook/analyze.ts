import type { Outlook } from '../../model/impacts.js'
import type { Note } from '../../wording/note.js'
import { outlookNote as note } from '../../wording/outlook.js'
import { type LongWork, partOfWork } from '../long-work.js'
import { type CrossImpacts, crossImpactsOf } from './judgements/cross-impacts.js'
import { statesOf } from './judgements/state-names.js'
import { completenessNote, convention, islandNote, listNote, successionNotes } from './notes.js'
import { breakingMove, mendingMove } from './scenarios/distance.js'
import { type LeastInconsistent, leastInconsistent } from './scenarios/least-inconsistent.js'
import { certain, consistent, possible } from './scenarios/reading.js'
import {
  isCertain,
  type Scenario,
  type Standing,
  scoresOf,
  standingsOf,
  tightest,
  totalImpact,
} from './scenarios/scores.js'
import type { InconsistentResult, Move, OutlookResult, ScenarioResult } from './schema.js'
import type { SearchLimits } from './search/found.js'
import { type Search, searchScenarios } from './search/search.js'
import { spaceOf } from './succession/step.js'
import { type SuccessionPlan, successionOf } from './succession/succession.js'
import { type WeightOf, weightsByIsland, weightsFrom } from './succession/weights.js'

export type OutlookOptions = {
  /** Choices that each search tries before it gives up, 20 million by default; 20 times fewer where each is followed by propagation. */
  readonly nodeLimit?: number
  /** Scenarios listed; 10,000 by default. Beyond it they are only counted. */
  readonly listLimit?: number
  /** Random starts where the space is too large to follow every one; 2,000 with seed 1 by default. */
  readonly sample?: Partial<Pick<SuccessionPlan, 'runs' | 'seed'>>
  /** Spaces up to this size are followed from every start, those of islands too; 2 million by default. */
  readonly largestSpace?: number
}

const LEAST_LISTED = 100

/** Everything that the command line and the preview show about one outlook. */
export function* analyzeOutlook(
  outlook: Outlook,
  {
    nodeLimit = 20_000_000,
    listLimit = 10_000,
    largestSpace = 2_000_000,
    sample: { runs = 2000, seed = 1 } = {},
  }: OutlookOptions = {},
): LongWork<OutlookResult> {
  const impacts = crossImpactsOf(outlook)
  if (impacts.descriptors.length === 0) return emptyResult(impacts)
  const limits: SearchLimits = { nodes: nodeLimit, listed: listLimit }

  const search = yield* partOfWork(searchScenarios(impacts, consistent(impacts), limits), 0, 0.3)
  const least =
    search.count === 0n && search.complete ? yield* partOfWork(leastInconsistent(impacts, limits), 0.3, 0.1) : undefined
  const sure = impacts.isUncertain
    ? yield* partOfWork(searchScenarios(impacts, certain(impacts), limits), 0.4, 0.1)
    : undefined
  const maybe = impacts.isUncertain
    ? yield* partOfWork(searchScenarios(impacts, possible(impacts), limits), 0.5, 0.1)
    : undefined

  const plan = { largestSpace, runs, seed }
  const global = yield* partOfWork(successionOf(impacts, 'global', plan), 0.6, 0.2)
  const incremental = yield* partOfWork(successionOf(impacts, 'incremental', plan), 0.8, 0.1)
  const weightOf = global.basins
    ? weightsFrom(impacts, global.basins)
    : yield* partOfWork(weightsByIsland(impacts, largestSpace), 0.9, 0.1)

  // JSON has no number for more.
  const space = Math.min(spaceOf(impacts.first), Number.MAX_VALUE)
  const succession = [global.result, incremental.result].filter(result => result !== undefined)
  return {
    outlook: impacts.outlook,
    convention,
    complete: search.complete,
    space,
    consistent: finiteCount(search),
    nodes: search.nodes,
    islands: search.islands.map(island => island.map(descriptor => impacts.descriptors[descriptor].name)),
    scenarios: search.scenarios.map(scenario => scenarioResult(impacts, scenario, weightOf)),
    ...(least && {
      leastInconsistent: least.scenarios.slice(0, LEAST_LISTED).map(each => inconsistentResult(impacts, each)),
    }),
    ...(sure && { certain: named(impacts, sure), certainCount: finiteCount(sure) }),
    ...(maybe && { possible: named(impacts, maybe), possibleCount: finiteCount(maybe) }),
    succession,
    notes: [
      completenessNote(search),
      ...listNote('consistent', search),
      ...islandNote(impacts, search),
      ...leastNotes(least),
      ...intervalNotes('certain', sure),
      ...intervalNotes('possible', maybe),
      ...successionNotes(succession, space, largestSpace),
      ...impacts.notes,
    ],
  }
}

/** JSON has no number for more. */
const finiteCount = ({ count }: Search): number => Math.min(Number(count), Number.MAX_VALUE)

const scenarioResult = (impacts: CrossImpacts, scenario: Scenario, weightOf: WeightOf | undefined): ScenarioResult => {
  const scores = scoresOf(impacts, scenario)
  const standings = standingsOf(impacts, scenario, scores)
  const least = tightest(standings)
  const weight = weightOf?.(scenario)
  return {
    states: statesOf(impacts, scenario),
    margin: least === undefined ? null : least.lead / impacts.unit,
    totalImpact: totalImpact(impacts, scenario, scores) / impacts.unit,
    ...(weight !== undefined && Number.isSafeInteger(weight) && { weight }),
    ...(impacts.isUncertain && { certain: isCertain(impacts, scenario) }),
    ...(least && { toBreak: smallestChange(impacts, scenario, standings, least.lead) }),
  }
}

/** Of the descriptors with the smallest lead one with judgements that could move; most often there is one. */
const smallestChange = (
  impacts: CrossImpacts,
  scenario: Scenario,
  standings: readonly Standing[],
  least: number,
): Move => {
  const moves = standings
    .filter(({ lead }) => lead === least)
    .map(standing => breakingMove(impacts, scenario, standing))
  return moves.find(({ cells }) => cells.length > 0) ?? moves[0]
}

const inconsistentResult = (impacts: CrossImpacts, scenario: Scenario): InconsistentResult => {
  const scores = scoresOf(impacts, scenario)
  const short = standingsOf(impacts, scenario, scores).filter(({ lead }) => lead < 0)
  const shortfalls = short.map(({ lead }) => -lead / impacts.unit)
  return {
    states: statesOf(impacts, scenario),
    totalImpact: totalImpact(impacts, scenario, scores) / impacts.unit,
    inconsistency: Math.max(...shortfalls),
    steps: shortfalls.reduce((sum, shortfall) => sum + shortfall, 0),
    toMend: short.map(standing => mendingMove(impacts, scenario, standing)),
  }
}

const named = (impacts: CrossImpacts, { scenarios }: Search) =>
  scenarios.map(scenario => ({ states: statesOf(impacts, scenario) }))

const leastNotes = (least: LeastInconsistent | undefined): readonly Note[] => {
  if (least === undefined) return []
  const { length } = least.scenarios
  return [
    note('none-consistent'),
    ...(length > LEAST_LISTED ? [note('more-inconsistent', { listed: LEAST_LISTED })] : []),
    ...(least.complete ? [] : [note('not-all-looked-at')]),
  ]
}

const intervalNotes = (which: 'certain' | 'possible', search: Search | undefined): readonly Note[] => {
  if (search === undefined) return []
  return [...(search.complete ? [] : [note('search-stopped', { which })]), ...listNote(which, search)]
}

const emptyResult = ({ outlook, notes }: CrossImpacts): OutlookResult => ({
  outlook,
  convention,
  complete: true,
  space: 0,
  consistent: 0,
  nodes: 0,
  islands: [],
  scenarios: [],
  succession: [],
  notes: [note('no-descriptor'), ...notes],
})
