import { askNow } from '../../analysis/ask.js'
import { detailLengths } from '../../analysis/critical-path/lengths.js'
import { planOf } from '../../analysis/critical-path/plan.js'
import { promisesOf } from '../../analysis/critical-path/promises.js'
import { shortQuestion } from '../../analysis/question.js'
import type { Journey } from '../../model/index.js'
import { durationText } from '../../wording/duration-text.js'
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
  check: project =>
    project.model.journeys
      .filter(({ promises }) => promises.length > 0)
      .flatMap(element => askNow(brokenPromises, { element, project })),
}

const isDetailed = ({ touchpoints }: Journey): boolean =>
  touchpoints.some(({ details, duration }) => details && !duration)

const brokenPromises = shortQuestion<Journey, readonly Report[]>('broken promises', (journey, reading) => {
  const lengthOf = isDetailed(journey) ? detailLengths(reading) : undefined
  const { promises, reversed } = promisesOf(journey, planOf(journey, lengthOf))
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
  return [...broken, ...backward]
})

const longestBranch = ({ touchpoints }: Journey): string =>
  touchpoints.some(({ branches }) => branches.length > 1) ? ' by the longest branch' : ''
