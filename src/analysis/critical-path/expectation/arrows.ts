import type { Journey } from '../../../model/journey.js'
import { touchpointIn } from '../../../model/journey-links.js'
import { isInOrderWritten } from '../network/journey-network.js'

/** What leads forward in a journey, by place of the touchpoint it leaves. */
export type Arrows = {
  /** What is written `after` it, with the seconds to wait. */
  readonly after: readonly ReadonlyMap<number, number>[]
  /** What its `then` may pick further on. */
  readonly picks: readonly ReadonlySet<number>[]
  /** By place of the touchpoint picked. */
  readonly pickers: readonly ReadonlySet<number>[]
  /** What nothing leads to: it starts with the journey. */
  readonly starts: readonly number[]
}

/** Of a journey that ties finishes to starts only; several waits between one pair count as the longest. */
export const arrowsOf = (journey: Journey): Arrows => {
  const { touchpoints } = journey
  const find = touchpointIn(journey)
  const after = touchpoints.map(() => new Map<number, number>())
  const picks = touchpoints.map(() => new Set<number>())
  const pickers = touchpoints.map(() => new Set<number>())
  const isLed = touchpoints.map(() => false)
  const inOrder = isInOrderWritten(journey)
  for (const [i, { dependencies, branches }] of touchpoints.entries()) {
    if (inOrder && i > 0) after[i - 1].set(i, 0)
    if (inOrder && i > 0) isLed[i] = true
    for (const { on, lag } of dependencies) {
      const from = find(on)
      if (from === undefined) continue
      after[from].set(i, Math.max(lag, after[from].get(i) ?? 0))
      isLed[i] = true
    }
    for (const branch of branches) {
      const to = find(branch.to)
      if (to === undefined || to <= i) continue
      picks[i].add(to)
      pickers[to].add(i)
      isLed[to] = true
    }
  }
  return { after, picks, pickers, starts: [...isLed.keys()].filter(i => !isLed[i]) }
}
