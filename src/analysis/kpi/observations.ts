import type { Kpi, Observation } from '../../model/index.js'
import { firstDay, lastDay } from '../../model/when.js'
import { kpiNote as note } from '../../wording/kpi.js'
import type { MeasuredUnit } from '../../wording/measured-text.js'
import type { Note } from '../../wording/note.js'
import { type Counted, estimateOf } from './counted.js'
import { readObservation } from './reading/read-observation.js'
import type { Observed } from './schema.js'
import { unitOf } from './unit.js'

/** An observation that could be read. */
export type Seen = { readonly observed: Observed; readonly counted: Counted; readonly remarks: readonly Note[] }

/** By the end of their periods, then by their beginnings. */
const inOrderOfTime = (observed: readonly Observation[]): readonly Observation[] =>
  observed
    .map(observation => ({ observation, key: keyOf(observation) }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ observation }) => observation)

const keyOf = ({ when }: Observation): string => `${lastDay(when)} ${firstDay(when)} ${when}`

/** The observations of a KPI in order of time and what they are measured in; what had to be left out is noted. */
export const observationsOf = (
  kpi: Kpi,
): { readonly unit: MeasuredUnit; readonly seen: readonly Seen[]; readonly notes: readonly Note[] } => {
  const notes: Note[] = []
  const seen: (Seen & { readonly unit: MeasuredUnit })[] = []
  const first = new Set<string>()
  const once = kpi.observed.filter(({ when }) => {
    if (first.has(when)) notes.push(note('observed-twice', { when }))
    return !first.has(when) && first.add(when)
  })
  for (const observation of inOrderOfTime(once)) {
    const { when } = observation
    const reading = readObservation(kpi, observation)
    if (reading.kind === 'unreadable') notes.push(note('unreadable', { when, problem: reading.problem }))
    else if (reading.kind === 'empty') notes.push(note('nobody-answered', { when }))
    else seen.push({ ...reading, observed: { when, ...estimateOf(reading.counted) } })
  }
  const unit = unitOf(kpi) ?? seen.at(-1)?.unit ?? 'number'
  const fitting = seen.filter(each => each.unit === unit)
  if (fitting.length < seen.length) notes.push(note('other-units'))
  return { unit, seen: fitting, notes }
}
