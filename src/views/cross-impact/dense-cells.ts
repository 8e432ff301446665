import { inWords } from '../../wording/note.js'
import { element, type Markup, path } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { fill, stroke } from '../theme.js'
import type { Heat, Level } from './heat.js'
import type { ImpactsPicture } from './impacts-picture.js'
import type { MatrixLayout } from './matrix-layout.js'

const shares: Readonly<Record<Level, number>> = { 1: 0.42, 2: 0.66, 3: 0.9 }

/** A square for an influence, a triangle for one that weakens; the stronger, the larger. */
export const mark = ({ kind, level }: Extract<Heat, { level: Level }>, x: number, y: number, cell: number): string => {
  const side = cell * shares[level]
  const [left, top] = [x + (cell - side) / 2, y + (cell - side) / 2]
  if (kind === 'acts') return path('M', left, top, 'h', side, 'v', side, 'h', -side, 'z')
  return path('M', left, top, 'h', side, 'l', -side / 2, side, 'z')
}

/** A matrix of so many cells that each is only a sign: one path per kind of sign, and a grey ground where nothing is judged. */
export const drawDenseCells = (
  picture: ImpactsPicture,
  layout: MatrixLayout,
  heatAt: (cell: number) => Heat,
  x: number,
  y: number,
  options: PictureOptions,
): readonly Markup[] => {
  const { size, lefts, tops } = layout
  const cell = lefts[1] ?? 0
  const marks = { acts: [] as string[], counters: [] as string[] }
  const open: string[] = []
  const diagonal: string[] = []
  for (let row = 0; row < size; row++) {
    const top = y + tops[row]
    let openFrom = -1
    for (let column = 0; column <= size; column++) {
      const heat = column < size ? heatAt(row * size + column) : undefined
      const isOpen = heat?.kind === 'open'
      if (isOpen && openFrom < 0) openFrom = column
      if (!isOpen && openFrom >= 0) {
        open.push(
          path(
            'M',
            x + lefts[openFrom],
            top,
            'h',
            (column - openFrom) * cell,
            'v',
            cell,
            'H',
            x + lefts[openFrom],
            'z',
          ),
        )
        openFrom = -1
      }
      if (heat && 'level' in heat) marks[heat.kind].push(mark(heat, x + lefts[column], top, cell))
      else if (heat?.kind === 'diagonal')
        diagonal.push(path('M', x + lefts[column], top, 'h', cell, 'v', cell, 'h', -cell, 'z'))
    }
  }
  const drawn = (kind: string, d: readonly string[]) =>
    d.length === 0 ? [] : [element('path', { class: kind, d: d.join('') })]
  const side = size * cell
  return [
    ...drawn(fill('chip'), open),
    ...drawn(fill('divider'), diagonal),
    ...drawn(fill('acts'), marks.acts),
    ...drawn(fill('counters'), marks.counters),
    element('rect', { class: stroke('divider'), x, y, width: side, height: side, fill: 'none' }),
    ...picture.matrix.factors.map((_, factor) => drawRowTarget(picture, layout, factor, x, y, options)),
  ]
}

/** Nothing to see: where a row is clicked, and what it says when it is pointed at. */
const drawRowTarget = (
  { result, labelOf, factorSource }: ImpactsPicture,
  { size, lefts, tops }: MatrixLayout,
  factor: number,
  x: number,
  y: number,
  options: PictureOptions,
): Markup => {
  const { name, activeSum, passiveSum, agreement } = result.factors[factor]
  const target = element('rect', {
    ...{ x, y: y + tops[factor], width: lefts[size], height: tops[factor + 1] - tops[factor] },
    fill: 'none',
    'pointer-events': 'all',
  })
  const hint = `${labelOf(name)}\nActive sum ${activeSum}, passive sum ${passiveSum}\n${inWords(agreement)}`
  const source = factorSource(name)
  if (!source) return element('g', {}, element('title', {}, hint), target)
  return drawSource({ ...source, kind: 'wp-factor', hint }, options, target)
}
