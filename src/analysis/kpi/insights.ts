import type { Kpi } from '../../model/index.js'
import { plainMarkdown } from '../../wording/markdown.js'
import { changeText, intervalText, limitText, measuredText } from '../../wording/measured-text.js'
import { allInWords, conventionInWords } from '../../wording/told-notes.js'
import { askNow } from '../ask.js'
import type { Insights } from '../insights.js'
import { kpi } from './question.js'
import type { KpiResult } from './schema.js'

const valueText = ({ latest, unit }: KpiResult): string | undefined => {
  if (!latest) return undefined
  const { value, interval, n, when } = latest
  const details = [interval && intervalText(interval, unit), n !== undefined && `n ${n}`].filter(Boolean).join(', ')
  return `${measuredText(value, unit)}${details === '' ? '' : ` (${details})`} in ${when}`
}

const trendText = ({ trend, unit }: KpiResult): string | undefined =>
  trend && `${changeText(trend.sinceLast.change, unit)} since ${trend.sinceLast.from}, ${trend.sinceLast.assessment}`

const hoverText = (result: KpiResult): string => {
  const { unit, latest, target, warn, baseline, verdict, neededSample } = result
  const rows = [
    ['verdict', `**${verdict}**`],
    ['value', valueText(result)],
    ['target', target && limitText(target, unit)],
    ['warning limit', warn && `${limitText(warn, unit)}${latest?.warn ? `: ${latest.warn}` : ''}`],
    ['baseline', baseline === undefined ? undefined : measuredText(baseline, unit)],
    ['trend', trendText(result)],
    ['answers to decide', neededSample?.toString()],
  ]
  const [first, ...others] = rows.flatMap(([name, text]) => (text === undefined ? [] : [`| ${name} | ${text} |`]))
  const sentences = [...allInWords(result.notes), conventionInWords(result.convention)].map(plainMarkdown)
  return [[first, '|---|---|', ...others].join('\n'), ...sentences].join('\n\n')
}

const lineText = (result: KpiResult): string => {
  const { unit, target, verdict, trend } = result
  const limit = target ? `target ${limitText(target, unit)}: ` : ''
  const change = trend && trend.sinceLast.assessment !== 'not tested' ? ` · ${trendText(result)}` : ''
  return `${valueText(result) ?? 'Nothing observed yet'} · ${limit}${verdict}${change}`
}

/** What a KPI is worth, and whether its target is reached; above each that is observed, the same in one line. */
export const insights: Insights = {
  hover: ({ kind, element }, project) =>
    kind === 'kpi' ? hoverText(askNow(kpi, { element: element as Kpi, project })) : undefined,
  lines: ({ kpis }, project) =>
    kpis
      .filter(({ observed }) => observed.length > 0)
      .map(element => ({ range: element.nameRange, title: lineText(askNow(kpi, { element, project })) })),
}
