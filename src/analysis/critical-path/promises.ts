import type { Journey } from '../../model/journey.js'
import type { Reference } from '../../model/source.js'
import { spelt } from '../../model/spelling.js'
import { criticalPathNote as note } from '../../wording/critical-path.js'
import type { Note } from '../../wording/note.js'
import { keptInPlan } from '../facts/promise-kept.js'
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
): { promises: PromiseResult[]; ends: PromiseEnds[]; reversed: string[]; notes: readonly Note[] } => {
  const { network, schedule } = plan
  const find = numberIn(plan, journey)
  const promises: PromiseResult[] = []
  const ends: PromiseEnds[] = []
  const notes: Note[] = []
  const reversed: string[] = []
  for (const { name, from, to, within, confidence = 1 } of journey.promises) {
    const missing = [from, to].find((end): end is Reference => end !== undefined && find(end) === undefined)
    if (missing) {
      notes.push(note('promise-outside-plan', { promise: name, end: spelt(missing), journey: journey.name }))
      continue
    }
    if (within === undefined) {
      notes.push(note('promise-without-time', { promise: name, journey: journey.name }))
      continue
    }
    const first = from && find(from)!
    const last = to && find(to)!
    const start = first === undefined ? 0 : earliestStartOf(schedule, first)
    const finish = last === undefined ? schedule.length : earliestStartOf(schedule, last) + network.durations[last]
    const planned = finish - start
    if (from && to && planned <= schedule.tolerance && earliestStartOf(schedule, last!) < start - schedule.tolerance) {
      reversed.push(name)
      notes.push(note('promise-reversed', { promise: name, from: spelt(from), to: spelt(to), journey: journey.name }))
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
      verdict: keptInPlan(planned, within, schedule.tolerance),
    })
  }
  return { promises, ends, reversed, notes }
}
