import { element, type Markup } from '../element.js'
import { drawText } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { fill } from '../theme.js'
import { type ImpactsPicture, sumText } from './impacts-picture.js'
import type { MatrixLayout } from './matrix-layout.js'

const gap = 16
const headRoom = 22
const longest = 90

const numbersOf = (sums: readonly number[]) => {
  const texts = sums.map(sumText)
  return { texts, width: Math.max(0, ...texts.map(text => textWidth(text, textStyles.arrow))) }
}

/** Bars of the active sums right of the matrix, of the passive sums below it, with their numbers where cells have theirs. */
export const sumBars = ({ result }: ImpactsPicture, { size, lefts, tops, isDetailed }: MatrixLayout) => {
  const active = result.factors.map(({ activeSum }) => activeSum)
  const passive = result.factors.map(({ passiveSum }) => passiveSum)
  const most = Math.max(...active, ...passive, 1e-9)
  const lengthOf = (sum: number): number => (sum / most) * longest
  const [across, down] = [numbersOf(active), numbersOf(passive)]
  const numberRoom = isDetailed ? across.width + 8 : 0
  const narrowest = Math.min(...passive.map((_, factor) => lefts[factor + 1] - lefts[factor]))
  const isTurned = down.width > narrowest - 2
  const numberHeight = isDetailed ? (isTurned ? down.width + 8 : 18) : 0
  const [right, bottom] = [lefts[size], tops[size]]

  const drawActive = (x: number, y: number): readonly Markup[] => [
    drawText(['Active sum'], 'note', { x: x + right + gap, top: y - headRoom, width: 110 }),
    ...active.flatMap((sum, factor) => {
      const height = tops[factor + 1] - tops[factor]
      const thickness = Math.min(14, height * 0.7)
      const middle = y + tops[factor] + height / 2
      const width = lengthOf(sum)
      return [
        element('rect', {
          class: fill('bar'),
          x: x + right + gap,
          y: middle - thickness / 2,
          width,
          height: thickness,
        }),
        ...(isDetailed
          ? [
              drawText([across.texts[factor]], 'arrow', {
                x: x + right + gap + width + 5,
                top: middle - 7,
                width: across.width,
              }),
            ]
          : []),
      ]
    }),
  ]
  const drawPassive = (x: number, y: number): readonly Markup[] => [
    drawText(['Passive sum'], 'note', { x: x - 120, top: y + bottom + gap - 3, width: 110, align: 'end' }),
    ...passive.flatMap((sum, factor) => {
      const width = lefts[factor + 1] - lefts[factor]
      const thickness = Math.min(22, width * 0.7)
      const middle = x + lefts[factor] + width / 2
      const height = lengthOf(sum)
      const top = y + bottom + gap
      const number = drawText([down.texts[factor]], 'arrow', { x: 0, top: 0, width: 0 })
      const turned = element(
        'g',
        { transform: `translate(${Math.round(middle - 7)} ${Math.round(top + height + down.width + 6)}) rotate(-90)` },
        number,
      )
      const upright = drawText([down.texts[factor]], 'arrow', {
        ...{ x: middle - width / 2, width, align: 'middle' as const },
        top: top + height + 3,
      })
      return [
        element('rect', { class: fill('bar'), x: middle - thickness / 2, y: top, width: thickness, height }),
        ...(isDetailed ? [isTurned ? turned : upright] : []),
      ]
    }),
  ]
  return {
    width: gap + Math.max(60, lengthOf(Math.max(0, ...active)) + numberRoom + 6),
    height: gap + lengthOf(Math.max(0, ...passive)) + numberHeight,
    draw: (x: number, y: number): readonly Markup[] => [...drawActive(x, y), ...drawPassive(x, y)],
  }
}
