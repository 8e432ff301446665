import type { Journey } from '../../model/index.js'
import { label } from '../../model/label.js'
import type { Project } from '../../model/project.js'
import { measuredText } from '../../wording/measured-text.js'
import { askNow } from '../ask.js'
import type { Insights } from '../insights.js'
import { experience } from './question.js'

/** Undefined where no emotion is written. */
const experienceText = (journey: Journey, project: Project): string | undefined => {
  const { statistics, basis } = askNow(experience, { element: journey, project })
  if (!statistics) return undefined
  const lowest = journey.touchpoints.find(({ name }) => name === statistics.minimumAt)
  const where = lowest ? label(lowest) : statistics.minimumAt
  const assumed = basis === 'assumption' ? ' · assumed' : ''
  return `Experience peak–end ${measuredText(statistics.peakEnd, 'number')}, lowest ${measuredText(statistics.minimum, 'number')} at ${where}${assumed}`
}

/** Above each journey, what is remembered of it and where it feels worst. */
export const insights: Insights = {
  lines: ({ journeys }, project) =>
    journeys.flatMap(journey => {
      const title = experienceText(journey, project)
      return title === undefined ? [] : [{ range: journey.nameRange, title }]
    }),
}
