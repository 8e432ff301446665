import type { Kpi } from '../../model/index.js'
import { wanted } from '../../model/limit-direction.js'
import { kpiConvention as says } from '../../wording/kpi-convention.js'
import type { Note } from '../../wording/note.js'
import { effortMethod } from './effort-method.js'

/** The convention card of a KPI: which of the published formulas its numbers follow, and what a verdict takes. */
export const conventionOf = (kpi: Kpi): readonly Note[] => [
  ...formulaOf(kpi),
  says('verdicts'),
  ...(kpi.every ? [says('staleness')] : []),
  says('exact'),
]

const formulaOf = (kpi: Kpi): readonly Note[] => {
  const { measure = 'custom', statistic } = kpi
  switch (measure) {
    case 'csat':
      return statistic
        ? [says('csat-figure', { statistic }), scaleInterval(statistic)]
        : [says('csat-top-two'), says('wilson')]
    case 'nps':
      return [says('nps'), says('adjusted-wald-cut')]
    case 'ces':
      return [...effortFormula(kpi), effortDirection(kpi)]
    case 'fcr':
      return [says('fcr'), says('wilson')]
    case 'churn':
      return [says('churn'), says('wilson')]
    case 'retention':
      return [says('retention'), says('wilson')]
    case 'repeat_purchase':
      return [says('repeat-purchase'), says('wilson')]
    case 'first_response_time':
    case 'resolution_time':
      return [statistic ? says('reported-statistic', { statistic }) : says('usual-statistic'), says('calendar-time')]
    case 'custom':
      return [says('custom')]
  }
}

const scaleInterval = (statistic: NonNullable<Kpi['statistic']>): Note =>
  says(statistic === 'mean' ? 'student' : 'order-of-answers')

const effortFormula = (kpi: Kpi): readonly Note[] => {
  const { statistic = 'mean' } = kpi
  switch (effortMethod(kpi)) {
    case 'agreement':
      return [says('ces-agreement'), says('wilson')]
    case 'index':
      return [says('ces-index'), says('adjusted-wald')]
    case 'figure':
      return [says('ces-figure', { statistic }), scaleInterval(statistic)]
  }
}

/** Which end of the scale is good depends on the question; the sign of the target says it. */
const effortDirection = ({ target, warn }: Kpi): Note => {
  const limit = target ?? warn
  const side = limit && wanted(limit)
  if (side === undefined) return says('effort-side-unknown')
  return says(side === 'more' ? 'high-is-little-effort' : 'high-is-much-effort')
}
