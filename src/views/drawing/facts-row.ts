import { element } from '../element.js'
import { drawText, textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import type { Row } from './row.js'

/** Something known of the whole, such as `Owner` and `Customer service`; without a text it is left out. */
export type Fact = { readonly name: string; readonly text: string | undefined }

const gap = 36

/** Facts side by side, each below its name, in as many lines as `width` asks for; one wider than `widest` is wrapped. */
export const factsRow = (facts: readonly Fact[], x: number, width: number, widest = 320): Row => {
  let left = 0
  let top = 0
  let lineHeight = 0
  const placed = facts.flatMap(({ name, text }) => {
    if (text === undefined) return []
    const lines = wrap(text, Math.min(width, widest), textStyles.fact, 3)
    const needed = Math.max(
      textWidth(name, textStyles.factName),
      ...lines.map(line => textWidth(line, textStyles.fact)),
    )
    if (left > 0 && left + needed > width) {
      left = 0
      top += lineHeight + 12
      lineHeight = 0
    }
    const place = { name, lines, x: x + left, top, width: needed }
    left += needed + gap
    lineHeight = Math.max(lineHeight, textStyles.factName.leading + textHeight(lines, 'fact'))
    return [place]
  })
  return {
    height: top + lineHeight,
    draw: rowTop =>
      placed.map(({ name, lines, top: factTop, ...place }) => {
        const y = rowTop + factTop
        return element(
          'g',
          {},
          drawText([name], 'factName', { ...place, top: y }),
          drawText(lines, 'fact', { ...place, top: y + textStyles.factName.leading }),
        )
      }),
  }
}
