import { expect, test } from 'vitest'
import { kpiNote as note } from '../../src/wording/kpi.js'
import { kpiConvention as says } from '../../src/wording/kpi-convention.js'
import { inWords } from '../../src/wording/note.js'
import { observationProblem } from '../../src/wording/observation.js'
import type { Said } from '../support/said.js'

const open = {
  target: { operator: '>=', value: 0.75 },
  interval: { low: 0.674, high: 0.762 },
  unit: 'share',
} as const
const lies = 'The target ≥ 75% lies within the interval 67.4% to 76.2%, so the true value may be on either side of it.'
const byValue = 'A verdict rests on the value alone.'

const notes: Said<typeof note> = {
  'observed-twice': [
    note('observed-twice', { when: '2026-08' }),
    '2026-08 is observed twice; the one written first counts.',
  ],
  unreadable: [
    note('unreadable', { when: '2026-07', problem: observationProblem('missing', { label: 'promoters' }) }),
    'What was observed in 2026-07 is left out: `promoters` is missing.',
  ],
  'nobody-answered': [note('nobody-answered', { when: '2026-09' }), 'Nobody answered in 2026-09.'],
  'other-units': [
    note('other-units'),
    'Observations in another unit than the newest one are left out, because they cannot be compared with it.',
  ],
  'no-measure': [note('no-measure'), 'No `measure` is written, so the observations are taken as they are.'],
  'idle-statistic': [
    note('idle-statistic', { statistic: 'p90', measure: 'nps' }),
    '`statistic p90` says nothing for `nps` and is left out.',
  ],
  'unfit-limit': [
    note('unfit-limit', { word: 'baseline', unit: 'points' }),
    'The baseline is not in points, so nothing is compared with it.',
  ],
  future: [note('future', { when: '2027' }), '2027 lies in the future.'],
  stale: [
    note('stale', { when: '2026-06', until: '2026-08-31' }),
    'The newest observation, 2026-06, was fresh until 2026-08-31. Measure again.',
  ],
  'stale-verdict': [
    note('stale-verdict', { when: '2026-06', until: '2026-08-31', verdict: 'pass' }),
    'The newest observation, 2026-06, was fresh until 2026-08-31. Its own verdict was pass. Measure again.',
  ],
  'time-without-interval': [
    note('time-without-interval'),
    `Reported figures give no interval, unless the quantiles beside it bound it: report also, for instance, p80 and p95 around p90. ${byValue}`,
  ],
  'percentage-without-interval': [
    note('percentage-without-interval'),
    `A percentage alone gives no interval: write of how many. ${byValue}`,
  ],
  'one-answer': [note('one-answer'), `One answer gives no interval. ${byValue}`],
  'figure-without-interval': [
    note('figure-without-interval'),
    `A reported figure gives no interval: write the counts behind it. ${byValue}`,
  ],
  open: [note('open', open), lies],
  'open-sample': [
    note('open-sample', { ...open, needed: 801, answers: 400 }),
    `${lies} 801 answers like these would decide it; there are 400.`,
  ],
  overlap: [note('overlap'), 'Periods overlap; the trend leaves out those that share answers with a newer one.'],
}

test.each(Object.entries(notes))('a KPI: %s', (_, [said, words]) => {
  expect(inWords(said)).toBe(words)
})

const sentences: Said<typeof says> = {
  wilson: [says('wilson'), 'Wilson interval.'],
  student: [says('student'), 'Student’s t interval.'],
  'order-of-answers': [says('order-of-answers'), 'Interval by the order of the answers.'],
  'adjusted-wald': [says('adjusted-wald'), 'Adjusted Wald interval.'],
  'adjusted-wald-cut': [
    says('adjusted-wald-cut'),
    'Adjusted Wald interval (+3 answers, ¾ of them promoters and ¾ detractors), cut to ±100.',
  ],
  'csat-figure': [says('csat-figure', { statistic: 'mean' }), 'CSAT as the mean of the answers 1 to 5.'],
  'csat-top-two': [
    says('csat-top-two'),
    'CSAT, top-2-box: those who answered 4 or 5 of all who rated from 1 to 5; blank and “does not apply” are no ratings.',
  ],
  nps: [
    says('nps'),
    'NPS: share of promoters (9, 10) − share of detractors (0 to 6), in points from the pooled counts.',
  ],
  'ces-agreement': [says('ces-agreement'), 'CES as the share of 5 to 7 among the answers 1 to 7.'],
  'ces-index': [says('ces-index'), 'CES as an index: share of 6 and 7 − share of 1 to 3, in points.'],
  'ces-figure': [says('ces-figure', { statistic: 'p90' }), 'CES as the p90 of the answers 1 to 7.'],
  'effort-side-unknown': [
    says('effort-side-unknown'),
    'Whether high answers mean little or much effort is not said without a target.',
  ],
  'high-is-little-effort': [
    says('high-is-little-effort'),
    'By the target’s sign high answers mean little effort (“made it easy”, CES 2.0).',
  ],
  'high-is-much-effort': [says('high-is-much-effort'), 'By the target’s sign high answers mean much effort (CES 1.0).'],
  fcr: [
    says('fcr'),
    'FCR: settled at the first contact of all contacts, net of `not_resolvable` where that is written; how long nobody may come back (often 7 to 14 days) is up to the source.',
  ],
  churn: [
    says('churn'),
    'Churn 1 − (E − N) / S: those who left of the customers there at the start; new ones count on neither side.',
  ],
  retention: [
    says('retention'),
    'Retention (E − N) / S: those still there of the customers at the start; new ones count on neither side.',
  ],
  'repeat-purchase': [
    says('repeat-purchase'),
    'Repeat purchase: customers of a cohort who bought again, of all of it; window and cohort are those of the source, and only cohorts whose window has closed can be compared.',
  ],
  'reported-statistic': [
    says('reported-statistic', { statistic: 'p90' }),
    'The p90 as reported; its interval where other figures bound it.',
  ],
  'usual-statistic': [
    says('usual-statistic'),
    'No `statistic` is written: the only figure reported, else the median, else the mean.',
  ],
  'calendar-time': [says('calendar-time'), 'Calendar time, a day has 24 hours.'],
  custom: [
    says('custom'),
    'A measure of its own: answers per point as their mean, `yes … of …` as a share with a Wilson interval, other figures as reported.',
  ],
  verdicts: [
    says('verdicts'),
    'Pass and fail take the whole 95 % interval on one side of the target, without an interval the value alone.',
  ],
  staleness: [says('staleness'), 'Stale: the newest observation ended more than two periods of `every` ago.'],
  exact: [says('exact'), 'Exact, nothing is sampled.'],
}

test.each(Object.entries(sentences))('its convention card: %s', (_, [said, words]) => {
  expect(inWords(said)).toBe(words)
})
