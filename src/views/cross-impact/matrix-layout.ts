import { textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { type TextKind, textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { type ImpactsPicture, valueText } from './impacts-picture.js'

/** Where the cells of a matrix lie, from its own left and top: cell (r, c) from `lefts[c]`, `tops[r]` to the next ones. */
export type MatrixLayout = {
  readonly size: number
  /** Cells hold their numbers; otherwise they are signs of a few pixels. */
  readonly isDetailed: boolean
  readonly lefts: readonly number[]
  readonly tops: readonly number[]
  readonly rowHeads: readonly Head[]
  readonly columnHeads: readonly Head[]
  /** Room left of the cells and above them. */
  readonly headWidth: number
  readonly headHeight: number
  /** Heads of columns stand upright; otherwise they are read from bottom to top. */
  readonly isUpright: boolean
  readonly numberStyle: TextKind
}

/** A factor's name in lines; without lines where there is no room for it. */
export type Head = { readonly factor: number; readonly lines: readonly string[] }

/** From this many factors on numbers drop out. */
const mostDetailed = 60
/** Up to this many the names of columns have room to stand upright. */
const mostUpright = 8

export const headStyle = 'value'
export const denseHeadStyle = 'axis'

const cellSizes = [
  { upTo: 12, cell: 38 },
  { upTo: 24, cell: 32 },
  { upTo: 40, cell: 27 },
  { upTo: mostDetailed, cell: 23 },
  { upTo: 100, cell: 14 },
  { upTo: 160, cell: 10 },
]
const least = 7
/** What stands below the names of the rows. */
const passiveHead = 80

export const layoutMatrix = (picture: ImpactsPicture): MatrixLayout => {
  const size = picture.matrix.factors.length
  const cell = cellSizes.find(({ upTo }) => size <= upTo)?.cell ?? least
  return size <= mostDetailed ? layoutDetailed(picture, cell) : layoutDense(picture, cell)
}

const cumulated = (sizes: readonly number[]): readonly number[] => {
  const edges = [0]
  for (const size of sizes) edges.push(edges[edges.length - 1] + size)
  return edges
}

const widest = (lines: readonly string[], kind: TextKind): number =>
  Math.max(0, ...lines.map(line => textWidth(line, textStyles[kind])))

const layoutDetailed = (picture: ImpactsPicture, cell: number): MatrixLayout => {
  const { matrix, labelOf } = picture
  const names = matrix.factors.map(labelOf)
  const size = names.length
  const style = textStyles[headStyle]
  const numberStyle = cell >= 32 ? 'value' : 'arrow'
  const numbers = new Set(Array.from(matrix.values, value => valueText(value, matrix)))
  const numberWidth = widest([...numbers], numberStyle) + 8
  const isUpright = size <= mostUpright
  const longestWord = widest(
    names.flatMap(name => name.split(/\s+/)),
    headStyle,
  )
  // So wide that even a long name takes about five lines.
  const uprightWidth = Math.min(150, Math.max(64, longestWord + 12, widest(names, headStyle) / 4.5))
  const wrapped = names.map(name => wrap(name, isUpright ? uprightWidth - 8 : 190, style))
  const rowHeads = names.map((name, factor) => ({ factor, lines: wrap(name, 250, style) }))
  const widths = wrapped.map(lines =>
    Math.max(cell, numberWidth, isUpright ? uprightWidth : textHeight(lines, headStyle) + 8),
  )
  const columnHeads = wrapped.map((lines, factor) => ({ factor, lines }))
  return {
    size,
    isDetailed: true,
    lefts: cumulated(widths),
    tops: cumulated(rowHeads.map(({ lines }) => Math.max(cell, textHeight(lines, headStyle) + 8))),
    rowHeads,
    columnHeads,
    headWidth: Math.max(passiveHead, ...rowHeads.map(({ lines }) => widest(lines, headStyle))) + 12,
    headHeight:
      Math.max(0, ...wrapped.map(lines => (isUpright ? textHeight(lines, headStyle) : widest(lines, headStyle)))) + 12,
    isUpright,
    numberStyle,
  }
}

/** The names of what matters most, as far as they stand clear of each other. */
const layoutDense = ({ matrix, result, labelOf }: ImpactsPicture, cell: number): MatrixLayout => {
  const style = textStyles[denseHeadStyle]
  const edges = cumulated(matrix.factors.map(() => cell))
  const named = (rank: 'directInfluenceRank' | 'directDependenceRank'): readonly Head[] => {
    const order = result.factors
      .map((factor, place) => ({ place, rank: factor[rank] }))
      .toSorted((a, b) => a.rank - b.rank)
    const taken: number[] = []
    const heads = matrix.factors.map((_, factor): { factor: number; lines: readonly string[] } => ({
      factor,
      lines: [],
    }))
    for (const { place } of order) {
      if (taken.some(other => Math.abs(other - place) * cell < style.leading)) continue
      taken.push(place)
      heads[place].lines = wrap(labelOf(matrix.factors[place]), 260, style, 1)
    }
    return heads
  }
  const [rowHeads, columnHeads] = [named('directInfluenceRank'), named('directDependenceRank')]
  const roomFor = (heads: readonly Head[]) =>
    Math.max(passiveHead, ...heads.map(({ lines }) => widest(lines, denseHeadStyle))) + 18
  return {
    size: matrix.factors.length,
    isDetailed: false,
    lefts: edges,
    tops: edges,
    rowHeads,
    columnHeads,
    headWidth: roomFor(rowHeads),
    headHeight: roomFor(columnHeads),
    isUpright: false,
    numberStyle: 'arrow',
  }
}
