import type { Priority } from '../../analysis/priorities/index.js'
import { discRadius, type PlotScale } from './plot-scale.js'

/** A touchpoint in the chart: `at` is its true place, the disc stands as near to it as others let it. */
export type PlacedDisc = {
  readonly priority: Priority
  readonly at: { readonly x: number; readonly y: number }
  readonly x: number
  readonly y: number
}

const step = 2 * discRadius + 3
const reach = 40

let around: readonly (readonly [number, number])[] | undefined

/** Places around a point, the nearest first; each row half a step beside the one before, so that a crowd stays round. */
const offsets = (): readonly (readonly [number, number])[] => {
  const rows = Array.from({ length: 2 * reach + 1 }, (_, place) => place - reach)
  around ??= rows
    .flatMap(row =>
      rows.map((column): readonly [number, number] => [(column + (Math.abs(row) % 2) / 2) * step, row * step * 0.87]),
    )
    .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))
  return around
}

/** Every disc near its place, over no other one and within its own quadrant; the most urgent ones nearest. */
export const placeDiscs = (priorities: readonly Priority[], scale: PlotScale): readonly PlacedDisc[] => {
  const placed: PlacedDisc[] = []
  const isFree = (x: number, y: number): boolean =>
    placed.every(other => Math.hypot(other.x - x, other.y - y) >= step - 1)
  for (const priority of priorities) {
    const at = { x: scale.xOf(priority.experience), y: scale.yOf(priority.significance) }
    const isInside = insideOf(priority, scale)
    const offset = offsets().find(([dx, dy]) => isInside(at.x + dx, at.y + dy) && isFree(at.x + dx, at.y + dy)) ?? [
      0, 0,
    ]
    placed.push({ priority, at, x: at.x + offset[0], y: at.y + offset[1] })
  }
  return placed
}

/** Equal counts as high, so a disc may lie on the line that bounds the better or weightier side, and clear of it on the other. */
const insideOf = ({ quadrant }: Priority, { left, top, width, height, middle }: PlotScale) => {
  const feelsGood = quadrant === 'keep up' || quadrant === 'possible overkill'
  const matters = quadrant === 'keep up' || quadrant === 'concentrate here'
  const edge = discRadius + 3
  return (x: number, y: number): boolean =>
    x >= left + edge &&
    x <= left + width - edge &&
    y >= top + edge &&
    y <= top + height - edge &&
    (feelsGood ? x >= middle.x : x <= middle.x - edge) &&
    (matters ? y <= middle.y : y >= middle.y + edge)
}
