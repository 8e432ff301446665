import type { CrossImpactResult, FactorResult } from '../../analysis/cross-impact/index.js'

export type Point = { readonly x: number; readonly y: number }

/** Dependence from left to right, influence from bottom to top, both as multiples of where their axis is split. */
export type ChartScale = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly xOf: (dependence: number) => number
  readonly yOf: (influence: number) => number
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] }
  /** Where the quadrants meet. */
  readonly split: Point
  /** Half the width and height of the place of regulators. */
  readonly regulator: Point
  readonly direct: (factor: FactorResult) => Point
  readonly indirect: (factor: FactorResult) => Point
}

const inset = 26
const usualSize = { width: 760, height: 520 }
/** As many factors as stand well in the usual size. */
const roomy = 45

/** The chart grows with its factors, up to what a screen still shows. */
export const chartSize = ({ factors }: Pick<CrossImpactResult, 'factors'>) => {
  const growth = Math.min(1.7, Math.sqrt(Math.max(1, factors.length / roomy)))
  return { width: usualSize.width * growth, height: usualSize.height * growth }
}

/** Of each axis the factor that turns its sums into multiples of the split; of the mean where the split is at 0. */
const unitOf = (centre: number, values: readonly number[]): number => {
  if (centre > 0) return centre
  const mean = values.reduce((sum, value) => sum + value / values.length, 0)
  return mean > 0 ? mean : 1
}

type Extent = { readonly from: number; readonly to: number }

/** As far as the values reach, with the split in sight. */
const extentOf = (values: readonly number[], split: number): Extent => {
  const least = Math.min(split, ...values)
  const largest = Math.max(split, ...values)
  const pad = Math.max(0.15, (largest - least) * 0.06)
  return { from: Math.max(0, least - pad), to: largest + pad }
}

const steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100]

const ticksOf = ({ from, to }: Extent): readonly number[] => {
  const step = steps.find(each => (to - from) / each <= 8) ?? (to - from) / 4
  const first = Math.ceil(from / step - 1e-9)
  return Array.from({ length: Math.floor(to / step + 1e-9) - first + 1 }, (_, place) => (first + place) * step)
}

export const chartScale = (result: CrossImpactResult, left: number, top: number): ChartScale => {
  const { factors, splitAt } = result
  const all = (field: 'activeSum' | 'passiveSum' | 'indirectInfluence' | 'indirectDependence') =>
    factors.map(factor => factor[field])
  const { direct, indirect } = splitAt
  const unit = {
    active: unitOf(direct.influence, all('activeSum')),
    passive: unitOf(direct.dependence, all('passiveSum')),
    influence: unitOf(indirect.influence, all('indirectInfluence')),
    dependence: unitOf(indirect.dependence, all('indirectDependence')),
  }
  const splits = { x: direct.dependence > 0 ? 1 : 0, y: direct.influence > 0 ? 1 : 0 }
  const directX = factors.map(({ passiveSum }) => passiveSum / unit.passive)
  const directY = factors.map(({ activeSum }) => activeSum / unit.active)
  const x = extentOf([...directX, ...factors.map(({ indirectDependence: sum }) => sum / unit.dependence)], splits.x)
  const y = extentOf([...directY, ...factors.map(({ indirectInfluence: sum }) => sum / unit.influence)], splits.y)
  const { width, height } = chartSize(result)
  const xPixels = (width - 2 * inset) / (x.to - x.from)
  const yPixels = (height - 2 * inset) / (y.to - y.from)
  const xOf = (dependence: number): number => left + inset + (dependence - x.from) * xPixels
  const yOf = (influence: number): number => top + height - inset - (influence - y.from) * yPixels
  const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  return {
    ...{ left, top, width, height, xOf, yOf },
    ticks: { x: ticksOf(x), y: ticksOf(y) },
    split: { x: xOf(splits.x), y: yOf(splits.y) },
    // As wide as the analysis takes a factor for one that is near the centre.
    regulator: { x: 0.05 * range(directX) * xPixels, y: 0.05 * range(directY) * yPixels },
    direct: ({ activeSum, passiveSum }) => ({ x: xOf(passiveSum / unit.passive), y: yOf(activeSum / unit.active) }),
    indirect: ({ indirectInfluence, indirectDependence }) => ({
      x: xOf(indirectDependence / unit.dependence),
      y: yOf(indirectInfluence / unit.influence),
    }),
  }
}
