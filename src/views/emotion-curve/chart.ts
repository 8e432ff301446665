import type { Scale } from '../../model/quantity.js'
import { drawFace, faceSize, feelingColor } from '../drawing/face.js'
import { element, type Markup, path } from '../element.js'
import { emotionNumber, emotionShare, feelingText } from '../emotion-text.js'
import { type Point, smoothCurve } from '../journey-map/smooth-curve.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'
import type { CurveColumn } from './columns.js'
import { type CurveLayout, type CurveRow, margin, type PlacedColumn, scaleMarks, scaleText } from './layout.js'

const reach = 74
const padding = 36
export const chartHeight = 2 * reach + 2 * padding

/** Where the values of a row lie; `neutral` is the line of the scale's middle. */
export type Chart = {
  readonly scale: Scale
  readonly yOf: (emotion: number) => number
  readonly left: number
  readonly right: number
}

export const chartAt = (top: number, { left, columnWidth }: CurveLayout, row: CurveRow, scale: Scale): Chart => {
  const neutral = top + padding + reach
  return {
    scale,
    yOf: emotion => neutral - emotionShare(emotion, scale) * reach,
    left,
    right: left + row.columns.length * columnWidth,
  }
}

/** The scale in words, and the mean right of the chart. */
export const drawScale = ({ scale, yOf, left, right }: Chart, mean: number | undefined): readonly Markup[] => {
  const middle = (scale.min + scale.max) / 2
  const marks = scaleMarks(scale).flatMap(value => [
    element('line', {
      class: stroke(value === middle ? 'divider' : 'hairline'),
      ...{ x1: left, x2: right, y1: yOf(value), y2: yOf(value) },
      'stroke-dasharray': value === middle ? '5 4' : undefined,
    }),
    drawText([scaleText(value, scale)], 'axis', {
      ...{ x: margin, width: left - margin - 10, top: yOf(value) - 7, align: 'end' },
    }),
  ])
  if (mean === undefined) return marks
  const y = yOf(mean)
  return [
    ...marks,
    element('line', {
      class: `wp-mean ${stroke('curve')}`,
      ...{ x1: left, x2: right, y1: y, y2: y, 'stroke-width': 1.5, 'stroke-dasharray': '10 4 2 4' },
    }),
    drawText([`Mean ${emotionNumber(mean, scale)}`], 'value', { x: right + 8, width: meanWidth, top: y - 8 }),
  ]
}

/** Right of the chart, for the mean. */
export const meanWidth = 84

type Felt = (column: CurveColumn) => number | undefined

/** Neighbouring columns that have a value; a column without one parts them. */
const runsOf = (columns: readonly PlacedColumn[], felt: Felt, { yOf }: Chart): readonly (readonly Point[])[] => {
  const runs: Point[][] = [[]]
  for (const { column, x } of columns) {
    const value = felt(column)
    if (value === undefined) runs.push([])
    else runs.at(-1)?.push({ x, y: yOf(value) })
  }
  return runs.filter(run => run.length > 0)
}

/** Half-way to the neighbour in the row before or after, so that the curve leads there. */
const leadTo = (from: number | undefined, to: number | undefined, x: number, { yOf }: Chart): readonly Point[] =>
  from === undefined || to === undefined ? [] : [{ x, y: yOf((from + to) / 2) }]

const drawGap = (from: Point, to: Point): Markup =>
  element('path', {
    class: stroke('curve'),
    d: path('M', from.x, from.y, 'L', to.x, to.y),
    ...{ fill: 'none', 'stroke-width': 1.5, 'stroke-dasharray': '1 6', 'stroke-linecap': 'round' },
  })

/** The journey's own emotions: dashed where they are assumed, dotted across what nobody told. */
export const drawCurve = (row: CurveRow, chart: Chart, assumed: boolean): readonly Markup[] => {
  const felt: Felt = ({ emotion }) => emotion
  const { columns, before, after } = row
  const [first, last] = [columns[0], columns.at(-1)]
  const runs = runsOf(columns, felt, chart)
  const entering = before && first ? leadTo(felt(before), felt(first.column), chart.left, chart) : []
  const leaving = after && last ? leadTo(felt(last.column), felt(after), chart.right, chart) : []
  const lines = runs.map((run, index) => [
    ...(index === 0 ? entering : []),
    ...run,
    ...(index === runs.length - 1 ? leaving : []),
  ])
  return [
    ...runs.slice(1).flatMap((run, index) => {
      const [from, to] = [runs[index]?.at(-1), run[0]]
      return from && to ? [drawGap(from, to)] : []
    }),
    ...lines
      .filter(line => line.length > 1)
      .map(line =>
        element('path', {
          class: `wp-curve ${stroke('curve')}`,
          d: smoothCurve(line),
          ...{ fill: 'none', 'stroke-width': 2.5, 'stroke-dasharray': assumed ? '7 4' : undefined },
        }),
      ),
  ]
}

/** What the other side tells: squares joined by straight lines, from the lowest to the highest occurrence. */
export const drawOther = (row: CurveRow, chart: Chart): readonly Markup[] => [
  ...runsOf(row.columns, ({ other }) => other?.emotion, chart)
    .filter(run => run.length > 1)
    .map(run =>
      element('path', {
        class: `wp-other ${stroke('ink')}`,
        d: path(...run.flatMap(({ x, y }, index) => [index === 0 ? 'M' : 'L', x, y])),
        ...{ fill: 'none', 'stroke-width': 1.5 },
      }),
    ),
  ...row.columns.flatMap(({ column: { other }, x }) => {
    if (!other || other.lowest === other.highest) return []
    const [top, bottom] = [chart.yOf(other.highest), chart.yOf(other.lowest)]
    return [
      element('path', {
        class: stroke('ink'),
        d: path('M', x - 5, top, 'H', x + 5, 'M', x, top, 'V', bottom, 'M', x - 5, bottom, 'H', x + 5),
        ...{ fill: 'none', 'stroke-width': 1.5 },
      }),
    ]
  }),
]

const squareSize = 12

export const drawSquare = (x: number, y: number, size = squareSize): Markup =>
  element('rect', {
    class: `${fill('page')} ${stroke('ink')}`,
    ...{ x: x - size / 2, y: y - size / 2, width: size, height: size, 'stroke-width': 2 },
  })

/** A face with its value, which stands on the side where the other side's square is not. */
export const drawFeeling = ({ column: { emotion, other }, x }: PlacedColumn, chart: Chart): readonly Markup[] => {
  const { yOf, scale } = chart
  if (emotion === undefined) return other ? [drawSquare(x, yOf(other.emotion))] : []
  const y = yOf(emotion)
  // Where both are felt alike, the square goes around the face.
  const alike = other && Math.abs(yOf(other.emotion) - y) < faceSize
  const square = other ? [drawSquare(x, yOf(other.emotion), alike ? 2 * faceSize + 10 : squareSize)] : []
  const share = emotionShare(emotion, scale)
  const clear = alike ? 9 : 5
  const away = other && !alike ? other.emotion < emotion : share >= 0
  const place = {
    x: x - 64,
    width: 128,
    top: away ? y - faceSize - 16 - clear : y + faceSize + clear,
    align: 'middle' as const,
  }
  const color = feelingColor(share)
  return [
    ...square,
    drawFace({ x, y }, share),
    element(
      'g',
      { class: 'wp-clear' },
      drawText([feelingText(emotion, scale)], 'value', { ...place, color: color === 'muted' ? 'ink' : color }),
    ),
  ]
}
