import type { Journey } from '../model/journey.js'
import { label } from '../model/label.js'
import { durationText } from '../wording/duration-text.js'
import { counted } from '../wording/plurals.js'
import type { Plan } from './plan.js'

/** What a picture of the journey shows, for those who cannot see it. */
export const pictureDescription = (journey: Journey, plan: Plan | undefined): string => {
  const { touchpoints, stages } = journey
  const critical = new Set(plan?.touchpoints.filter(touchpoint => touchpoint.critical).map(({ name }) => name))
  const sentences = [
    journey.description,
    `${counted(touchpoints.length, 'touchpoint')} in ${counted(stages.length, 'stage')}.`,
    plan && plan.duration > 0 ? `Planned length ${durationText(plan.duration)}.` : undefined,
    critical.size > 0 &&
      `Critical: ${touchpoints
        .filter(({ name }) => critical.has(name))
        .map(label)
        .join(', ')}.`,
  ]
  return sentences.filter(Boolean).join(' ')
}
