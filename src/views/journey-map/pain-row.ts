import type { Pain } from '../../model/journey.js'
import type { Row } from '../drawing/row.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill, stroke } from '../theme.js'
import { type Layout, labelWidth, margin } from './layout.js'

const padding = 12
const gap = 8

const evidenceText = ({ evidence, source }: Pain): string => {
  if (evidence === undefined) return source ?? ''
  const word = `${evidence.charAt(0).toUpperCase()}${evidence.slice(1)}`
  return source === undefined ? word : `${word}: ${source}`
}

const placePains = (pains: readonly Pain[], width: number) => {
  const room = width - 2 * padding
  let top = 0
  return pains.map(pain => {
    const lines = wrap(pain.text, room, textStyles.pain, 8)
    const evidence = wrap(evidenceText(pain), room, textStyles.evidence, 3)
    const height =
      2 * padding + textHeight(lines, 'pain') + (evidence.length > 0 ? 5 + textHeight(evidence, 'evidence') : 0)
    const placed = { pain, lines, evidence, top, height }
    top += height + gap
    return placed
  })
}

/** What annoys customers at each touchpoint, and how we know. */
export const painRow = ({ cards }: Layout, options: PictureOptions): Row | undefined => {
  const columns = cards.map(({ touchpoint, box }) => ({
    touchpoint,
    box,
    pains: placePains(touchpoint.pains, box.width),
  }))
  const height = Math.max(0, ...columns.flatMap(({ pains }) => pains.map(pain => pain.top + pain.height)))
  if (height === 0) return undefined
  const draw = (top: number): readonly Markup[] => [
    drawText(['Pains'], 'lane', { x: margin, top: top + 20, width: labelWidth - 16 }),
    ...columns.flatMap(({ touchpoint, box, pains }) =>
      pains.map(placed => {
        const y = top + 14 + placed.top
        const place = { x: box.x + padding, width: box.width - 2 * padding }
        const textBottom = y + padding + textHeight(placed.lines, 'pain')
        return drawSource(
          { name: touchpoint.name, range: placed.pain.range, kind: 'wp-pain' },
          options,
          element('title', {}, [placed.pain.text, evidenceText(placed.pain)].filter(Boolean).join('\n')),
          element('rect', {
            class: `${fill('pain')} ${stroke('pain-border')}`,
            x: box.x,
            y,
            width: box.width,
            height: placed.height,
            rx: 8,
          }),
          drawText(placed.lines, 'pain', { ...place, top: y + padding }),
          placed.evidence.length > 0
            ? drawText(placed.evidence, 'evidence', { ...place, top: textBottom + 5 })
            : undefined,
        )
      }),
    ),
  ]
  return { height: height + 30, draw }
}
