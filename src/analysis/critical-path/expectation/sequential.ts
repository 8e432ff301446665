import type { Journey } from '../../../model/journey.js'
import { spelt } from '../../../model/spelling.js'
import { criticalPathNote as note } from '../../../wording/critical-path.js'
import type { Note } from '../../../wording/note.js'
import { optimisticSeconds } from '../network/planned-duration.js'
import { type Arrows, arrowsOf } from './arrows.js'

/** A journey in which only one thing happens at a time, whatever is picked; or why it is none. */
export type OneAtATime =
  | {
      readonly kind: 'one at a time'
      readonly start: number
      /** By place: what follows a touchpoint in any case, after how many seconds; none where a `then` picks or nothing follows. */
      readonly follower: readonly ({ readonly to: number; readonly wait: number } | undefined)[]
      /** Seconds from the end of a touchpoint to the start of the one that its `then` picked. */
      readonly waitBefore: (picker: number, picked: number) => number
    }
  | { readonly kind: 'not'; readonly why: Note }

/**
 * Whether never two touchpoints go on side by side, decided by what is written alone. `order` has the touchpoints' places,
 * each behind all that it waits for.
 */
export const oneAtATime = (journey: Journey, order: ArrayLike<number>): OneAtATime => {
  const obstacle = obstacleIn(journey)
  if (obstacle !== undefined) return { kind: 'not', why: obstacle }
  const arrows = arrowsOf(journey)
  const { after, pickers, starts } = arrows
  const always = after.map(followers => new Map([...followers].filter(([to]) => pickers[to].size === 0)))
  for (const [i, followers] of always.entries())
    if (followers.size > 1) for (const to of impliedFrom(i, always, journey, order)) followers.delete(to)
  const sideBySide = sideBySideIn(journey, arrows, always) ?? clockIn(journey, arrows)
  if (sideBySide !== undefined) return { kind: 'not', why: sideBySide }
  return {
    kind: 'one at a time',
    start: starts[0],
    follower: always.map(followers => {
      const [first] = followers
      return first && { to: first[0], wait: first[1] }
    }),
    waitBefore: (picker, picked) => after[picker].get(picked) ?? 0,
  }
}

/** A word that makes touchpoints overlap or follow the clock instead of each other. */
const obstacleIn = ({ name: journey, touchpoints }: Journey): Note | undefined => {
  for (const { name, dependencies, notBefore = 0 } of touchpoints) {
    if (notBefore > 0) return note('not-exact-not-before', { touchpoint: name, journey })
    for (const { on, relation, lag } of dependencies) {
      if (relation !== 'FS') return note('not-exact-overlap', { first: spelt(on), second: name, journey })
      if (lag < 0) return note('not-exact-lead', { first: spelt(on), second: name, journey })
    }
  }
  return undefined
}

const sideBySideIn = (
  { name: journey, touchpoints }: Journey,
  { picks, starts }: Arrows,
  always: readonly ReadonlyMap<number, number>[],
): Note | undefined => {
  const nameOf = (i: number): string => touchpoints[i].name
  if (starts.length > 1)
    return note('not-exact-side-by-side', { first: nameOf(starts[0]), second: nameOf(starts[1]), journey })
  for (const [i, followers] of always.entries()) {
    const [first, second] = followers.keys()
    if (first === undefined) continue
    if (second !== undefined)
      return note('not-exact-both-follow', { first: nameOf(first), second: nameOf(second), after: nameOf(i), journey })
    if (picks[i].size > 0)
      return note('not-exact-beside-branch', { touchpoint: nameOf(first), after: nameOf(i), journey })
  }
  return undefined
}

/** What waits for something that was over earlier than what picked it. Without a wait that has passed anyway. */
const clockIn = ({ name: journey, touchpoints }: Journey, { after, pickers }: Arrows): Note | undefined => {
  for (const [from, followers] of after.entries())
    for (const [to, wait] of followers)
      if (wait > 0 && [...pickers[to]].some(picker => picker !== from))
        return note('not-exact-by-the-clock', {
          first: touchpoints[from].name,
          second: touchpoints[to].name,
          journey,
        })
  return undefined
}

/** Followers of a touchpoint that wait at least as long for another of its followers, so that its own arrow says nothing. */
const impliedFrom = (
  touchpoint: number,
  always: readonly ReadonlyMap<number, number>[],
  { touchpoints }: Journey,
  order: ArrayLike<number>,
): readonly number[] => {
  const direct = always[touchpoint]
  /** Seconds at least from the end of the touchpoint to the start of another one on the way over further ones. */
  const least = new Map<number, number>()
  let open = direct.size
  let k = 0
  while (order[k] !== touchpoint) k++
  for (k++; open > 0 && k < order.length; k++) {
    const i = order[k]
    const reached = Math.max(direct.get(i) ?? Number.NEGATIVE_INFINITY, least.get(i) ?? Number.NEGATIVE_INFINITY)
    if (reached === Number.NEGATIVE_INFINITY) continue
    if (direct.has(i)) open--
    const { duration, optional } = touchpoints[i]
    const finished = reached + (duration && !optional ? optimisticSeconds(duration) : 0)
    for (const [to, wait] of always[i]) least.set(to, Math.max(finished + wait, least.get(to) ?? 0))
  }
  return [...direct].filter(([to, wait]) => (least.get(to) ?? Number.NEGATIVE_INFINITY) >= wait).map(([to]) => to)
}
