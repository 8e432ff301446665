import { inWords } from '../../wording/note.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { stroke } from '../theme.js'
import type { ImpactsPicture } from './impacts-picture.js'
import { denseHeadStyle, type Head, headStyle, type MatrixLayout } from './matrix-layout.js'

const tick = 6

/** A head leads to the declaration of its factor, and tells by its tooltip how the factor stands. */
const drawHead = (
  picture: ImpactsPicture,
  { factor }: Head,
  options: PictureOptions,
  text: readonly Markup[],
): Markup => {
  const { result, labelOf, factorSource } = picture
  const { name, activeSum, passiveSum, role, agreement } = result.factors[factor]
  const hint = `${labelOf(name)}\nActive sum ${activeSum}, passive sum ${passiveSum}: ${role}\n${inWords(agreement)}`
  const source = factorSource(name)
  if (!source) return element('g', { class: 'wp-factor' }, element('title', {}, hint), text)
  return drawSource({ ...source, kind: 'wp-factor', hint }, options, text)
}

/** Names of the rows, right beside their cells; `x` and `y` are those of the first cell. */
export const drawRowHeads = (
  picture: ImpactsPicture,
  { rowHeads, tops, headWidth, isDetailed }: MatrixLayout,
  x: number,
  y: number,
  options: PictureOptions,
): readonly Markup[] => {
  const kind = isDetailed ? headStyle : denseHeadStyle
  const gap = isDetailed ? 8 : tick + 4
  return rowHeads.flatMap(head => {
    if (head.lines.length === 0) return []
    const middle = y + (tops[head.factor] + tops[head.factor + 1]) / 2
    const place = { x: x - headWidth, width: headWidth - gap, top: middle - textHeight(head.lines, kind) / 2 }
    return [
      drawHead(picture, head, options, [
        ...(isDetailed
          ? []
          : [element('line', { class: stroke('arrow'), x1: x - tick, x2: x - 1, y1: middle, y2: middle })]),
        drawText(head.lines, kind, { ...place, align: 'end' }),
      ]),
    ]
  })
}

/** Names of the columns above their cells. */
export const drawColumnHeads = (
  picture: ImpactsPicture,
  { columnHeads, lefts, headHeight, isDetailed, isUpright }: MatrixLayout,
  x: number,
  y: number,
  options: PictureOptions,
): readonly Markup[] => {
  const kind = isDetailed ? headStyle : denseHeadStyle
  const gap = isDetailed ? 6 : tick + 3
  return columnHeads.flatMap(head => {
    if (head.lines.length === 0) return []
    const [left, right] = [x + lefts[head.factor], x + lefts[head.factor + 1]]
    const middle = (left + right) / 2
    const height = textHeight(head.lines, kind)
    if (isUpright) {
      const place = { x: left, width: right - left, top: y - gap - height, align: 'middle' as const }
      return [drawHead(picture, head, options, [drawText(head.lines, kind, place)])]
    }
    return [
      drawHead(picture, head, options, [
        ...(isDetailed
          ? []
          : [element('line', { class: stroke('arrow'), x1: middle, x2: middle, y1: y - tick, y2: y - 1 })]),
        element(
          'g',
          { transform: `translate(${round(middle - height / 2)} ${round(y - gap)}) rotate(-90)` },
          drawText(head.lines, kind, { x: 0, top: 0, width: headHeight - gap }),
        ),
      ]),
    ]
  })
}

const round = (value: number): number => Math.round(value * 10) / 10
