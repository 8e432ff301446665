import type { Journey } from '../../../src/model/index.js'
import { label } from '../../../src/model/label.js'
import { experienceOf } from '../../../src/project/experience-of.js'
import type { Workspace } from '../../../src/project/workspace.js'
import { measuredText } from '../../../src/wording/measured-text.js'
import type { Facts } from './facts.js'

/** Undefined where no emotion is written. */
const experienceText = (journey: Journey, workspace: Workspace): string | undefined => {
  const { statistics, basis } = experienceOf(journey, workspace)
  if (!statistics) return undefined
  const lowest = journey.touchpoints.find(({ name }) => name === statistics.minimumAt)
  const where = lowest ? label(lowest) : statistics.minimumAt
  const assumed = basis === 'assumption' ? ' · assumed' : ''
  return `Experience peak–end ${measuredText(statistics.peakEnd, 'number')}, lowest ${measuredText(statistics.minimum, 'number')} at ${where}${assumed}`
}

/** Above each journey, what is remembered of it and where it feels worst. */
export const experienceFacts: Facts = {
  lines: ({ journeys }, { workspace }) =>
    journeys.flatMap(journey => {
      const title = experienceText(journey, workspace)
      return title === undefined ? [] : [{ range: journey.nameRange, title }]
    }),
}
