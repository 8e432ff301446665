import type { Kpi, Limit } from '../../model/index.js'
import { firstDay } from '../../model/when.js'
import { intervalText, limitText, type MeasuredUnit } from '../../wording/measured-text.js'
import { shares } from './measures.js'
import type { KpiResult, Observed } from './schema.js'
import { freshUntil } from './staleness.js'
import { unitNames } from './unit.js'

const takesStatistic = ({ measure = 'custom' }: Kpi): boolean =>
  measure === 'csat' || !(shares.has(measure) || measure === 'nps')

/** What is written and cannot be used as it is. */
export const writtenNotes = (kpi: Kpi, unit: MeasuredUnit, unfit: readonly ('target' | 'warn' | 'baseline')[]) => [
  ...(kpi.measure === undefined ? ['No `measure` is written, so the observations are taken as they are.'] : []),
  ...(kpi.statistic && !takesStatistic(kpi)
    ? [`\`statistic ${kpi.statistic}\` says nothing for \`${kpi.measure}\` and is left out.`]
    : []),
  ...unfit.map(word => `The ${word} is not ${unitNames[unit]}, so nothing is compared with it.`),
]

/** What the verdict rests on, and what would make it surer. */
export const verdictNotes = (
  kpi: Kpi,
  { unit, latest, verdict, neededSample }: Pick<KpiResult, 'unit' | 'latest' | 'verdict' | 'neededSample'>,
  today: string,
): readonly string[] => {
  if (!latest) return []
  const notes: string[] = []
  if (firstDay(latest.when) > today) notes.push(`${latest.when} lies in the future.`)
  if (verdict === 'stale' && kpi.every)
    notes.push(
      `The newest observation, ${latest.when}, was fresh until ${freshUntil(latest.when, kpi.every)}. ${wasText(latest.target)}`,
    )
  if (!latest.interval) notes.push(noInterval(unit, latest))
  if (latest.target === 'inconclusive' && latest.interval && kpi.target)
    notes.push(openText(kpi.target, unit, latest, neededSample))
  return notes
}

const wasText = (judgement: string | undefined): string =>
  judgement === undefined ? 'Measure again.' : `Its own verdict was ${judgement}. Measure again.`

const noInterval = (unit: MeasuredUnit, { n }: Observed): string => {
  const what =
    unit === 'seconds'
      ? 'Reported figures give no interval, unless the quantiles beside it bound it: report also, for instance, p80 and p95 around p90.'
      : unit === 'share' && n === undefined
        ? 'A percentage alone gives no interval: write of how many.'
        : n === 1
          ? 'One answer gives no interval.'
          : 'A reported figure gives no interval: write the counts behind it.'
  return `${what} A verdict rests on the value alone.`
}

const openText = (target: Limit, unit: MeasuredUnit, latest: Observed, needed: number | undefined): string => {
  const limit = limitText({ operator: target.operator, value: target.value.value }, unit)
  const open = `The target ${limit} lies within the interval ${intervalText(latest.interval!, unit)}, so the true value may be on either side of it.`
  if (needed === undefined) return open
  return `${open} ${needed} answers like these would decide it; there are ${latest.n}.`
}
