import { label } from '../../model/label.js'
import { legend } from '../drawing/legend.js'
import { titleRow } from '../drawing/title-row.js'
import { element, type Markup } from '../element.js'
import { drawFrame, drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { stroke } from '../theme.js'
import { bulletHeight, drawBullet } from './bullet.js'
import { legendEntries } from './legend-entries.js'
import {
  type Column,
  gap,
  heightOf,
  type Known,
  type Lines,
  type PanelRow,
  panelRow,
  signRoom,
  widths,
} from './rows.js'
import { valueScale } from './scale.js'
import { drawTrend, trendHeight } from './trend-line.js'
import { drawVerdict, verdicts } from './verdict.js'

const margin = 32
const headHeight = 30

const heads: readonly (readonly [Column, string])[] = [
  ['name', 'KPI'],
  ['verdict', 'Verdict'],
  ['value', 'Value'],
  ['bullet', 'Against its target'],
  ['limits', 'Target'],
  ['trend', 'Over time'],
]

const lefts = new Map<Column, number>()
let next = margin
for (const [column] of heads) {
  lefts.set(column, next)
  next += widths[column] + gap
}
const width = next - gap + margin
const leftOf = (column: Column): number => lefts.get(column) ?? margin

const drawLines = (
  cell: readonly Lines[],
  x: number,
  cellWidth: number,
  top: number,
  align?: 'end',
): readonly Markup[] => {
  let y = top
  return cell
    .filter(({ lines }) => lines.length > 0)
    .map(({ kind, lines }) => {
      const drawn = drawText(lines, kind, { x, width: cellWidth, top: y, ...(align && { align }) })
      y += textHeight(lines, kind)
      return drawn
    })
}

const drawRow = (row: PanelRow, top: number, options: PictureOptions): Markup => {
  const { known, height, cells, hint } = row
  const { kpi, result } = known
  const centered = (content: number): number => top + (height - content) / 2
  const cell = (column: Exclude<Column, 'bullet' | 'trend'>, shift = 0, align?: 'end'): readonly Markup[] => {
    const lines = cells[column]
    return drawLines(lines, leftOf(column) + shift, widths[column] - shift, centered(heightOf(lines)), align)
  }
  const verdictTop = centered(heightOf(cells.verdict))
  const scale = valueScale(result, leftOf('bullet'), widths.bullet)
  const trendTop = centered(trendHeight + heightOf(cells.trend))
  return drawSource(
    { name: kpi.name, range: kpi.range, file: kpi.file, kind: 'wp-kpi-row', hint },
    options,
    // The whole row can be pointed at.
    element('rect', { x: margin, y: top + 2, width: width - 2 * margin, height: height - 4, 'fill-opacity': 0 }),
    cell('name'),
    drawVerdict(result.verdict, leftOf('verdict'), verdictTop + 4),
    cell('verdict', signRoom),
    cell('value', 0, 'end'),
    scale && drawBullet(result, scale, centered(bulletHeight)),
    cell('limits'),
    drawTrend(result, leftOf('trend'), widths.trend, trendTop),
    drawLines(cells.trend, leftOf('trend'), widths.trend, trendTop + trendHeight),
  )
}

const verdictFacts = (known: readonly Known[]) =>
  verdicts.map(verdict => {
    const count = known.filter(({ result }) => result.verdict === verdict).length
    return { name: verdict[0].toUpperCase() + verdict.slice(1), text: count === 0 ? undefined : String(count) }
  })

const descriptionOf = (known: readonly Known[]): string =>
  known.map(({ kpi, result }) => `${label(kpi)}: ${result.verdict}.`).join(' ')

/** Every KPI in a row: its verdict, its newest value with interval between its limits, and how it has moved. */
export const drawKpiPanel = (known: readonly Known[], options: PictureOptions): Markup => {
  const rows = known.map(each => panelRow(each, options.titleOf))
  const inner = width - 2 * margin
  const header = titleRow({ title: 'KPIs', facts: verdictFacts(known) }, margin, inner, options)
  const headTop = margin + header.height + 22
  const rowsTop = headTop + headHeight
  let top = rowsTop
  const placed = rows.map(row => {
    const place = { row, top }
    top += row.height
    return place
  })
  const signs = legend(legendEntries(known.map(({ result }) => result)), margin, inner)
  const line = (y: number): Markup =>
    element('line', { class: stroke('hairline'), x1: margin, x2: width - margin, y1: y, y2: y })
  return drawFrame(
    {
      kind: 'kpi',
      name: 'all',
      title: 'KPIs',
      description: descriptionOf(known),
      width,
      height: top + 22 + signs.height + margin - 8,
    },
    options,
    header.draw(margin),
    heads.map(([column, text]) =>
      drawText([text], 'factName', {
        ...{ x: leftOf(column), width: widths[column], top: headTop },
        ...(column === 'value' && { align: 'end' as const }),
      }),
    ),
    placed.flatMap(({ row, top: y }) => [line(y), drawRow(row, y, options)]),
    line(top),
    signs.draw(top + 22),
  )
}
