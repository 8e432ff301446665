import { element, type Markup, path } from '../element.js'
import { sourceAttributes } from '../picture.js'
import { drawText } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { fill, stroke } from '../theme.js'
import { groundOf, type Heat } from './heat.js'
import { type ImpactsPicture, valueText } from './impacts-picture.js'
import type { MatrixLayout } from './matrix-layout.js'

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The ground of a cell; an open one has a broken edge, so that nobody takes it for a judged zero. */
export const drawGround = (heat: Heat, { x, y, width, height }: Box): Markup =>
  element('rect', {
    class: `${fill(groundOf(heat))} ${stroke(heat.kind === 'open' ? 'divider' : 'hairline')}`,
    ...{ x: x + 1, y: y + 1, width: width - 2, height: height - 2, rx: 3 },
    'stroke-width': heat.kind === 'open' ? 1 : 0.8,
    'stroke-dasharray': heat.kind === 'open' ? '3 3' : undefined,
  })

/** In the corner of an influence that points backward in its journey. */
export const drawBackward = ({ x, y, width }: Omit<Box, 'height'>): Markup =>
  element('path', {
    class: fill('critical'),
    d: path('M', x + width - 11, y + 2, 'H', x + width - 2, 'V', y + 11, 'Z'),
  })

const textOf = (heat: Heat, cell: number, { matrix }: ImpactsPicture): string => {
  if (heat.kind === 'diagonal') return ''
  return heat.kind === 'open' ? '?' : valueText(matrix.values[cell], matrix)
}

/** The tooltip of a cell: who acts on whom how strongly, and why. */
const hintOfCell = (cell: number, { matrix, labelOf }: ImpactsPicture, backward: boolean): string => {
  const { factors, values, judged, sourcesOf } = matrix
  const [from, to] = [Math.floor(cell / factors.length), cell % factors.length].map(place => labelOf(factors[place]))
  const value = judged[cell] === 1 ? valueText(values[cell], matrix) : 'not judged yet'
  const reasons = sourcesOf(cell).flatMap(({ reason }) => reason ?? [])
  return [`${from} → ${to}: ${value}`, ...reasons, ...(backward ? ['Points backward in the journey'] : [])].join('\n')
}

/** Every cell with its number and a link to its judgement; `x` and `y` are those of the first one. */
export const drawCells = (
  picture: ImpactsPicture,
  { size, lefts, tops, numberStyle }: MatrixLayout,
  heatAt: (cell: number) => Heat,
  backward: ReadonlySet<number>,
  x: number,
  y: number,
): readonly Markup[] =>
  Array.from({ length: size * size }, (_, cell) => {
    const [row, column] = [Math.floor(cell / size), cell % size]
    const box = {
      ...{ x: x + lefts[column], y: y + tops[row] },
      ...{ width: lefts[column + 1] - lefts[column], height: tops[row + 1] - tops[row] },
    }
    const heat = heatAt(cell)
    const ground = drawGround(heat, box)
    if (heat.kind === 'diagonal') return ground
    const number = drawText([textOf(heat, cell, picture)], numberStyle, {
      ...{ x: box.x, width: box.width, align: 'middle' as const },
      top: box.y + (box.height - textStyles[numberStyle].leading) / 2,
      color: 'level' in heat ? 'card-ink' : 'muted',
    })
    const source = picture.cellSource(cell)
    // Cells are too many to be stepped through by keyboard; the table beside the picture is for that.
    return element(
      'g',
      source ? { class: 'wp-source wp-judgement', ...sourceAttributes(source) } : { class: 'wp-judgement' },
      element('title', {}, hintOfCell(cell, picture, backward.has(cell))),
      ground,
      backward.has(cell) ? drawBackward(box) : undefined,
      number,
    )
  })
