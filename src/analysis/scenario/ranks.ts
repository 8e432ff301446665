import type { Impacts } from '../../model/impacts.js'
import type { Reference } from '../../model/source.js'
import { analyzeCrossImpact } from '../cross-impact/index.js'
import type { RankChange, ScenarioResult } from './schema.js'
import { withoutFactors } from './without-factors.js'

type Ranked = { readonly name: string; readonly rank: number }

/** Ranks side by side, in the order of the base; what only the scenario ranks comes last. */
export const rankChanges = (base: readonly Ranked[], scenario: readonly Ranked[]): readonly RankChange[] => {
  const [before, after] = [base, scenario].map(side => new Map(side.map(({ name, rank }) => [name, rank])))
  const names = new Set([...before!.keys(), ...after!.keys()])
  return [...names].map(name => ({ name, base: before!.get(name) ?? null, scenario: after!.get(name) ?? null }))
}

/** What the ranks of direct influence would be without the factors that do not take place. */
export const influenceChanges = (
  impacts: readonly Impacts[],
  isGone: (factor: Reference) => boolean,
  nameOf: () => (factor: Reference) => string | undefined,
): ScenarioResult['ranks']['influence'] =>
  impacts.flatMap(each => {
    const left = withoutFactors(each, isGone)
    if (left === each) return []
    const [base, scenario] = [each, left].map(side =>
      analyzeCrossImpact(side, { nameOf: nameOf() })
        .factors.map(({ name, directInfluenceRank: rank }) => ({ name, rank }))
        .sort((a, b) => a.rank - b.rank),
    )
    return [{ impacts: each.name, factors: rankChanges(base!, scenario!) }]
  })
