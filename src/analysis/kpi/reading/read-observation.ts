import type { Kpi, Observation } from '../../../model/index.js'
import { vocabulary } from '../../../model/vocabulary.js'
import type { MeasuredUnit } from '../../../wording/measured-text.js'
import type { Note } from '../../../wording/note.js'
import { observationProblem } from '../../../wording/observation.js'
import type { Counted } from '../counted.js'
import { effortMethod } from '../effort-method.js'
import { unitOf } from '../unit.js'
import { type Counts, countsOf } from './counts.js'
import { readFigure, readNamedFigure } from './figures.js'
import type { Read } from './read.js'
import { readAnyScale, readEffort, readPromoters, readSatisfaction } from './scores.js'
import { readCustomers, readResolved, readShare } from './shares.js'

export type Reading =
  | {
      readonly kind: 'counted'
      readonly counted: Counted
      readonly unit: MeasuredUnit
      readonly remarks: readonly Note[]
    }
  /** Nobody answered, so there is no value. */
  | { readonly kind: 'empty' }
  /** What is written does not fit the measure. */
  | { readonly kind: 'unreadable'; readonly problem: Note }

type Asked = Pick<Kpi, 'measure' | 'statistic' | 'target' | 'warn' | 'baseline'>

/** What an observation says for its measure. Never fails, and reads nothing into it that is not written. */
export const readObservation = (kpi: Asked, observation: Observation): Reading => {
  const counts = countsOf(observation)
  const read = observation.counts.length === 0 ? undefined : readFor(kpi, counts)
  const problem = counts.problem()
  if (problem !== undefined) return { kind: 'unreadable', problem }
  if (!read) return { kind: 'unreadable', problem: observationProblem('nothing') }
  if (read.counted.of === 0) return { kind: 'empty' }
  const unit = unitOf(kpi)
  if (unit !== undefined && read.unit !== unit)
    return { kind: 'unreadable', problem: observationProblem('other-unit', { unit: read.unit, wanted: unit }) }
  return { kind: 'counted', ...read }
}

const readFor = (kpi: Asked, counts: Counts): Read => {
  const { measure = 'custom', statistic } = kpi
  switch (measure) {
    case 'csat':
      return readSatisfaction(counts, statistic)
    case 'nps':
      return readPromoters(counts)
    case 'ces':
      return readEffort(counts, effortMethod(kpi), statistic ?? 'mean')
    case 'fcr':
      return readResolved(counts)
    case 'churn':
    case 'retention':
      return readCustomers(counts, measure)
    case 'repeat_purchase':
      return readShare(counts)
    case 'first_response_time':
    case 'resolution_time':
      return readFigure(counts, ['seconds'], statistic)
    case 'custom':
      return readCustom(counts, statistic)
  }
}

const readCustom = (counts: Counts, statistic: Kpi['statistic']): Read => {
  if (counts.hasPoints) return readAnyScale(counts, statistic ?? 'mean')
  if (counts.has('yes')) return readShare(counts)
  if (statistic !== undefined || vocabulary.statistic.some(counts.has))
    return readFigure(counts, ['number', 'share', 'seconds'], statistic)
  return readNamedFigure(counts)
}
