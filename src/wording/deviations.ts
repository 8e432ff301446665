import { durationText } from './duration-text.js'
import { shortList } from './lists.js'
import { type Called, type Note, sentences } from './note.js'
import { plural } from './plurals.js'
import { allInWords } from './told-notes.js'

type Touchpoints = { readonly touchpoints: readonly string[]; readonly journey: string }
type Promised = { readonly promise: string; readonly journey: string }
type Contradiction = { readonly later: string; readonly first: string; readonly journey: string }

const theseWith = ({ touchpoints, journey }: Touchpoints, called: Called, one: string, several: string): string =>
  `${shortList(touchpoints.map(name => called(name, journey)))} ${plural(touchpoints.length, one, several)}`

const contradicts =
  (words: string) =>
  ({ later, first, journey }: Contradiction, called: Called): string =>
    `${called(later, journey)} ${words} ${called(first, journey)}.`

const notJudged = ({ promise, journey }: Promised, called: Called, why: string): string =>
  `The promise ${called(promise, journey)} is not judged: ${why}.`

/** What is said of how a journey deviates from its plan: each reason, each related place, and by which conventions. */
export const deviationsNote = sentences('deviations', {
  'not-planned': ({ plan }: { readonly plan: string }, called) =>
    `It took place, and ${called(plan)} does not plan it.`,
  missing: () => 'The plan leads here, and it did not take place.',
  'no-branch-taken': (
    {
      branches,
      after,
      journey,
    }: { readonly branches: readonly string[]; readonly after: string; readonly journey: string },
    called,
  ) =>
    `One of ${branches.map(name => called(name, journey)).join(', ')} follows ${called(after, journey)} in the plan, and none of them took place.`,
  'out-of-sequence': ({ contradictions }: { readonly contradictions: readonly Note[] }, called) =>
    `${allInWords(contradictions, called).join(' ')} The plan has it the other way round.`,
  'came-before': contradicts('came before'),
  'started-before': contradicts('started before'),
  'started-before-end': contradicts('started before the end of'),
  'finished-before': contradicts('was finished before'),
  'finished-before-start': contradicts('was finished before the start of'),
  failed: ({ reasons }: { readonly reasons: readonly Note[] }, called) => allInWords(reasons, called).join(' '),
  // `pain` is what the file says.
  'felt-bad': ({ emotion, min, max, pain }: FeltBad) =>
    `It felt ${emotion} on the scale ${min}..${max}${pain === undefined ? '' : `: ${pain}`}.`,
  // Times in seconds.
  'longer-than-pessimistic': ({ took, pessimistic }: { readonly took: number; readonly pessimistic: number }) =>
    `It took ${durationText(took)}, longer than the pessimistic duration of ${durationText(pessimistic)}.`,
  'longer-than-promised': (
    { took, promise, within, journey }: Promised & { readonly took: number; readonly within: number },
    called,
  ) => `It took ${durationText(took)}, and ${called(promise, journey)} promises it within ${durationText(within)}.`,
  'past-due': ({ finished, due }: { readonly finished: number; readonly due: number }) =>
    `It was finished ${durationText(finished)} after the journey’s start, and was due after ${durationText(due)}.`,

  'the-plan': () => 'The plan.',
  'as-planned': () => 'As planned.',
  'follows-plan': ({ journey }: { readonly journey: string }, called) => `${called(journey)} follows this plan.`,
  'planned-first': ({ touchpoint, journey }: { readonly touchpoint: string; readonly journey: string }, called) =>
    `${called(touchpoint, journey)} is planned to come first.`,

  // `named` is what is written, which leads nowhere in the plan.
  'no-planned-touchpoint': ({ touchpoint, named, plan, journey }: NoPlannedTouchpoint, called) =>
    `${called(touchpoint, journey)} is left out: ${named}, which it is said to be, is no touchpoint of ${called(plan)}.`,
  'plan-with-cycle': ({ plan }: { readonly plan: string }, called) =>
    `Not everything planned can be missing here: touchpoints of ${called(plan)} wait for each other in a ring.`,
  'nothing-dated': () =>
    'No touchpoint says when it took place (`at`): the order written counts, and lengths of time are not known.',
  'some-undated': (data: Touchpoints, called) =>
    `${theseWith(data, called, 'does', 'do')} not say when (\`at\`): for these, the order written counts.`,
  'not-recorded': (data: Touchpoints, called) =>
    `${theseWith(data, called, 'is', 'are')} behind the line of visibility and not recorded, so not counted as missing.`,
  'not-yet': (data: Touchpoints, called) =>
    `${theseWith(data, called, 'comes', 'come')} after all that took place: as long as the journey goes on, ${plural(data.touchpoints.length, 'it is', 'they are')} not missing yet.`,
  'promise-outside-plan': ({ end, ...data }: Promised & { readonly end: string }, called) =>
    notJudged(data, called, `${end} is no touchpoint of ${called(data.journey)}`),
  'promise-without-time': (data: Promised, called) => notJudged(data, called, 'it does not say within what time'),

  classes: () => 'Ad hoc, missing, out of sequence and failed touchpoints (Halvorsrud, Kvale & Følstad 2016).',
  occurrences: () =>
    'A touchpoint is an occurrence of the planned one after `as`, else of the one of the same name; it may take place several times.',
  'counts-as-missing': () => 'Missing: led to by what took place, not optional, not on a branch that was not taken.',
  'line-of-visibility': () => 'Behind the line of visibility only if the journey records that layer.',
  'counts-as-out-of-sequence': () =>
    'Out of sequence: against a dependency of the plan beyond what the dates leave open; without dates, in the order written.',
  'counts-as-failed': () =>
    'Failed: felt worse than planned and as bad as can be, or bad with a pain; or beyond its pessimistic duration, its `due` or a promise about it alone.',
  promises: () => 'Promises run from the first start to the last finish.',
  exact: () => 'Exact, nothing is sampled.',
})

type FeltBad = {
  readonly emotion: number
  readonly min: number
  readonly max: number
  readonly pain?: string | undefined
}

type NoPlannedTouchpoint = {
  readonly touchpoint: string
  readonly named: string
  readonly plan: string
  readonly journey: string
}
