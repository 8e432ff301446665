import { label } from '../../model/label.js'
import type { Row } from '../drawing/row.js'
import { element, type Markup, path } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill, stroke } from '../theme.js'
import type { Layout } from './layout.js'

const point = 12
const padding = 16

/** The stages as bands that point onwards. */
export const stageRow = ({ bands, columns }: Layout, options: PictureOptions): Row | undefined => {
  if (bands.length === 0) return undefined
  const placed = bands.flatMap(({ stage, first, last, continued }) => {
    const begin = columns[first]
    const end = columns[last]
    if (!begin || !end) return []
    const width = end.x + end.width - begin.x
    const text = continued ? `${label(stage)} (continued)` : label(stage)
    return [{ stage, x: begin.x, width, lines: wrap(text, width - 2 * padding, textStyles.stage, 4), text }]
  })
  const height = Math.max(...placed.map(({ lines }) => textHeight(lines, 'stage'))) + 24
  const draw = (top: number): readonly Markup[] =>
    placed.map(({ stage, x, width, lines, text }) =>
      drawSource(
        {
          name: stage.name,
          range: stage.range,
          kind: 'wp-stage',
          hint: [text, stage.description].filter(Boolean).join('\n'),
        },
        options,
        element('path', {
          class: `${fill('stage')} ${stroke('stage-border')}`,
          d: path(
            ...[
              'M',
              x + 8,
              top,
              'H',
              x + width,
              'L',
              x + width + point,
              top + height / 2,
              'L',
              x + width,
              top + height,
            ],
            ...['H', x + 8, 'Q', x, top + height, x, top + height - 8, 'V', top + 8, 'Q', x, top, x + 8, top, 'Z'],
          ),
          'stroke-linejoin': 'round',
        }),
        drawText(lines, 'stage', {
          x: x + padding,
          top: top + (height - textHeight(lines, 'stage')) / 2,
          width: width - 2 * padding,
        }),
      ),
    )
  return { height: height + 12, draw }
}
