import type { FactorResult } from '../../analysis/cross-impact/index.js'
import { textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import type { ChartScale, Point } from './chart-scale.js'
import { type Marker, markerRadius, numberedRadius } from './markers.js'

/** The names of a mark's factors, below one another. */
export type MarkerLabel = {
  readonly names: readonly { readonly factor: FactorResult; readonly lines: readonly string[] }[]
  readonly box: Box
  readonly align: 'middle' | 'end' | undefined
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const labelStyle = 'chip'
const gap = 4
const widths = [150, 220]

/** With more marks than this, names would hide what they name: only the first ones have theirs. */
const crowd = 60
const namedInCrowd = 25
/** Of more factors than this at one place the names stand in the list. */
const mostNames = 4

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Small boxes along a line, for labels to keep clear of. */
export const boxesAlong = (from: Point, to: Point): readonly Box[] => {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8)
  return Array.from({ length: count + 1 }, (_, step) => {
    const share = count === 0 ? 0 : step / count
    return { x: from.x + (to.x - from.x) * share - 3, y: from.y + (to.y - from.y) * share - 3, width: 6, height: 6 }
  })
}

/** Whole names beside their marks, over nothing else, and as far as possible clear of `lines`; a mark without room has none. */
export const placeLabels = (
  markers: readonly Marker[],
  labelOf: (factor: string) => string,
  chart: ChartScale,
  lines: readonly Box[],
): ReadonlyMap<Marker, MarkerLabel> => {
  const marks = new Map(markers.map(marker => [marker, boxAround(marker.at)]))
  const taken: Box[] = []
  const isFree = (box: Box, own: Marker): boolean =>
    box.x >= chart.left + 4 &&
    box.x + box.width <= chart.left + chart.width - 4 &&
    box.y >= chart.top + 3 &&
    box.y + box.height <= chart.top + chart.height - 3 &&
    !taken.some(other => overlap(box, other)) &&
    !markers.some(marker => marker !== own && overlap(box, marks.get(marker)!))
  const placed = new Map<Marker, MarkerLabel>()
  for (const marker of markers.length > crowd ? markers.slice(0, namedInCrowd) : markers) {
    if (marker.factors.length > mostNames) continue
    const crossed = ({ box }: MarkerLabel): number => lines.filter(line => overlap(box, line)).length
    const free = candidates(marker, labelOf).filter(({ box }) => isFree(box, marker))
    const [found] = free.map(label => ({ label, crossed: crossed(label) })).sort((a, b) => a.crossed - b.crossed)
    if (!found) continue
    taken.push(found.label.box)
    placed.set(marker, found.label)
  }
  return placed
}

const boxAround = ({ x, y }: Point): Box => ({
  ...{ x: x - numberedRadius, y: y - numberedRadius, width: 2 * numberedRadius, height: 2 * numberedRadius },
})

/** Right, left, above and below the mark and at its corners, in narrow lines and in wide ones. */
const candidates = ({ at: { x, y }, factors }: Marker, labelOf: (factor: string) => string): readonly MarkerLabel[] => {
  const style = textStyles[labelStyle]
  const wholes = widths.map(room => factors.map(factor => ({ factor, lines: wrap(labelOf(factor.name), room, style) })))
  return wholes.flatMap(names => {
    const lines = names.flatMap(name => name.lines)
    const size = {
      width: Math.max(...lines.map(line => textWidth(line, style))),
      height: textHeight(lines, labelStyle),
    }
    const away = markerRadius + gap
    const [right, left, centre] = [x + away, x - away - size.width, x - size.width / 2]
    const [above, below, middle] = [y - away - size.height + 2, y + away - 2, y - size.height / 2]
    const at = (boxX: number, boxY: number, align: MarkerLabel['align']): MarkerLabel => ({
      names,
      align,
      box: { x: boxX, y: boxY, ...size },
    })
    return [
      at(right, middle, undefined),
      at(left, middle, 'end'),
      at(centre, above, 'middle'),
      at(centre, below, 'middle'),
      at(right - 2, above + 3, undefined),
      at(right - 2, below - 3, undefined),
      at(left + 2, above + 3, 'end'),
      at(left + 2, below - 3, 'end'),
    ]
  })
}
