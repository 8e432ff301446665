import type { Section } from '../../wording/document.js'
import { factsRow } from '../drawing/facts-row.js'
import type { Row } from '../drawing/row.js'
import { element } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill, stroke } from '../theme.js'
import { capital, type PageSection } from './page.js'

/** As wide as lines of a text may be to be read well. */
const readable = 860

/** The title of a section, where a page has several. */
export const sectionHead = (
  { title, source }: Pick<PageSection, 'title' | 'source'>,
  x: number,
  width: number,
  options: PictureOptions,
): Row => {
  const lines = wrap(title, width - 24, textStyles.stage)
  const height = textHeight(lines, 'stage') + 15
  return {
    height,
    draw: top => {
      const drawn = [
        element('rect', { class: `${fill('stage')} ${stroke('stage-border')}`, x, y: top, width, height, rx: 8 }),
        drawText(lines, 'stage', { x: x + 12, top: top + 7, width: width - 24 }),
      ]
      return source ? [drawSource({ ...source, kind: 'wp-section', hint: title }, options, drawn)] : drawn
    },
  }
}

/** The title of a table. */
export const tableHead = (title: string, x: number, width: number): Row => {
  const lines = wrap(title, width, textStyles.lane)
  return { height: textHeight(lines, 'lane'), draw: top => [drawText(lines, 'lane', { x, top, width })] }
}

/** A fact up to this width in pixels stands in one line beside others. */
const widestShort = 420

type Facts = Section['facts']

const isShort = (text: string): boolean => textWidth(text, textStyles.fact) <= widestShort

/** Short facts side by side. */
export const shortFacts = (facts: Facts, x: number, width: number): Row =>
  factsRow(
    facts.filter(([, text]) => isShort(text)).map(([name, text]) => ({ name: capital(name), text })),
    x,
    width,
    widestShort,
  )

/** Facts that take more room, one below the other; those of the same name stand together. */
export const longFacts = (facts: Facts, x: number, width: number): readonly Row[] => {
  const room = Math.min(width, readable)
  const long = facts.filter(([, text]) => !isShort(text))
  return [...Map.groupBy(long, ([name]) => name)].map(([name, same]) => {
    const texts = same.map(([, text]) => wrap(text, room, textStyles.cell))
    const nameHeight = textStyles.factName.leading
    return {
      height: nameHeight + texts.reduce((sum, lines) => sum + textHeight(lines, 'cell') + 4, -4),
      draw: top => {
        let y = top + nameHeight
        return [
          drawText([capital(name)], 'factName', { x, top, width: room }),
          ...texts.map(lines => {
            const at = y
            y += textHeight(lines, 'cell') + 4
            return drawText(lines, 'cell', { x, top: at, width: room })
          }),
        ]
      },
    }
  })
}
