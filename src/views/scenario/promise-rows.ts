import type { ScenarioResult } from '../../analysis/scenario/index.js'
import { durationText } from '../../wording/duration-text.js'
import type { Row } from '../drawing/row.js'
import { drawSign, type Sign, signSize } from '../drawing/sign.js'
import { element, type Markup } from '../element.js'
import { drawText, textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill } from '../theme.js'
import { promiseText } from './changes.js'
import { nameWidth } from './rows.js'

const signs: Readonly<Record<'kept' | 'broken' | 'uncertain', Sign>> = {
  kept: 'good',
  broken: 'bad',
  uncertain: 'open',
}
const headHeight = 34

/** Each promise with what becomes of it on both sides. */
export const promiseRows = (
  { promises }: ScenarioResult,
  titleOf: (name: string) => string,
  x: number,
  width: number,
): Row => {
  let height = headHeight
  const placed = promises.map(promise => {
    const lines = wrap(titleOf(promise.name), nameWidth, textStyles['cell-name'], 3)
    const row = { promise, lines, top: height }
    height += Math.max(34, textHeight(lines, 'cell-name') + 14)
    return row
  })
  const sideAt = (side: ScenarioResult['promises'][number]['base'], left: number, top: number): readonly Markup[] => [
    ...(side ? [drawSign(signs[side.verdict], left, top + 3)] : []),
    drawText([promiseText(side)], 'cell', { x: left + signSize + 8, top, width: 300 }),
  ]
  const columns = [x + nameWidth + 24, x + nameWidth + 144, x + nameWidth + 414] as const
  const head = (text: string, left: number, top: number): Markup =>
    drawText([text], 'factName', { x: left, top: top + 8, width: textWidth(text, textStyles.factName) })
  const draw = (top: number): readonly Markup[] => [
    element('rect', { class: fill('stage'), x: x - 12, y: top + 2, width: width + 24, height: 28, rx: 6 }),
    drawText(['Promises'], 'stage', { x, top: top + 6, width: nameWidth }),
    ...['Within', 'As it is', 'As it would be'].map((text, index) => head(text, columns[index], top)),
    ...placed.map(({ promise, lines, top: at }) =>
      element(
        'g',
        {},
        drawText(lines, 'cell-name', { x, top: top + at + 6, width: nameWidth }),
        drawText([durationText(promise.within)], 'cell', { x: columns[0], top: top + at + 6, width: 110 }),
        sideAt(promise.base, columns[1], top + at + 6),
        sideAt(promise.scenario, columns[2], top + at + 6),
      ),
    ),
  ]
  return promises.length === 0 ? { height: 0, draw: () => [] } : { height, draw }
}
