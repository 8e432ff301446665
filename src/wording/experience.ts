import { shortList } from './lists.js'
import { type Called, sentences } from './note.js'
import { plural } from './plurals.js'

type Touchpoints = { readonly touchpoints: readonly string[]; readonly journey: string }

const theseCalled = ({ touchpoints, journey }: Touchpoints, called: Called): string =>
  shortList(touchpoints.map(name => called(name, journey)))

/** What is said of how a journey feels. */
export const experienceNote = sentences('experience', {
  planned: () => 'The journey is planned: its emotions are assumptions.',
  actual: () => 'The journey took place: its emotions are facts.',
  discovered: () => 'The journey was found in data: its emotions are facts.',
  unstated: () => 'The journey does not say its kind: its emotions count as assumptions.',
  'nothing-dated': () =>
    'Its touchpoints do not say when they took place (`at`): the order is that of the earliest starts.',
  'some-undated': (data: Touchpoints, called) =>
    `${theseCalled(data, called)} ${plural(data.touchpoints.length, 'has', 'have')} no date (\`at\`): put behind what is written before.`,
  'no-planned-time': (data: Touchpoints, called) =>
    `The plan has no time for ${theseCalled(data, called)}: put last, in the order written.`,
  'no-emotion': () => 'No emotion is written, so there is no curve. Write `emotion` at the touchpoints.',
  'some-without-emotion': (data: Touchpoints, called) => `No emotion is written for ${theseCalled(data, called)}.`,
  'outside-scale': ({ min, max, ...data }: Touchpoints & { readonly min: number; readonly max: number }, called) =>
    `The emotion of ${theseCalled(data, called)} is outside the scale ${min}..${max}.`,
  'order-of-time': () =>
    'Order of time: dates of what took place where at least two are written, else the earliest starts of the plan, in which every branch and every loop body counts once.',
  peak: () => 'Peak: the farthest from the scale’s middle, of equal ones the later.',
  'peak-end': () => 'Peak–end: the mean of peak and end (Fredrickson & Kahneman 1993).',
  minimum: () => 'Minimum: of equal ones the first.',
  mean: () => 'The mean gives every touchpoint the same weight.',
  'moments-of-truth': () =>
    'Moments of truth by gap (significance − experience brought to 0..5), then by emotion, then by significance.',
  exact: () => 'Exact, nothing is sampled.',
})
