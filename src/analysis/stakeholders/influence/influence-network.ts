import type { Resolve } from '../../../model/resolve.js'
import { spelt } from '../../../model/spelling.js'
import type { Stakeholder } from '../../../model/stakeholder.js'
import type { Note } from '../../../wording/note.js'
import { stakeholdersNote as note } from '../../../wording/stakeholders.js'
import type { Influence } from '../schema.js'

/** Who influences whom; each pair once in each direction, nobody themselves. */
export type InfluenceNetwork = {
  readonly names: readonly string[]
  readonly influences: readonly Influence[]
  readonly notes: readonly Note[]
}

/** The influences that stakeholders are said to have on one another, in the order written. */
export const influenceNetworkOf = (stakeholders: readonly Stakeholder[], resolve: Resolve): InfluenceNetwork => {
  const written: Influence[] = []
  const unknown = new Set<string>()
  const themselves = new Set<string>()
  const none = new Map<string, Arrow>()
  for (const { name: from, influences } of stakeholders) {
    for (const { target, strength, reason } of influences) {
      const found = resolve(target)
      if (found?.kind !== 'stakeholder') unknown.add(spelt(target))
      else if (found.key === from) themselves.add(from)
      else if (strength === 0) none.set(pairKey(from, found.key), { from, to: found.key })
      else written.push({ from, to: found.key, strength, reason })
    }
  }
  const pairs = Map.groupBy(written, ({ from, to }) => pairKey(from, to))
  const repeated = [...pairs.values()].flatMap(([{ from, to }, ...others]) => (others.length > 0 ? [{ from, to }] : []))
  return {
    names: stakeholders.map(({ name }) => name),
    influences: [...pairs.values()].map(joined),
    notes: [
      ...(unknown.size > 0 ? [note('influence-on-unknown', { names: [...unknown] })] : []),
      ...(themselves.size > 0 ? [note('influence-on-oneself', { stakeholders: [...themselves] })] : []),
      ...(none.size > 0 ? [note('influence-of-zero', { influences: [...none.values()] })] : []),
      ...(repeated.length > 0 ? [note('influence-repeated', { influences: repeated })] : []),
    ],
  }
}

type Arrow = Pick<Influence, 'from' | 'to'>

const pairKey = (from: string, to: string): string => `${from} → ${to}`

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
