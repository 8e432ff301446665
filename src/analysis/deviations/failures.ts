import type { Journey, ServicePromise, Touchpoint } from '../../model/journey.js'
import { touchpointIn } from '../../model/journey-links.js'
import type { Scale } from '../../model/quantity.js'
import { durationText } from '../../wording/duration-text.js'
import { actualSpan, type Extent } from './times.js'
import { spanBetween, tookPlace } from './took-place.js'

/**
 * Why an occurrence of a planned touchpoint counts as failed; none where it does not. It felt worse than planned and either
 * as bad as can be, or bad with a pain; or it went beyond a limit that the plan states: its pessimistic duration, its `due`,
 * a promise about it alone. A duration of one value is an expectation and no limit.
 */
export const failuresOf = (
  occurrence: Touchpoint,
  planned: Touchpoint,
  plan: Journey,
  extent: Extent | undefined,
  scale: Scale,
): string[] => {
  const reasons: string[] = []
  if (feltFailed(occurrence, planned, scale)) {
    const [pain] = occurrence.pains
    reasons.push(
      `It felt ${occurrence.emotion} on the scale ${scale.min}..${scale.max}${pain ? `: ${pain.text}` : ''}.`,
    )
  }
  const took = actualSpan(occurrence)
  const beyond = (limit: number, what: string): void => {
    if (took && took.least > limit)
      reasons.push(`It took ${durationText(took.seconds)}, ${what} ${durationText(limit)}.`)
  }
  if (planned.duration?.kind === 'three-point')
    beyond(planned.duration.pessimistic, 'longer than the pessimistic duration of')
  for (const { name, within } of promisesAbout(planned, plan))
    if (within !== undefined) beyond(within, `and ${name} promises it within`)
  const finish = tookPlace(occurrence)?.finish
  const sinceStart = extent && finish && spanBetween(extent.start, finish)
  if (planned.due !== undefined && sinceStart && sinceStart.least > planned.due)
    reasons.push(
      `It was finished ${durationText(sinceStart.seconds)} after the journey’s start, and was due after ${durationText(planned.due)}.`,
    )
  return reasons
}

const feltFailed = ({ emotion, pains }: Touchpoint, planned: Touchpoint, { min, max }: Scale): boolean => {
  if (emotion === undefined || (planned.emotion !== undefined && emotion >= planned.emotion)) return false
  return emotion <= min || (emotion < (min + max) / 2 && pains.length > 0)
}

const promisesAbout = (planned: Touchpoint, plan: Journey): readonly ServicePromise[] => {
  const find = touchpointIn(plan)
  const isIt = (end: ServicePromise['from']): boolean =>
    end !== undefined && plan.touchpoints[find(end) ?? -1] === planned
  return plan.promises.filter(({ from, to }) => isIt(from) && isIt(to))
}
