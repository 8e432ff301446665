import type { Moments } from '../beta-pert.js'
import type { Chance, Chances } from '../chances.js'
import type { State, Transition } from './absorption.js'
import type { OneAtATime } from './sequential.js'

/** A state of the journey: a touchpoint, by place, that takes place or, being optional, is passed. */
export type Position = { readonly touchpoint: number; readonly takesPlace: boolean }

export type JourneyChain = {
  /** The first one is the journey's start and takes no time; `positions` begin with the second. */
  readonly states: readonly State[]
  readonly positions: readonly Position[]
}

/** The chain of all that can happen from the start, and nothing else. `times` and `chances` by place of the touchpoint. */
export const journeyChain = (
  flow: Extract<OneAtATime, { kind: 'one at a time' }>,
  chances: readonly Chances[],
  times: readonly Moments[],
): JourneyChain => {
  const positions: Position[] = []
  const numbers = new Map<string, number>()
  const stateOf = (touchpoint: number, takesPlace: boolean): number => {
    const key = `${touchpoint} ${takesPlace}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = positions.push({ touchpoint, takesPlace })
    numbers.set(key, number)
    return number
  }
  /** Nothing where the probability is 0: what never happens is no part of the chain. */
  const reach = (touchpoint: number, takesPlace: boolean, probability: number, wait: number): readonly Transition[] =>
    probability > 0 ? [{ to: stateOf(touchpoint, takesPlace), probability, wait }] : []
  const comeBy = ({ to, probability }: Chance, wait: number): readonly Transition[] => {
    const { occurrence } = chances[to]
    return [
      ...reach(to, true, probability * occurrence, wait),
      ...reach(to, false, probability * (1 - occurrence), wait),
    ]
  }

  const states: State[] = [{ mean: 0, variance: 0, transitions: comeBy({ to: flow.start, probability: 1 }, 0), end: 0 }]
  for (let k = 0; k < positions.length; k++) {
    const { touchpoint, takesPlace } = positions[k]
    const { back, onward, branches } = chances[touchpoint]
    const goesOn = takesPlace ? onward : 1
    const follower = flow.follower[touchpoint]
    const transitions = branches.flatMap(({ to, probability }) =>
      comeBy({ to, probability: probability * goesOn }, flow.waitBefore(touchpoint, to)),
    )
    if (follower) transitions.push(...comeBy({ to: follower.to, probability: goesOn }, follower.wait))
    // What repeats itself does take place once more; what the journey goes back to further away may be passed.
    for (const chance of takesPlace ? back : [])
      transitions.push(
        ...(chance.to === touchpoint ? reach(touchpoint, true, chance.probability, 0) : comeBy(chance, 0)),
      )
    const { mean, variance } = times[touchpoint]
    states.push({
      ...(takesPlace ? { mean, variance } : { mean: 0, variance: 0 }),
      transitions,
      end: follower || branches.length > 0 ? 0 : goesOn,
    })
  }
  return { states, positions }
}
