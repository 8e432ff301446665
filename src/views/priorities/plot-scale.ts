import type { PrioritiesResult } from '../../analysis/priorities/index.js'
import type { Scale } from '../../model/quantity.js'

export const discRadius = 12
/** Between the frame and the outermost places. */
const inset = 34
const usualWidth = 820
const usualHeight = 520
/** As many discs as stand in one quadrant before the chart grows, and as many in all as a smaller one has room for. */
const roomy = 40
const few = 6

/** Experience from left to right, significance from bottom to top. */
export type PlotScale = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly xOf: (experience: number) => number
  readonly yOf: (significance: number) => number
  /** Where the quadrants meet. */
  readonly middle: { readonly x: number; readonly y: number }
}

const most = 5

/** How much larger than usual the chart has to be for what stands in its fullest quadrant; a little smaller for a few. */
export const growthFor = ({ touchpoints }: PrioritiesResult): number => {
  const counts = new Map<string, number>()
  for (const { quadrant } of touchpoints) counts.set(quadrant, (counts.get(quadrant) ?? 0) + 1)
  if (touchpoints.length <= few) return 0.8
  return Math.sqrt(Math.max(1, Math.max(0, ...counts.values()) / roomy))
}

export const plotScale = (left: number, top: number, growth: number, { min, max }: Scale): PlotScale => {
  const [width, height] = [usualWidth * growth, usualHeight * growth]
  const xOf = (experience: number): number => {
    const share = Math.min(1, Math.max(0, (experience - min) / (max - min)))
    return left + inset + share * (width - 2 * inset)
  }
  const yOf = (significance: number): number =>
    top + height - inset - (Math.min(most, Math.max(0, significance)) / most) * (height - 2 * inset)
  return { left, top, width, height, xOf, yOf, middle: { x: left + width / 2, y: top + height / 2 } }
}
