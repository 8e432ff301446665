import type { KpiResult } from '../../analysis/kpi/index.js'
import type { Kpi } from '../../model/kpi.js'
import { label } from '../../model/label.js'
import type { TitleOf } from '../../model/title-of.js'
import { changeText, intervalText, limitText, measuredText } from '../../wording/measured-text.js'
import { isolated } from '../text/direction.js'
import { textHeight } from '../text/draw.js'
import { type TextKind, textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { bulletHeight } from './bullet.js'
import { dayText, trendHeight } from './trend-line.js'
import { verdictDetail } from './verdict.js'

/** A KPI as declared, what is known of it, and what is noted of that in words. */
export type Known = {
  readonly kpi: Kpi
  readonly result: KpiResult
  readonly notes: readonly string[]
  readonly convention: string
}

const measureNames: { readonly [M in KpiResult['measure']]: string } = {
  csat: 'CSAT',
  nps: 'NPS',
  ces: 'CES',
  fcr: 'FCR',
  first_response_time: 'First response time',
  resolution_time: 'Resolution time',
  churn: 'Churn',
  retention: 'Retention',
  repeat_purchase: 'Repeat purchase',
  custom: 'Custom measure',
}

export const measureText = ({ kpi, result }: Known): string =>
  [measureNames[result.measure], kpi.statistic].filter(Boolean).join(', ')

/** `+1.1 points since 2026-08, within chance`; `dateText` writes the date. */
export const trendText = ({ result }: Known, dateText = (when: string): string => when): string => {
  const { trend, unit } = result
  if (!trend) return ''
  const { change, from, assessment } = trend.sinceLast
  return `${changeText(change, unit)} since ${dateText(from)}, ${assessment}`
}

/** Lines of one kind, below each other in a cell. */
export type Lines = { readonly kind: TextKind; readonly lines: readonly string[] }

export const widths = { name: 240, verdict: 150, value: 112, bullet: 340, limits: 124, trend: 190 } as const
export type Column = keyof typeof widths
/** Left of the verdict, for its sign. */
export const signRoom = 20
export const gap = 26

export type PanelRow = {
  readonly known: Known
  readonly height: number
  readonly cells: { readonly [C in Exclude<Column, 'bullet'>]: readonly Lines[] }
  readonly hint: string
}

const text = (column: Column, kind: TextKind, written: string): Lines => ({
  kind,
  lines: wrap(written, widths[column], textStyles[kind]),
})

const verdictLines = (kind: TextKind, written: string): Lines => ({
  kind,
  lines: wrap(written, widths.verdict - signRoom, textStyles[kind]),
})

const valueCell = ({ result: { latest, unit } }: Known): readonly Lines[] => {
  if (!latest) return [text('value', 'fact', '–')]
  return [
    text('value', 'fact', measuredText(latest.value, unit)),
    text('value', 'note', latest.interval ? intervalText(latest.interval, unit) : 'no interval'),
    ...(latest.n === undefined ? [] : [text('value', 'note', `n ${latest.n}`)]),
  ]
}

const limitsCell = ({ result: { target, warn, baseline, unit } }: Known): readonly Lines[] => [
  text('limits', 'fact', target ? limitText(target, unit) : '–'),
  ...(warn ? [text('limits', 'note', `warn ${limitText(warn, unit)}`)] : []),
  ...(baseline === undefined ? [] : [text('limits', 'note', `baseline ${measuredText(baseline, unit)}`)]),
]

export const heightOf = (cell: readonly Lines[]): number =>
  cell.reduce((sum, { kind, lines }) => sum + textHeight(lines, kind), 0)

const hintOf = (known: Known): string => {
  const { kpi, result, notes } = known
  const { verdict, latest, unit, target } = result
  return [
    label(kpi),
    `${verdict}${target ? `, target ${limitText(target, unit)}` : ''}`,
    latest && `${measuredText(latest.value, unit)} in ${latest.when}`,
    trendText(known),
    ...notes,
  ]
    .filter(Boolean)
    .join('\n')
}

/** What stands in the row of a KPI, and how high that makes it. */
export const panelRow = (known: Known, titleOf: TitleOf): PanelRow => {
  const { kpi, result } = known
  const owner = kpi.owner && isolated(titleOf(kpi.owner))
  const cells: PanelRow['cells'] = {
    name: [
      text('name', 'cell-name', label(kpi)),
      text('name', 'note', measureText(known)),
      ...(owner === undefined ? [] : [text('name', 'note', owner)]),
    ],
    verdict: [verdictLines('fact', result.verdict), verdictLines('note', verdictDetail(result))],
    value: valueCell(known),
    limits: limitsCell(known),
    trend: [text('trend', 'note', trendText(known, dayText))],
  }
  const texts = Math.max(...[cells.name, cells.verdict, cells.value, cells.limits].map(heightOf))
  const height = Math.max(texts, bulletHeight, trendHeight + heightOf(cells.trend)) + 24
  return { known, height, cells, hint: hintOf(known) }
}
