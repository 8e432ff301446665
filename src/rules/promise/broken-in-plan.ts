import { plannedLengths, planOf } from '../../analysis/critical-path/index.js'
import { promisesOf } from '../../analysis/critical-path/promises.js'
import type { Journey } from '../../model/index.js'
import type { Names } from '../../model/names.js'
import { durationText } from '../../wording/duration-text.js'
import { detailsOf } from '../journey/details.js'
import type { ProjectRule, Report } from '../rule.js'
import { quoted } from '../words.js'

export const brokenInPlan: ProjectRule = {
  id: 'promise/broken-in-plan',
  severity: 'warning',
  title: 'A promise that the plan does not keep',
  why: 'Customers are told a time that the journey as planned cannot meet.',
  examples: {
    bad: `journey Claim {
  touchpoint Report  { duration 1h }
  touchpoint Repair  { after Report + 1d  duration 9d }
  touchpoint Confirm { after Repair }
  promise Quick { from Report  to Confirm  within 7d }
}
`,
    good: `journey Claim {
  touchpoint Report  { duration 1h }
  touchpoint Repair  { after Report + 1d  duration 4d }
  touchpoint Confirm { after Repair }
  promise Quick { from Report  to Confirm  within 7d }
}
`,
  },
  check: ({ model, names }) =>
    model.journeys.filter(({ promises }) => promises.length > 0).flatMap(journey => brokenPromises(journey, names)),
}

/** Reports of a journey, and all that they were worked out from. */
type Known = { readonly sources: readonly Journey[]; readonly reports: readonly Report[] }
const known = new WeakMap<Journey, Known>()

/** Worked out anew only when the journey, or one that its touchpoints are detailed by, has been written anew. */
const brokenPromises = (journey: Journey, names: Names): readonly Report[] => {
  const sources = withDetails(journey, names)
  const earlier = known.get(journey)
  if (earlier?.sources.length === sources.length && earlier.sources.every((source, k) => source === sources[k]))
    return earlier.reports
  const { promises, reversed } = promisesOf(journey, planOf(journey, plannedLengths(sources)))
  const placeOf = (name: string) => ({
    file: journey.file,
    range: journey.promises.find(promise => promise.name === name)!.nameRange,
  })
  const broken = promises
    .filter(({ verdict }) => verdict === 'broken')
    .map(({ name, planned, within, slack }) => ({
      // Both times are rounded for the reader, so the difference is said too.
      message: `${quoted(name)} promises ${durationText(within)}, but the plan takes ${durationText(planned)}${longestBranch(journey)}, ${durationText(-slack)} more, so customers are told a time that is not kept. Shorten what lies between, or promise more.`,
      ...placeOf(name),
    }))
  const backward = reversed.map(name => ({
    message: `${quoted(name)} ends before it begins, because what stands behind \`to\` is finished before what stands behind \`from\` starts, so nothing is promised. Exchange the two.`,
    ...placeOf(name),
  }))
  const reports = [...broken, ...backward]
  known.set(journey, { sources, reports })
  return reports
}

const longestBranch = ({ touchpoints }: Journey): string =>
  touchpoints.some(({ branches }) => branches.length > 1) ? ' by the longest branch' : ''

/** The journey and all that it is detailed by, however deep. */
const withDetails = (journey: Journey, names: Names): readonly Journey[] => {
  const found = new Set([journey])
  for (const one of found) {
    for (const { name } of detailsOf(one)) {
      const declared = names.declared(name).find(({ kind }) => kind === 'journey')
      if (declared) found.add(declared.element as Journey)
    }
  }
  return [...found]
}
