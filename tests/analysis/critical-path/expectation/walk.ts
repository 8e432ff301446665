import { momentsOf } from '../../../../src/analysis/critical-path/beta-pert.js'
import type { Journey, Touchpoint } from '../../../../src/model/journey.js'
import type { Reference } from '../../../../src/model/source.js'
import { spelt } from '../../../../src/model/spelling.js'

/** What one customer goes through: how long it takes, and how often each touchpoint takes place. */
export type Walk = { readonly length: number; readonly visits: ReadonlyMap<string, number> }

/** One of those given, each with its probability, or none with what is left. */
const pick = <Option extends { readonly probability?: number | undefined }>(
  options: readonly Option[],
  random: () => number,
): Option | undefined => {
  let left = random()
  for (const option of options) {
    left -= option.probability!
    if (left < 0) return option
  }
  return undefined
}

/**
 * A second way to the same numbers, step by step as docs/language.md has it, for journeys of forward `then` and of `repeat` in
 * which every share is written. A duration is its mean ± its standard deviation: another distribution with the same moments.
 */
export const walk = ({ touchpoints }: Journey, random: () => number): Walk => {
  const byName = new Map(touchpoints.map(touchpoint => [touchpoint.name, touchpoint]))
  const meant = (reference: Reference): Touchpoint => byName.get(spelt(reference))!
  const visits = new Map<string, number>()
  let length = 0
  let at = touchpoints[0]
  let isRepeated = false
  for (;;) {
    const takesPlace = isRepeated || !at.optional || random() < at.optional.probability!
    isRepeated = false
    if (takesPlace) {
      const { mean, variance } = momentsOf(at.duration!)
      length += mean + (random() < 0.5 ? -1 : 1) * Math.sqrt(variance)
      visits.set(at.name, (visits.get(at.name) ?? 0) + 1)
      const back = pick(at.repeats, random)
      if (back) {
        const target = back.from ? meant(back.from) : at
        isRepeated = target === at
        at = target
        continue
      }
    }
    if (at.branches.length === 0) return { length, visits }
    const picked = pick(at.branches, random) ?? at.branches.at(-1)!
    const next = meant(picked.to)
    const [wait] = next.dependencies.filter(({ on }) => meant(on) === at)
    length += wait?.lag ?? 0
    at = next
  }
}
