import { wilsonInterval } from '../../kpi/index.js'
import type { LongWork } from '../../long-work.js'
import type { CrossImpacts } from '../judgements/cross-impacts.js'
import { statesOf } from '../judgements/state-names.js'
import type { SuccessionResult } from '../schema.js'
import { type Basins, basinsOf } from './basins.js'
import { sampleBasins } from './sample.js'
import { type Dynamics, type Rule, scenarioAt, spaceOf } from './step.js'

/** Attractors listed, the largest first. */
export const ATTRACTORS_LISTED = 100

export type SuccessionPlan = {
  /** Spaces up to this size are followed from every start. */
  readonly largestSpace: number
  /** Random starts where the space is too large to follow all; with 0 there is no sample. */
  readonly runs: number
  readonly seed: number
}

/** Where succession leads, and the exact basins where the space is small enough to follow every start. */
export type Succession = {
  readonly result: SuccessionResult | undefined
  readonly basins: Basins | undefined
}

export function* successionOf(impacts: CrossImpacts, rule: Rule, plan: SuccessionPlan): LongWork<Succession> {
  const dynamics: Dynamics = { ...impacts, base: new Int32Array(impacts.stateCount) }
  if (spaceOf(impacts.first) <= plan.largestSpace) {
    const basins = yield* basinsOf(dynamics, rule)
    return { basins, result: exactResult(impacts, rule, basins) }
  }
  const result = plan.runs === 0 ? undefined : yield* sampledResult(impacts, dynamics, rule, plan)
  return { basins: undefined, result }
}

const exactResult = (impacts: CrossImpacts, rule: Rule, { starts, attractors, sizes }: Basins): SuccessionResult => {
  const numbers = [...attractors.keys()]
  const cycles = numbers.filter(number => attractors[number].length > 1)
  return {
    rule,
    exact: true,
    starts,
    fixedPoints: attractors.length - cycles.length,
    cycles: cycles.length,
    startsIntoCycles: cycles.reduce((sum, number) => sum + sizes[number], 0),
    attractors: numbers
      .sort((a, b) => sizes[b] - sizes[a] || attractors[a][0] - attractors[b][0])
      .slice(0, ATTRACTORS_LISTED)
      .map(number => ({
        scenarios: attractors[number].map(signature => statesOf(impacts, scenarioAt(impacts.first, signature))),
        basin: sizes[number],
      })),
  }
}

function* sampledResult(
  impacts: CrossImpacts,
  dynamics: Dynamics,
  rule: Rule,
  { runs, seed }: SuccessionPlan,
): LongWork<SuccessionResult> {
  const attractors = yield* sampleBasins(dynamics, rule, runs, seed)
  const cycles = attractors.filter(({ scenarios }) => scenarios.length > 1).length
  return {
    rule,
    exact: false,
    runs,
    seed,
    fixedPoints: attractors.length - cycles,
    cycles,
    attractors: attractors
      .toSorted((a, b) => b.hits - a.hits)
      .slice(0, ATTRACTORS_LISTED)
      .map(({ scenarios, hits }) => ({
        scenarios: scenarios.map(scenario => statesOf(impacts, scenario)),
        share: hits / runs,
        interval: wilsonInterval(hits, runs),
      })),
  }
}
