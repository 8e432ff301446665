import type { Scale } from '../../model/quantity.js'
import { drawFace, faceSize, feelingColor } from '../drawing/face.js'
import type { Row } from '../drawing/row.js'
import { element, type Markup, path } from '../element.js'
import { emotionNumber, emotionShare, emotionText, feelingText } from '../emotion-text.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'
import { type Layout, labelWidth, margin } from './layout.js'
import { type Point, smoothCurve } from './smooth-curve.js'

const reach = 56
const topPadding = 44

type Feeling = Point & { readonly value: number; readonly column: number }

/** Feelings in neighbouring columns belong together; a touchpoint without one parts them. */
const runsOf = (
  feelings: readonly Feeling[],
  neighbours: ReadonlyMap<number, number>,
): readonly (readonly Feeling[])[] => {
  const runs: Feeling[][] = []
  for (const feeling of feelings) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && neighbours.get(feeling.column) === last.column) run.push(feeling)
    else runs.push([feeling])
  }
  return runs
}

const drawScale = (top: number, neutral: number, width: number, scale: Scale): readonly Markup[] => {
  const middle = (scale.min + scale.max) / 2
  const place = { x: margin, width: labelWidth - 16, align: 'end' as const }
  const marks = [scale.max, middle, scale.min].map(value => ({
    value,
    y: neutral - emotionShare(value, scale) * reach,
  }))
  return [
    drawText(['Experience'], 'lane', { x: margin, top, width: labelWidth }),
    ...marks.flatMap(({ value, y }) => [
      element('line', {
        class: stroke(value === middle ? 'divider' : 'hairline'),
        x1: margin + labelWidth,
        x2: width - margin,
        y1: y,
        y2: y,
        'stroke-dasharray': value === middle ? '5 4' : undefined,
      }),
      drawText([`${emotionText(value, scale)} ${emotionNumber(value, scale)}`], 'axis', { ...place, top: y - 7 }),
    ]),
  ]
}

/** How the customer feels at each touchpoint, as a curve through faces with their values. */
export const emotionRow = ({ cards }: Layout, scale: Scale, width: number): Row | undefined => {
  const neighbours = new Map(cards.map(({ column }, index) => [column, cards[index - 1]?.column ?? -1]))
  const at = (neutral: number): readonly Feeling[] =>
    cards.flatMap(({ touchpoint, column, box }) => {
      const value = touchpoint.emotion
      if (value === undefined) return []
      return [{ value, column, x: box.x + box.width / 2, y: neutral - emotionShare(value, scale) * reach }]
    })
  if (at(0).length === 0) return undefined
  const draw = (top: number): readonly Markup[] => {
    const neutral = top + topPadding + reach
    const feelings = at(neutral)
    const runs = runsOf(feelings, neighbours)
    const bridges = runs.slice(1).flatMap((run, index) => {
      const [from, to] = [runs[index]?.at(-1), run[0]]
      return from && to ? [path('M', from.x, from.y, 'L', to.x, to.y)] : []
    })
    const joined = runs.filter(run => run.length > 1)
    return [
      ...drawScale(top + 10, neutral, width, scale),
      ...joined.map(run => {
        const ground = path('L', run.at(-1)?.x ?? 0, neutral, 'L', run[0]?.x ?? 0, neutral, 'Z')
        return element('path', { class: fill('curve'), d: `${smoothCurve(run)} ${ground}`, 'fill-opacity': 0.08 })
      }),
      ...bridges.map(d =>
        element('path', {
          class: stroke('curve'),
          d,
          fill: 'none',
          'stroke-width': 1.5,
          'stroke-dasharray': '1 6',
          'stroke-linecap': 'round',
        }),
      ),
      ...joined.map(run =>
        element('path', { class: stroke('curve'), d: smoothCurve(run), fill: 'none', 'stroke-width': 2.5 }),
      ),
      ...feelings.map(({ x, y, value, column }) => {
        const share = emotionShare(value, scale)
        const text = feelingText(value, scale)
        const place = {
          x: x - 60,
          width: 120,
          top: share < 0 ? y + faceSize + 4 : y - faceSize - 20,
          align: 'middle' as const,
        }
        const name = cards.find(card => card.column === column)?.touchpoint.name
        return element(
          'g',
          { class: 'wp-emotion', 'data-touchpoint': name, 'data-x': x },
          drawFace({ x, y }, share),
          element(
            'g',
            { class: 'wp-clear' },
            drawText([text], 'value', {
              ...place,
              color: feelingColor(share) === 'muted' ? 'ink' : feelingColor(share),
            }),
          ),
        )
      }),
    ]
  }
  return { height: topPadding + 2 * reach + 48, draw }
}
