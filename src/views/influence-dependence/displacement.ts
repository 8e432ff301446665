import type { CrossImpactResult, FactorResult } from '../../analysis/cross-impact/index.js'
import { drawArrow } from '../drawing/arrow-path.js'
import type { Markup } from '../element.js'
import type { ChartScale, Point } from './chart-scale.js'
import { type Marker, markerRadius } from './markers.js'

/** From where a factor stands by its judgements to where it stands with all that follows from them. */
export type Displacement = { readonly factor: FactorResult; readonly from: Point; readonly to: Point }

/** Shorter ones would hide behind their mark. */
const shortest = markerRadius + 8
const most = 40

const lengthOf = ({ from, to }: Displacement): number => Math.hypot(to.x - from.x, to.y - from.y)

/** Every visible displacement; of very many those that change the quadrant, and then the longest. */
export const displacementsOf = (
  { factors }: CrossImpactResult,
  markers: readonly Marker[],
  chart: ChartScale,
): readonly Displacement[] => {
  const markOf = new Map(markers.flatMap(marker => marker.factors.map(({ name }) => [name, marker.at] as const)))
  const all = factors
    .map(factor => ({ factor, from: markOf.get(factor.name) ?? chart.direct(factor), to: chart.indirect(factor) }))
    .filter(displacement => lengthOf(displacement) >= shortest)
  const changes = ({ factor }: Displacement): number => (factor.quadrant === factor.indirectQuadrant ? 0 : 1)
  return all.toSorted((a, b) => changes(b) - changes(a) || lengthOf(b) - lengthOf(a)).slice(0, most)
}

const look = { critical: false, dashed: false, width: 1.2 } as const

export const drawDisplacements = (displacements: readonly Displacement[]): readonly Markup[] =>
  displacements.flatMap(displacement => {
    const { from, to } = displacement
    const share = markerRadius / lengthOf(displacement)
    const start = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share] as const
    return drawArrow([start, [to.x, to.y]], look)
  })
