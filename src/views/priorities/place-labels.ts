import { textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import type { PlacedDisc } from './place-discs.js'
import { discRadius, type PlotScale } from './plot-scale.js'

export type PlacedLabel = {
  readonly disc: PlacedDisc
  readonly lines: readonly string[]
  readonly box: Box
  readonly align: 'middle' | 'end' | undefined
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const labelStyle = 'cell'
const gap = 5
const widths = [150, 230]
/** In a crowd names would hide what they name, so that only the most urgent ones have theirs. */
const crowd = 60
const namedInCrowd = 25

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whole names beside their discs, as far as they lie over nothing else; those that do not are left out. */
export const placeLabels = (
  discs: readonly PlacedDisc[],
  titleOf: (touchpoint: string) => string,
  plot: PlotScale,
): ReadonlyMap<PlacedDisc, PlacedLabel> => {
  const taken: Box[] = discs.map(({ x, y }) => ({
    ...{ x: x - discRadius - 2, y: y - discRadius - 2 },
    ...{ width: 2 * discRadius + 4, height: 2 * discRadius + 4 },
  }))
  // A name that a line of the cross strikes through is hard to read.
  taken.push(
    { x: plot.middle.x - 2, y: plot.top, width: 4, height: plot.height },
    { x: plot.left, y: plot.middle.y - 2, width: plot.width, height: 4 },
  )
  const isFree = (box: Box): boolean =>
    box.x >= plot.left + 4 &&
    box.x + box.width <= plot.left + plot.width - 4 &&
    box.y >= plot.top + 4 &&
    box.y + box.height <= plot.top + plot.height - 4 &&
    !taken.some(other => overlap(box, other))
  const placed = new Map<PlacedDisc, PlacedLabel>()
  for (const disc of discs.length > crowd ? discs.slice(0, namedInCrowd) : discs) {
    const found = candidates(disc, titleOf(disc.priority.name)).find(({ box }) => isFree(box))
    if (!found) continue
    taken.push(widened(found.box))
    placed.set(disc, found)
  }
  return placed
}

/** Two names must not read as one. */
const widened = ({ x, y, width, height }: Box): Box => ({ x: x - 6, y: y - 5, width: width + 12, height: height + 10 })

/** Right and left of the disc (with its middle, last or first line at the disc's height), below and above, in narrow lines and in wide ones. */
const candidates = (disc: PlacedDisc, title: string): readonly PlacedLabel[] =>
  widths.flatMap(room => {
    const lines = wrap(title, room, textStyles[labelStyle])
    const width = Math.max(...lines.map(line => textWidth(line, textStyles[labelStyle])))
    const height = textHeight(lines, labelStyle)
    const { x, y } = disc
    const away = discRadius + gap
    const size = { width, height }
    const half = textStyles[labelStyle].leading / 2
    const beside = [y - height / 2, y + half - height, y - half].flatMap((top): readonly PlacedLabel[] => [
      { disc, lines, align: undefined, box: { x: x + away, y: top, ...size } },
      { disc, lines, align: 'end', box: { x: x - away - width, y: top, ...size } },
    ])
    return [
      ...beside,
      { disc, lines, align: 'middle', box: { x: x - width / 2, y: y + away - 2, ...size } },
      { disc, lines, align: 'middle', box: { x: x - width / 2, y: y - away + 2 - height, ...size } },
    ]
  })
