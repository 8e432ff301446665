import type { Resolve } from '../../../model/resolve.js'
import type { Stakeholder } from '../../../model/stakeholder.js'
import { shortList } from '../../../wording/lists.js'
import type { Influence } from '../schema.js'

/** Who influences whom; each pair once in each direction, nobody themselves. */
export type InfluenceNetwork = {
  readonly names: readonly string[]
  readonly influences: readonly Influence[]
  readonly notes: readonly string[]
}

/** The influences that stakeholders are said to have on one another, in the order written. */
export const influenceNetworkOf = (stakeholders: readonly Stakeholder[], resolve: Resolve): InfluenceNetwork => {
  const written: Influence[] = []
  const unknown = new Set<string>()
  const themselves = new Set<string>()
  const none = new Set<string>()
  for (const { name: from, influences } of stakeholders) {
    for (const { target, strength, reason } of influences) {
      const found = resolve(target)
      if (found?.kind !== 'stakeholder') unknown.add(target.name)
      else if (found.key === from) themselves.add(from)
      else if (strength === 0) none.add(arrow(from, found.key))
      else written.push({ from, to: found.key, strength, reason })
    }
  }
  const pairs = Map.groupBy(written, ({ from, to }) => arrow(from, to))
  const repeated = [...pairs].flatMap(([pair, all]) => (all.length > 1 ? [pair] : []))
  return {
    names: stakeholders.map(({ name }) => name),
    influences: [...pairs.values()].map(joined),
    notes: [
      ...noteOf(unknown, 'Influence on what is no stakeholder of the project is left out'),
      ...noteOf(themselves, 'Influence on oneself leads nowhere and is left out'),
      ...noteOf(none, 'An influence of 0 is none and is left out'),
      ...noteOf(repeated, 'Written more than once, so the mean strength is used'),
    ],
  }
}

const arrow = (from: string, to: string): string => `${from} → ${to}`

const joined = (all: readonly Influence[]): Influence => {
  const [{ from, to }] = all
  const strengths = all.flatMap(({ strength }) => strength ?? [])
  const reasons = all.flatMap(({ reason }) => reason ?? [])
  return {
    from,
    to,
    ...(strengths.length > 0 && { strength: strengths.reduce((sum, each) => sum + each, 0) / strengths.length }),
    ...(reasons.length > 0 && { reason: reasons.join('; ') }),
  }
}

const noteOf = (items: Iterable<string>, what: string): readonly string[] => {
  const all = [...items]
  return all.length === 0 ? [] : [`${what}: ${shortList(all)}.`]
}
