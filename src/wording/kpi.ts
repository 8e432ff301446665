import type { Limit } from '../model/kpi.js'
import { intervalText, limitText, type MeasuredUnit } from './measured-text.js'
import { inWords, type Note, sentences } from './note.js'
import { unitNames } from './unit-names.js'

type When = { readonly when: string }
type Statistic = { readonly statistic: string }
type Interval = { readonly low: number; readonly high: number }
type Open = {
  readonly target: { readonly operator: Limit['operator']; readonly value: number }
  readonly interval: Interval
  readonly unit: MeasuredUnit
}

const byValueAlone = 'A verdict rests on the value alone.'

const openText = ({ target, interval, unit }: Open): string =>
  `The target ${limitText(target, unit)} lies within the interval ${intervalText(interval, unit)}, so the true value may be on either side of it.`

/** What is said of what a KPI is worth. */
export const kpiNote = sentences('kpi', {
  'observed-twice': ({ when }: When) => `${when} is observed twice; the one written first counts.`,
  unreadable: ({ when, problem }: When & { problem: Note }, called) =>
    `What was observed in ${when} is left out: ${inWords(problem, called)}.`,
  'nobody-answered': ({ when }: When) => `Nobody answered in ${when}.`,
  'other-units': () =>
    'Observations in another unit than the newest one are left out, because they cannot be compared with it.',
  'no-measure': () => 'No `measure` is written, so the observations are taken as they are.',
  'idle-statistic': ({ statistic, measure }: Statistic & { measure: string }) =>
    `\`statistic ${statistic}\` says nothing for \`${measure}\` and is left out.`,
  'unfit-limit': ({ word, unit }: { word: 'target' | 'warn' | 'baseline'; unit: MeasuredUnit }) =>
    `The ${word} is not ${unitNames[unit]}, so nothing is compared with it.`,
  future: ({ when }: When) => `${when} lies in the future.`,
  stale: ({ when, until }: When & { until: string }) =>
    `The newest observation, ${when}, was fresh until ${until}. Measure again.`,
  'stale-verdict': ({ when, until, verdict }: When & { until: string; verdict: string }) =>
    `The newest observation, ${when}, was fresh until ${until}. Its own verdict was ${verdict}. Measure again.`,
  'time-without-interval': () =>
    `Reported figures give no interval, unless the quantiles beside it bound it: report also, for instance, p80 and p95 around p90. ${byValueAlone}`,
  'percentage-without-interval': () => `A percentage alone gives no interval: write of how many. ${byValueAlone}`,
  'one-answer': () => `One answer gives no interval. ${byValueAlone}`,
  'figure-without-interval': () => `A reported figure gives no interval: write the counts behind it. ${byValueAlone}`,
  open: (data: Open) => openText(data),
  'open-sample': ({ needed, answers, ...data }: Open & { needed: number; answers: number }) =>
    `${openText(data)} ${needed} answers like these would decide it; there are ${answers}.`,
  overlap: () => 'Periods overlap; the trend leaves out those that share answers with a newer one.',
})
