import type { Journey, ServicePromise, Touchpoint } from '../../model/journey.js'
import { touchpointIn } from '../../model/journey-links.js'
import type { Scale } from '../../model/quantity.js'
import { deviationsNote as note } from '../../wording/deviations.js'
import type { Note } from '../../wording/note.js'
import { spanBetween, tookPlace } from '../facts/took-place.js'
import { actualSpan, type Extent } from './times.js'

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
): readonly Note[] => {
  const reasons: Note[] = []
  const { emotion, pains } = occurrence
  if (emotion !== undefined && feltFailed(emotion, occurrence, planned, scale)) {
    const [pain] = pains
    reasons.push(note('felt-bad', { emotion, min: scale.min, max: scale.max, ...(pain && { pain: pain.text }) }))
  }
  const took = actualSpan(occurrence)
  if (took && planned.duration?.kind === 'three-point' && took.least > planned.duration.pessimistic)
    reasons.push(note('longer-than-pessimistic', { took: took.seconds, pessimistic: planned.duration.pessimistic }))
  for (const { name, within } of promisesAbout(planned, plan))
    if (took && within !== undefined && took.least > within)
      reasons.push(note('longer-than-promised', { took: took.seconds, promise: name, within, journey: plan.name }))
  const finish = tookPlace(occurrence)?.finish
  const sinceStart = extent && finish && spanBetween(extent.start, finish)
  if (planned.due !== undefined && sinceStart && sinceStart.least > planned.due)
    reasons.push(note('past-due', { finished: sinceStart.seconds, due: planned.due }))
  return reasons
}

const feltFailed = (emotion: number, { pains }: Touchpoint, planned: Touchpoint, { min, max }: Scale): boolean => {
  if (planned.emotion !== undefined && emotion >= planned.emotion) return false
  return emotion <= min || (emotion < (min + max) / 2 && pains.length > 0)
}

const promisesAbout = (planned: Touchpoint, plan: Journey): readonly ServicePromise[] => {
  const find = touchpointIn(plan)
  const isIt = (end: ServicePromise['from']): boolean =>
    end !== undefined && plan.touchpoints[find(end) ?? -1] === planned
  return plan.promises.filter(({ from, to }) => isIt(from) && isIt(to))
}
