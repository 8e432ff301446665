import type { Journey, ServicePromise, Touchpoint } from '../../model/journey.js'
import { touchpointIn } from '../../model/journey-links.js'
import type { Reference } from '../../model/source.js'
import { spelt } from '../../model/spelling.js'
import { deviationsNote as note } from '../../wording/deviations.js'
import type { Note } from '../../wording/note.js'
import { keptInFact } from '../facts/promise-kept.js'
import { type Moment, type Span, spanBetween, tookPlace } from '../facts/took-place.js'
import type { Occurrences } from './occurrences.js'
import type { PromiseInFact } from './schema.js'
import { asMeasured, type Extent } from './times.js'

type End = { readonly kind: 'at'; readonly moment: Moment } | { readonly kind: 'absent' | 'undated' }

/**
 * Each promise of the plan against what took place: from the first start of `from` (else the journey's) to the last finish
 * of `to` (else the journey's); a finish that nobody wrote counts as the start.
 */
export const promisesInFact = (
  plan: Journey,
  occurrences: Occurrences,
  extent: Extent | undefined,
): { readonly promises: readonly PromiseInFact[]; readonly notes: readonly Note[] } => {
  const notes: Note[] = []
  const promises = plan.promises.flatMap(promise => {
    const { name, from, to, within, confidence = 1 } = promise
    const unknown = [from, to].find(end => end && plannedName(plan, end) === undefined)
    if (unknown) {
      notes.push(note('promise-outside-plan', { promise: name, end: spelt(unknown), journey: plan.name }))
      return []
    }
    if (within === undefined) {
      notes.push(note('promise-without-time', { promise: name, journey: plan.name }))
      return []
    }
    const span = spanOf(promise, plan, occurrences, extent)
    const verdict = typeof span === 'string' ? span : keptInFact(span, within)
    return [{ name, within, confidence, ...asMeasured(typeof span === 'string' ? undefined : span), verdict }]
  })
  return { promises, notes }
}

const spanOf = (
  { from, to }: ServicePromise,
  plan: Journey,
  { of }: Occurrences,
  extent: Extent | undefined,
): Span | 'unknown' | 'not reached' => {
  const among = (end: Reference): readonly Touchpoint[] => of.get(plannedName(plan, end) ?? '') ?? []
  const start = from ? endOf(among(from), 'start') : whole(extent?.start)
  const finish = to ? endOf(among(to), 'finish') : whole(extent?.finish)
  if (finish.kind === 'absent') return 'not reached'
  if (start.kind !== 'at' || finish.kind !== 'at') return 'unknown'
  return spanBetween(start.moment, finish.moment) ?? 'unknown'
}

const whole = (moment: Moment | undefined): End => (moment ? { kind: 'at', moment } : { kind: 'undated' })

const endOf = (touchpoints: readonly Touchpoint[], end: 'start' | 'finish'): End => {
  if (touchpoints.length === 0) return { kind: 'absent' }
  const moments = touchpoints
    .map(tookPlace)
    .map(times => (end === 'start' ? times?.start : (times?.finish ?? times?.start)))
  const known = moments.filter(moment => moment !== undefined)
  if (known.length < moments.length) return { kind: 'undated' }
  const ordered = known.toSorted((a, b) => a.from - b.from || a.until - b.until)
  return whole(end === 'start' ? ordered[0] : ordered.at(-1))
}

const plannedName = (plan: Journey, end: Reference): string | undefined =>
  plan.touchpoints[touchpointIn(plan)(end) ?? -1]?.name
