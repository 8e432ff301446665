import type { Journey } from '../../model/journey.js'
import type { Reference } from '../../model/source.js'
import { numberIn } from './network/journey-network.js'
import type { Plan } from './plan.js'
import { earliestStartOf } from './schedule/schedule.js'
import type { PromiseResult } from './schema.js'

/** Numbers of touchpoints in the plan; undefined for the journey's own start or finish. */
export type PromiseEnds = { readonly from: number | undefined; readonly to: number | undefined }

/**
 * Service promises against the plan: from the earliest start of `from` (else the journey's start) to the earliest
 * finish of `to` (else the journey's finish), in seconds. `ends` has the numbers of both touchpoints, promise by promise. What
 * cannot be judged is named in `notes`; `reversed` are those that end before they begin.
 */
export const promisesOf = (
  journey: Journey,
  plan: Plan,
): { promises: PromiseResult[]; ends: PromiseEnds[]; reversed: string[]; notes: string[] } => {
  const { network, schedule } = plan
  const find = numberIn(plan, journey)
  const promises: PromiseResult[] = []
  const ends: PromiseEnds[] = []
  const notes: string[] = []
  const reversed: string[] = []
  for (const { name, from, to, within, confidence = 1 } of journey.promises) {
    const missing = [from, to].find((end): end is Reference => end !== undefined && find(end) === undefined)
    if (missing) {
      notes.push(`The promise ${name} is not judged: ${missing.name} is not in the plan of ${journey.name}.`)
      continue
    }
    if (within === undefined) {
      notes.push(`The promise ${name} is not judged: it does not say within what time.`)
      continue
    }
    const first = from && find(from)!
    const last = to && find(to)!
    const start = first === undefined ? 0 : earliestStartOf(schedule, first)
    const finish = last === undefined ? schedule.length : earliestStartOf(schedule, last) + network.durations[last]!
    const planned = finish - start
    if (from && to && planned <= schedule.tolerance && earliestStartOf(schedule, last!) < start - schedule.tolerance) {
      reversed.push(name)
      notes.push(`The promise ${name} is not judged: ${to.name} is finished before ${from.name} starts.`)
      continue
    }
    ends.push({ from: first, to: last })
    const slack = within - planned
    promises.push({
      name,
      within,
      confidence,
      planned,
      slack,
      verdict: slack >= -schedule.tolerance ? 'kept' : 'broken',
    })
  }
  return { promises, ends, reversed, notes }
}
