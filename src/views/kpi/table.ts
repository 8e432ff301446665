import { label } from '../../model/label.js'
import type { TitleOf } from '../../model/title-of.js'
import { changeText, intervalText, limitText, measuredText } from '../../wording/measured-text.js'
import { drawTable } from '../data-table.js'
import type { Markup } from '../element.js'
import { type Known, measureText, trendText } from './rows.js'
import { verdictDetail } from './verdict.js'

const columns = [
  { head: 'KPI' },
  { head: 'Measure' },
  { head: 'Verdict' },
  { head: 'Value', numeric: true },
  { head: '95 % interval', numeric: true },
  { head: 'n', numeric: true },
  { head: 'When' },
  { head: 'Target', numeric: true },
  { head: 'Warning limit', numeric: true },
  { head: 'Baseline', numeric: true },
  { head: 'Last change' },
  { head: 'Owner' },
]

/** The same as the panel in words and numbers. */
export const kpiTable = (known: readonly Known[], titleOf: TitleOf): Markup =>
  drawTable({
    caption: 'KPIs',
    columns,
    rows: known.map(each => {
      const { kpi, result } = each
      const { unit, latest, target, warn, baseline, verdict } = result
      const detail = verdictDetail(result)
      return {
        source: { name: kpi.name, range: kpi.range, file: kpi.file },
        cells: [
          label(kpi),
          measureText(each),
          detail === '' ? verdict : `${verdict}, ${detail}`,
          latest ? measuredText(latest.value, unit) : '',
          latest?.interval ? intervalText(latest.interval, unit) : '',
          latest?.n?.toString() ?? '',
          latest?.when ?? '',
          target ? limitText(target, unit) : '',
          warn ? limitText(warn, unit) : '',
          baseline === undefined
            ? ''
            : `${measuredText(baseline, unit)}${latest ? ` (${changeText(latest.value - baseline, unit)} since)` : ''}`,
          trendText(each),
          kpi.owner ? titleOf(kpi.owner) : '',
        ],
      }
    }),
  })

/** All observations, the oldest first. */
export const observationTable = (known: readonly Known[]): Markup =>
  drawTable({
    caption: 'Observations',
    columns: [
      { head: 'KPI' },
      { head: 'When' },
      { head: 'Value', numeric: true },
      { head: '95 % interval', numeric: true },
      { head: 'n', numeric: true },
    ],
    rows: known.flatMap(({ kpi, result: { observations, unit } }) =>
      observations.map(({ when, value, interval, n }) => ({
        source: { name: kpi.name, range: kpi.range, file: kpi.file },
        cells: [
          label(kpi),
          when,
          measuredText(value, unit),
          interval ? intervalText(interval, unit) : '',
          n?.toString() ?? '',
        ],
      })),
    ),
  })

/** What the numbers rest on: notes first, then the convention. */
export const noteTable = (known: readonly Known[]): Markup =>
  drawTable({
    caption: 'Notes and conventions',
    columns: [{ head: 'KPI' }, { head: 'Note' }],
    rows: known.flatMap(({ kpi, notes, convention }) =>
      [...notes, convention].map(note => ({
        source: { name: kpi.name, range: kpi.range, file: kpi.file },
        cells: [label(kpi), note],
      })),
    ),
  })
