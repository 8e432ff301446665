import { type Called, sentences } from './note.js'

type Touchpoint = { readonly touchpoint: string; readonly journey: string }
type Touchpoints = { readonly touchpoints: readonly string[]; readonly journey: string }
type Two = { readonly first: string; readonly second: string; readonly journey: string }
type Promised = { readonly promise: string; readonly journey: string }

const allCalled = (names: readonly string[], journey: string, called: Called): string =>
  names.map(name => called(name, journey)).join(', ')

const notExact = (why: string): string => `The expected length is not worked out exactly: ${why}.`
const notJudged = (promise: string, why: string): string => `The promise ${promise} is not judged: ${why}.`

const drawnAs = {
  'beta-pert': 'Three values are drawn as Beta-PERT with λ = 4',
  normal:
    'Three values are drawn from the normal distribution of classic PERT, mean (o+4m+p)/6 and deviation (p−o)/6, cut off at 0',
} as const

/** What is said of a journey’s times: what was left out or assumed, why something is not known, and by which conventions. */
export const criticalPathNote = sentences('critical-path', {
  // `named` is what is written, which leads nowhere.
  'unknown-dependency': ({ touchpoint, named, journey }: Touchpoint & { readonly named: string }, called) =>
    `${called(touchpoint, journey)} names ${named}, which is no touchpoint of ${called(journey)}: this dependency is left out.`,
  cycle: ({ touchpoints, journey }: Touchpoints, called) =>
    `${[...touchpoints, ...touchpoints.slice(0, 1)].map(name => called(name, journey)).join(' → ')} wait for each other, so none of them can ever start.`,
  'left-out': ({ touchpoints, journey }: Touchpoints, called) =>
    `Left out, because they are on such a ring or behind one: ${allCalled(touchpoints, journey, called)}. Times, paths and length are those of the rest.`,
  'no-duration': ({ touchpoints, journey }: Touchpoints, called) =>
    `No duration is written for ${allCalled(touchpoints, journey, called)}: counted as 0.`,
  'no-length-of-details': ({ touchpoint, details, journey }: Touchpoint & { readonly details: string }, called) =>
    `The length of ${called(details)}, which details ${called(touchpoint, journey)}, is not known (no such journey, or it contains itself): counted as 0.`,

  'held-by-not-before': ({ touchpoint, journey }: Touchpoint, called) =>
    `The journey’s finish is held by the “not before” of ${called(touchpoint, journey)}, not by work before it.`,
  'more-critical-paths': ({ listed }: { readonly listed: number }) =>
    `There are more critical paths than the ${listed} listed.`,
  'no-single-shortening': () =>
    'No duration counts on every critical path, so shortening a single touchpoint does not shorten the journey.',

  'optional-without-share': ({ touchpoint, journey }: Touchpoint, called) =>
    `Nobody has said how often the optional ${called(touchpoint, journey)} takes place: counted as one half.`,
  'branches-without-share': ({ touchpoint, journey }: Touchpoint, called) =>
    `Not every branch after ${called(touchpoint, journey)} has a share: those without share the rest equally.`,
  'runs-cut-short': ({
    cutShort,
    runs,
    returns,
  }: {
    readonly cutShort: number
    readonly runs: number
    readonly returns: number
  }) => `${cutShort} of ${runs} runs would have gone back more than ${returns} times and then go on instead.`,

  'promise-outside-plan': ({ promise, end, journey }: Promised & { readonly end: string }, called) =>
    notJudged(called(promise, journey), `${called(end, journey)} is not in the plan of ${called(journey)}`),
  'promise-without-time': ({ promise, journey }: Promised, called) =>
    notJudged(called(promise, journey), 'it does not say within what time'),
  'promise-reversed': (
    { promise, from, to, journey }: Promised & { readonly from: string; readonly to: string },
    called,
  ) => notJudged(called(promise, journey), `${called(to, journey)} is finished before ${called(from, journey)} starts`),

  'not-exact-details': ({ touchpoint, journey }: Touchpoint, called) =>
    notExact(`the journey that details ${called(touchpoint, journey)} has no exact one`),
  'not-exact-endless-loop': () => notExact('it has a loop that is never left'),
  'not-exact-not-before': ({ touchpoint, journey }: Touchpoint, called) =>
    notExact(`${called(touchpoint, journey)} has a “not before”`),
  'not-exact-overlap': ({ first, second, journey }: Two, called) =>
    notExact(`${called(first, journey)} and ${called(second, journey)} are tied by start or finish and can overlap`),
  'not-exact-lead': ({ first, second, journey }: Two, called) =>
    notExact(`${called(second, journey)} starts before ${called(first, journey)} is finished`),
  'not-exact-side-by-side': ({ first, second, journey }: Two, called) =>
    notExact(`${called(first, journey)} and ${called(second, journey)} start side by side`),
  'not-exact-both-follow': ({ first, second, after, journey }: Two & { readonly after: string }, called) =>
    notExact(`${called(first, journey)} and ${called(second, journey)} follow ${called(after, journey)} side by side`),
  'not-exact-beside-branch': ({ touchpoint, after, journey }: Touchpoint & { readonly after: string }, called) =>
    notExact(
      `${called(touchpoint, journey)} follows ${called(after, journey)} side by side with what its “then” picks`,
    ),
  'not-exact-by-the-clock': ({ first, second, journey }: Two, called) =>
    notExact(
      `${called(second, journey)} waits for ${called(first, journey)} by the clock, whatever took place in between`,
    ),

  durations: () => 'Planned durations: as written, (o+4m+p)/6 for three values; exact, nothing sampled.',
  limits: () =>
    'No start before 0, whatever a lead says; every latest finish is capped by the journey’s finish and by its own due time.',
  'branches-and-loops': () => 'Every branch and every loop body counts once.',
  floats: () =>
    'Free float of a last touchpoint: the journey’s finish − its earliest finish; independent float at least 0.',
  expectation: () =>
    'Expectation: exact, by absorption of a semi-Markov chain; three values vary as Beta-PERT with variance (μ−o)(p−μ)/7.',
  'path-lengths': () =>
    'A path’s length is its durations and lags, without waiting for a “not before”; drag is the length gained with that duration at 0.',
  'near-critical': () => 'Near-critical: not critical, with a float of at most 10 % of the length.',
  'touch-time': () =>
    'Touch time: the time in which a touchpoint on the longest path is under way, of a stage one of its own; the rest of the lead time is waiting.',
  simulation: ({ sampling }: { readonly sampling: keyof typeof drawnAs }) =>
    `Simulation: ${drawnAs[sampling]}; the mean’s interval is Student’s, a promise’s Wilson’s, both at 95 %; floats do not look at “due”.`,
  'classic-pert': () =>
    'Classic PERT (Malcolm et al. 1959): variances ((p−o)/6)² added up along the longest path, of equally long ones the one that varies most; the length taken as normally distributed.',
  'classic-pert-one-path': () =>
    'It looks at one path only, so where paths merge the true length is longer and the probability of keeping a time lower.',
})
