import type { Kpi } from '../../model/index.js'
import { wanted } from '../../model/limit-direction.js'
import { effortMethod } from './effort-method.js'

/** The convention card of a KPI: which of the published formulas its numbers follow, and what a verdict takes. */
export const conventionOf = (kpi: Kpi): string =>
  [formulaOf(kpi), verdicts, kpi.every ? staleness : '', 'Exact, nothing is sampled.']
    .filter(sentence => sentence !== '')
    .join(' ')

const verdicts =
  'Pass and fail take the whole 95 % interval on one side of the target, without an interval the value alone.'
const staleness = 'Stale: the newest observation ended more than two periods of `every` ago.'
const wilson = 'Wilson interval.'

const formulaOf = (kpi: Kpi): string => {
  const { measure = 'custom', statistic } = kpi
  switch (measure) {
    case 'csat':
      return statistic
        ? `CSAT as the ${statistic} of the answers 1 to 5. ${scaleInterval(statistic)}`
        : `CSAT, top-2-box: those who answered 4 or 5 of all who rated from 1 to 5; blank and “does not apply” are no ratings. ${wilson}`
    case 'nps':
      return 'NPS: share of promoters (9, 10) − share of detractors (0 to 6), in points from the pooled counts. Adjusted Wald interval (+3 answers, ¾ of them promoters and ¾ detractors), cut to ±100.'
    case 'ces':
      return `${effortFormula(kpi)} ${effortDirection(kpi)}`
    case 'fcr':
      return `FCR: settled at the first contact of all contacts, net of \`not_resolvable\` where that is written; how long nobody may come back (often 7 to 14 days) is up to the source. ${wilson}`
    case 'churn':
      return `Churn 1 − (E − N) / S: those who left of the customers there at the start; new ones count on neither side. ${wilson}`
    case 'retention':
      return `Retention (E − N) / S: those still there of the customers at the start; new ones count on neither side. ${wilson}`
    case 'repeat_purchase':
      return `Repeat purchase: customers of a cohort who bought again, of all of it; window and cohort are those of the source, and only cohorts whose window has closed can be compared. ${wilson}`
    case 'first_response_time':
    case 'resolution_time':
      return `${timeFormula(statistic)} Calendar time, a day has 24 hours.`
    case 'custom':
      return 'A measure of its own: answers per point as their mean, `yes … of …` as a share with a Wilson interval, other figures as reported.'
  }
}

const scaleInterval = (statistic: NonNullable<Kpi['statistic']>): string =>
  statistic === 'mean' ? 'Student’s t interval.' : 'Interval by the order of the answers.'

const effortFormula = (kpi: Kpi): string => {
  const { statistic = 'mean' } = kpi
  switch (effortMethod(kpi)) {
    case 'agreement':
      return `CES as the share of 5 to 7 among the answers 1 to 7. ${wilson}`
    case 'index':
      return 'CES as an index: share of 6 and 7 − share of 1 to 3, in points. Adjusted Wald interval.'
    case 'figure':
      return `CES as the ${statistic} of the answers 1 to 7. ${scaleInterval(statistic)}`
  }
}

/** Which end of the scale is good depends on the question; the sign of the target says it. */
const effortDirection = ({ target, warn }: Kpi): string => {
  const limit = target ?? warn
  const side = limit && wanted(limit)
  if (side === undefined) return 'Whether high answers mean little or much effort is not said without a target.'
  return side === 'more'
    ? 'By the target’s sign high answers mean little effort (“made it easy”, CES 2.0).'
    : 'By the target’s sign high answers mean much effort (CES 1.0).'
}

const timeFormula = (statistic: Kpi['statistic']): string =>
  statistic
    ? `The ${statistic} as reported; its interval where other figures bound it.`
    : 'No `statistic` is written: the only figure reported, else the median, else the mean.'
