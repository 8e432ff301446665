import type { ExperienceResult } from '../../analysis/experience/index.js'
import { label } from '../../model/label.js'
import type { Scale } from '../../model/quantity.js'
import { durationText } from '../../wording/duration-text.js'
import { drawPill, pillWidth } from '../drawing/pill.js'
import { element, type Markup } from '../element.js'
import { feelingText } from '../emotion-text.js'
import { drawDiamond } from '../journey-map/moment-of-truth-row.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { fill, stroke } from '../theme.js'
import { type Chart, chartAt, chartHeight, drawCurve, drawFeeling, drawOther, drawScale } from './chart.js'
import type { CurveColumn } from './columns.js'
import { type CurveLayout, type CurveRow, type PlacedBand, type PlacedColumn, wordsGap } from './layout.js'

const truthHeight = 22
const rememberedHeight = 26
const truthText = 'Moment of truth'

/** The strips above the chart, as high as this row's signs ask for. */
const stripsOf = ({ columns, bandHeight }: CurveRow) => {
  const truth = columns.some(({ column }) => column.momentOfTruth) ? truthHeight : 0
  const remembered = columns.some(({ column }) => column.remembered.length > 0) ? rememberedHeight : 0
  return {
    truthTop: bandHeight + 8,
    rememberedTop: bandHeight + 8 + truth,
    chartTop: bandHeight + 8 + truth + remembered,
  }
}

export const rowHeight = (row: CurveRow): number => stripsOf(row).chartTop + chartHeight + row.wordsHeight

const drawBand = (
  { stage, first, last, lines }: PlacedBand,
  top: number,
  height: number,
  { left, columnWidth }: CurveLayout,
  options: PictureOptions,
): Markup => {
  const place = { x: left + first * columnWidth + 2, width: (last - first + 1) * columnWidth - 4 }
  return drawSource(
    { name: stage.name, range: stage.range, kind: 'wp-stage', hint: label(stage) },
    options,
    element('rect', { class: fill('stage'), ...place, y: top, height, rx: 6 }),
    drawText(lines, 'stage', { x: place.x + 10, width: place.width - 20, top: top + 6 }),
  )
}

const drawTruth = (x: number, top: number): Markup => {
  const width = textWidth(truthText, textStyles.value)
  const start = x - (width + 16) / 2
  return element(
    'g',
    { class: 'wp-moment-of-truth' },
    drawDiamond(start + 6, top + 9),
    drawText([truthText], 'value', { x: start + 16, width, top: top + 1, color: 'truth' }),
  )
}

/** `Peak, end` on a ground of its own, and a line down to what it says that of. */
const drawRemembered = ({ column, x }: PlacedColumn, top: number, chart: Chart): readonly Markup[] => {
  const [first, ...others] = column.remembered
  if (first === undefined || column.emotion === undefined) return []
  const text = [first, ...others.map(word => word.toLowerCase())].join(', ')
  return [
    element('line', {
      class: stroke('divider'),
      ...{ x1: x, x2: x, y1: top + 18, y2: chart.yOf(column.emotion), 'stroke-dasharray': '2 3' },
    }),
    drawPill(text, x - pillWidth(text) / 2, top, false),
  ]
}

const drawWords = ({ words, x }: PlacedColumn, top: number, width: number): readonly Markup[] => {
  let y = top
  return words.map(({ lines, kind, color }) => {
    const place = { x: x - width / 2, width, top: y, align: 'middle' as const }
    const text = drawText(lines, kind, color ? { ...place, color } : place)
    y += textHeight(lines, kind) + wordsGap
    return text
  })
}

const hintOf = (column: CurveColumn, otherName: string, scale: Scale): string => {
  const { touchpoint, time, emotion, other, momentOfTruth, remembered, deviations } = column
  return [
    label(touchpoint),
    time === null ? '' : `Starts ${durationText(time)} after the journey’s start`,
    emotion === undefined ? 'No emotion is written' : feelingText(emotion, scale),
    other ? `${otherName} ${feelingText(other.emotion, scale)}` : '',
    momentOfTruth ? truthText : '',
    remembered.join(', '),
    deviations.length > 0 ? `Deviates from the plan: ${deviations.join(', ')}` : '',
    ...touchpoint.pains.map(({ text }) => text),
  ]
    .filter(Boolean)
    .join('\n')
}

export type RowLook = {
  readonly scale: Scale
  readonly otherName: string
  readonly options: PictureOptions
}

/** One row of the curve: stages, signs, chart and words, each touchpoint leading to its text. */
export const drawRow = (
  row: CurveRow,
  layout: CurveLayout,
  { statistics, basis }: Pick<ExperienceResult, 'statistics' | 'basis'>,
  top: number,
  { scale, otherName, options }: RowLook,
): readonly Markup[] => {
  const { truthTop, rememberedTop, chartTop } = stripsOf(row)
  const chart = chartAt(top + chartTop, layout, row, scale)
  const { columnWidth } = layout
  return [
    ...row.bands.map(band => drawBand(band, top, row.bandHeight, layout, options)),
    ...drawScale(chart, statistics?.mean),
    ...row.columns.flatMap(placed => drawRemembered(placed, top + rememberedTop, chart)),
    ...drawCurve(row, chart, basis === 'assumption'),
    ...drawOther(row, chart),
    ...row.columns.map(placed => {
      const { column, x } = placed
      const { touchpoint, momentOfTruth } = column
      return drawSource(
        {
          name: touchpoint.name,
          range: touchpoint.range,
          kind: 'wp-touchpoint',
          hint: hintOf(column, otherName, scale),
        },
        options,
        // The whole column can be pointed at.
        element('rect', {
          ...{ x: x - columnWidth / 2, y: top + truthTop, width: columnWidth },
          ...{ height: rowHeight(row) - truthTop, 'fill-opacity': 0 },
        }),
        momentOfTruth ? drawTruth(x, top + truthTop) : undefined,
        drawFeeling(placed, chart),
        drawWords(placed, top + chartTop + chartHeight, columnWidth - 8),
      )
    }),
  ]
}
