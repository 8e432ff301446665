import { sentences } from './note.js'

type Statistic = { readonly statistic: string }

/** The convention card of a KPI, sentence by sentence: which of the published formulas its numbers follow, and what a verdict takes. */
export const kpiConvention = sentences('kpi-convention', {
  wilson: () => 'Wilson interval.',
  student: () => 'Student’s t interval.',
  'order-of-answers': () => 'Interval by the order of the answers.',
  'adjusted-wald': () => 'Adjusted Wald interval.',
  'adjusted-wald-cut': () => 'Adjusted Wald interval (+3 answers, ¾ of them promoters and ¾ detractors), cut to ±100.',
  'csat-figure': ({ statistic }: Statistic) => `CSAT as the ${statistic} of the answers 1 to 5.`,
  'csat-top-two': () =>
    'CSAT, top-2-box: those who answered 4 or 5 of all who rated from 1 to 5; blank and “does not apply” are no ratings.',
  nps: () => 'NPS: share of promoters (9, 10) − share of detractors (0 to 6), in points from the pooled counts.',
  'ces-agreement': () => 'CES as the share of 5 to 7 among the answers 1 to 7.',
  'ces-index': () => 'CES as an index: share of 6 and 7 − share of 1 to 3, in points.',
  'ces-figure': ({ statistic }: Statistic) => `CES as the ${statistic} of the answers 1 to 7.`,
  'effort-side-unknown': () => 'Whether high answers mean little or much effort is not said without a target.',
  'high-is-little-effort': () => 'By the target’s sign high answers mean little effort (“made it easy”, CES 2.0).',
  'high-is-much-effort': () => 'By the target’s sign high answers mean much effort (CES 1.0).',
  fcr: () =>
    'FCR: settled at the first contact of all contacts, net of `not_resolvable` where that is written; how long nobody may come back (often 7 to 14 days) is up to the source.',
  churn: () =>
    'Churn 1 − (E − N) / S: those who left of the customers there at the start; new ones count on neither side.',
  retention: () =>
    'Retention (E − N) / S: those still there of the customers at the start; new ones count on neither side.',
  'repeat-purchase': () =>
    'Repeat purchase: customers of a cohort who bought again, of all of it; window and cohort are those of the source, and only cohorts whose window has closed can be compared.',
  'reported-statistic': ({ statistic }: Statistic) =>
    `The ${statistic} as reported; its interval where other figures bound it.`,
  'usual-statistic': () => 'No `statistic` is written: the only figure reported, else the median, else the mean.',
  'calendar-time': () => 'Calendar time, a day has 24 hours.',
  custom: () =>
    'A measure of its own: answers per point as their mean, `yes … of …` as a share with a Wilson interval, other figures as reported.',
  verdicts: () =>
    'Pass and fail take the whole 95 % interval on one side of the target, without an interval the value alone.',
  staleness: () => 'Stale: the newest observation ended more than two periods of `every` ago.',
  exact: () => 'Exact, nothing is sampled.',
})
