import { element, type Markup } from '../element.js'
import { drawText } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { fill, stroke } from '../theme.js'

export const pillHeight = 18
const padding = 12

export const pillWidth = (text: string): number => (text === '' ? 0 : textWidth(text, textStyles.arrow) + padding)

/** What an arrow says, on a ground of its own that interrupts the arrow. */
export const drawPill = (text: string, x: number, y: number, critical: boolean): Markup => {
  const width = pillWidth(text)
  return element(
    'g',
    {},
    element('rect', {
      class: `${fill('page')} ${stroke(critical ? 'critical' : 'card-border')}`,
      ...{ x, y, width, height: pillHeight, rx: pillHeight / 2, 'stroke-width': 1 },
    }),
    drawText([text], 'arrow', { x, top: y + 2, width, align: 'middle' }),
  )
}
