import type { Journey, Touchpoint } from '../../../model/journey.js'
import type { Note } from '../../../wording/note.js'
import { derivedKey, keyOfText, nextWord } from '../../random/index.js'
import { type Chance, type Chances, chancesOf } from '../chances.js'
import type { Network } from '../network/network.js'
import type { OfDetails } from '../network/planned-duration.js'
import type { Plan } from '../plan.js'
import { promisesOf } from '../promises.js'
import { runsOf, runsPerBlock } from './blocks.js'
import type { Course } from './course.js'
import { durationsBy, type Fill, type SampledDuration, type Sampling } from './durations.js'
import type { Runs } from './tally.js'

/** What a journey's runs are drawn from, and what had to be assumed. */
export const courseOf = (
  journey: Journey,
  plan: Plan,
  sampling: Sampling,
  courseOfDetails: OfDetails<Course>,
): { readonly course: Course; readonly notes: readonly Note[] } => {
  const { touchpoints, network, schedule } = plan
  const drawn = durationsBy(sampling)
  const durationOf = ({ duration, details }: Touchpoint): SampledDuration => {
    if (duration) return drawn(duration)
    const detail = details && courseOfDetails(details)
    if (!detail) return { kind: 'fixed', usual: 0 }
    const { usualLength: usual } = detail
    return isLeftToChance(detail) ? { kind: 'drawn', usual, fill: lengthsOf(detail) } : { kind: 'fixed', usual }
  }
  const { chances, notes } = numberedChances(journey, plan)
  const { promises, ends } = promisesOf(journey, plan)
  const isCertain = chances.every(
    ({ occurrence, back, branches }) => occurrence === 1 && back.length === 0 && branches.length <= 1,
  )
  return {
    course: {
      network,
      order: schedule.order,
      durations: touchpoints.map(durationOf),
      keys: touchpoints.map(({ name }) => keyOfText(`${journey.name}.${name}`)),
      chances: isCertain ? undefined : chances,
      picked: pickedDependencies(network, chances),
      promises: ends.map((promise, k) => ({ ...promise, within: promises[k].within })),
      usualLength: schedule.length,
    },
    notes,
  }
}

export const isLeftToChance = ({ durations, chances }: Course): boolean =>
  chances !== undefined || durations.some(({ kind }) => kind === 'drawn')

/** Chances by number of the touchpoint in the plan instead of its place in the journey. What is not in the plan is left out. */
const numberedChances = (
  journey: Journey,
  { touchpoints }: Plan,
): { readonly chances: readonly Chances[]; readonly notes: readonly Note[] } => {
  const numbers = new Map(touchpoints.map((touchpoint, number) => [touchpoint, number]))
  const numbered = (all: readonly Chance[]): readonly Chance[] =>
    all.flatMap(({ to, probability }) => {
      const number = numbers.get(journey.touchpoints[to])
      return number === undefined ? [] : [{ to: number, probability }]
    })
  const { chances, notes } = chancesOf(journey)
  return {
    chances: chances
      .filter((_, place) => numbers.has(journey.touchpoints[place]))
      .map(({ back, branches, ...rest }) => ({
        ...rest,
        back: numbered(back.filter(({ probability }) => probability > 0)),
        branches: numbered(branches),
      })),
    notes,
  }
}

/** Of the dependencies between one pair, the first is the `then`: it is written in the earlier one of the two. */
const pickedDependencies = (
  { size, firstDependency, successors }: Network,
  chances: readonly Chances[],
): Uint8Array => {
  const picked = new Uint8Array(successors.length)
  for (let from = 0; from < size; from++) {
    const dependencies = successors.subarray(firstDependency[from], firstDependency[from + 1])
    for (const { to } of chances[from].branches) picked[firstDependency[from] + dependencies.indexOf(to)] = 1
  }
  return picked
}

/** Draws lengths of a journey that is a touchpoint of another one. */
const lengthsOf = (course: Course): Fill => {
  const most = runsPerBlock(course)
  let runs: Runs | undefined
  return (random, into) => {
    const scope = { high: nextWord(random), low: nextWord(random) }
    runs ??= runsOf(course, most)
    for (let from = 0; from < into.length; from += most)
      into.set(runs(derivedKey(scope, from / most), Math.min(most, into.length - from)).lengths, from)
  }
}
