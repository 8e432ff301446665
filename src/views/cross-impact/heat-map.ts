import { label } from '../../model/label.js'
import { type LegendEntry, legend } from '../drawing/legend.js'
import { titleRow } from '../drawing/title-row.js'
import { element, type Markup } from '../element.js'
import { drawFrame, type PictureOptions } from '../picture.js'
import { drawText } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill, stroke } from '../theme.js'
import { drawBackward, drawCells, drawGround } from './cells.js'
import { drawDenseCells, mark } from './dense-cells.js'
import { drawColumnHeads, drawRowHeads } from './heads.js'
import { type Heat, heatOf, type Level } from './heat.js'
import { describeImpacts, type ImpactsPicture, nothingJudged, titleOfImpacts } from './impacts-picture.js'
import { layoutMatrix } from './matrix-layout.js'
import { sumBars } from './sums.js'

const margin = 32
const leastWidth = 640
const readingAid = 20

/** The matrix of an `impacts` as a heat map: rows act on columns, with their sums beside and below. */
export const drawHeatMap = (picture: ImpactsPicture, options: PictureOptions): Markup => {
  const { impacts, matrix, result } = picture
  const layout = layoutMatrix(picture)
  const { size, lefts, tops, headWidth, headHeight, isDetailed } = layout
  const isEmpty = size === 0
  const sums = sumBars(picture, layout)
  const content = isEmpty ? 0 : headWidth + lefts[size] + sums.width
  const width = Math.max(leastWidth, content + 2 * margin)
  const room = width - 2 * margin
  const title = titleRow(titleOfImpacts(picture), margin, room, options)
  const top = margin + title.height + 24
  const x = margin + headWidth
  const y = top + readingAid + headHeight

  const heatAt = heatOf(matrix, impacts.scale)
  const place = new Map(matrix.factors.map((name, factor) => [name, factor]))
  const backward = new Set(result.backward.map(({ from, to }) => place.get(from)! * size + place.get(to)!))
  const kinds = new Set(Array.from(matrix.values, (_, cell) => kindOf(heatAt(cell))))
  const signs = legend(entriesFor(kinds, backward.size > 0 && isDetailed, isDetailed), margin, room)
  const signsTop = isEmpty ? top + 30 : y + tops[size] + sums.height + 22
  return drawFrame(
    {
      kind: 'cross-impact',
      name: impacts.name,
      title: `Cross-impact matrix: ${label(impacts)}`,
      description: describeImpacts(picture),
      width,
      height: signsTop + signs.height + margin - 8,
    },
    options,
    title.draw(margin),
    isEmpty
      ? drawText(wrap(nothingJudged, room, textStyles.note), 'note', { x: margin, top, width: room })
      : [
          drawText(['The row acts on the column'], 'note', { x: margin, top, width: room }),
          drawColumnHeads(picture, layout, x, y, options),
          drawRowHeads(picture, layout, x, y, options),
          isDetailed
            ? drawCells(picture, layout, heatAt, backward, x, y)
            : drawDenseCells(picture, layout, heatAt, x, y, options),
          sums.draw(x, y),
        ],
    signs.draw(signsTop),
  )
}

const kindOf = (heat: Heat): string => ('level' in heat ? `${heat.kind} ${heat.level}` : heat.kind)

const words: Readonly<Record<Level, string>> = { 1: 'weakly', 2: 'clearly', 3: 'strongly' }

/** The signs that this matrix has, and no others. */
const entriesFor = (kinds: ReadonlySet<string>, hasBackward: boolean, isDetailed: boolean): readonly LegendEntry[] => {
  const levels = ([3, 2, 1] as const).flatMap(level =>
    (['acts', 'counters'] as const).map(kind => ({ kind, level }) as const),
  )
  const entries = (['acts', 'counters'] as const).flatMap(kind =>
    levels
      .filter(heat => heat.kind === kind && kinds.has(kindOf(heat)))
      .map(
        (heat): LegendEntry => ({
          text: `${kind === 'acts' ? 'Strengthens' : 'Weakens'} ${words[heat.level]}`,
          draw: (x, y) =>
            isDetailed
              ? [
                  drawGround(heat, { x, y: y - 1, width: 26, height: 18 }),
                  drawText([(kind === 'acts' ? '+' : '−').repeat(heat.level)], 'arrow', {
                    ...{ x, width: 26, top: y + 1, align: 'middle' as const },
                    color: 'card-ink',
                  }),
                ]
              : [element('path', { class: fill(kind), d: mark(heat, x + 6, y + 1, 14) })],
        }),
      ),
  )
  const plain = (kind: 'zero' | 'open', text: string): readonly LegendEntry[] =>
    kinds.has(kind)
      ? [
          {
            text,
            draw: (x, y) =>
              isDetailed
                ? [drawGround({ kind }, { x, y: y - 1, width: 26, height: 18 })]
                : [
                    element('rect', {
                      class: `${fill(kind === 'open' ? 'chip' : 'page')} ${stroke('hairline')}`,
                      ...{ x: x + 6, y: y + 1, width: 14, height: 14 },
                    }),
                  ],
          },
        ]
      : []
  return [
    ...entries,
    ...plain('zero', 'Judged: no influence'),
    ...plain('open', 'Not judged yet'),
    ...(hasBackward
      ? [
          {
            text: 'Points backward in the journey',
            draw: (x: number, y: number) => [drawBackward({ x: x + 4, y: y + 1, width: 20 })],
          },
        ]
      : []),
  ]
}
