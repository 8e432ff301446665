import type { CrossImpactResult, FactorResult } from '../../analysis/cross-impact/index.js'
import { element, type Markup, path } from '../element.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'
import type { ChartScale, Point } from './chart-scale.js'

/** One mark in the chart, for one factor or for several at nearly the same place. */
export type Marker = {
  readonly at: Point
  /** The most influential first. */
  readonly factors: readonly FactorResult[]
  readonly kind: MarkerKind
}

/** All rules agree on a driver, on an outcome, or on neither. */
export type MarkerKind = 'driver' | 'outcome' | 'open'

export const markerRadius = 6
export const numberedRadius = 10

/** Factors nearer to each other than this share a mark, so that no two marks overlap even where they hold a number. */
const near = 2 * numberedRadius + 1

const kindOf = ({ driverUnder, outcomeUnder, net }: FactorResult): MarkerKind => {
  const rules = net === null ? 2 : 3
  if (driverUnder.length === rules) return 'driver'
  return outcomeUnder.length === rules ? 'outcome' : 'open'
}

export const placeMarkers = ({ factors }: CrossImpactResult, scale: ChartScale): readonly Marker[] => {
  const ordered = factors.toSorted(
    (a, b) =>
      b.driverUnder.length - a.driverUnder.length ||
      a.directInfluenceRank - b.directInfluenceRank ||
      a.directDependenceRank - b.directDependenceRank,
  )
  const markers: { readonly at: Point; readonly factors: FactorResult[]; readonly kind: MarkerKind }[] = []
  for (const factor of ordered) {
    const at = scale.direct(factor)
    const known = markers.find(marker => Math.hypot(marker.at.x - at.x, marker.at.y - at.y) < near)
    if (known) known.factors.push(factor)
    else markers.push({ at, factors: [factor], kind: kindOf(factor) })
  }
  return markers
}

/** A driver is a triangle that points up, an outcome one that points down, anything else a ring. */
const shape = (kind: MarkerKind, { x, y }: Point, radius: number): Markup => {
  if (kind === 'open') {
    return element('circle', {
      class: `${fill('page')} ${stroke('ink')}`,
      cx: x,
      cy: y,
      r: radius,
      'stroke-width': 1.8,
    })
  }
  const side = kind === 'driver' ? -1 : 1
  const [half, tall] = [radius * 1.15, radius * 1.2]
  return element('path', {
    class: `${fill('curve')} ${stroke('page')}`,
    d: path('M', x, y + side * tall, 'L', x + half, y - side * radius * 0.85, 'H', x - half, 'Z'),
    'stroke-width': 1,
  })
}

export const drawMarker = ({ at, kind }: Pick<Marker, 'at' | 'kind'>): Markup => shape(kind, at, markerRadius)

/** Filled where all rules agree. */
export const drawRing = ({ at: { x, y }, kind }: Pick<Marker, 'at' | 'kind'>): Markup =>
  element('circle', {
    class: `${fill(kind === 'open' ? 'page' : 'curve')} ${stroke(kind === 'open' ? 'ink' : 'curve')}`,
    ...{ cx: x, cy: y, r: numberedRadius, 'stroke-width': 1.4 },
  })

/** Of a mark that has no room for a name: its number in the list below the chart. */
export const drawNumbered = (marker: Marker, number: number): readonly Markup[] => [
  drawRing(marker),
  drawText([String(number)], 'arrow', {
    ...{ x: marker.at.x - numberedRadius, width: 2 * numberedRadius, top: marker.at.y - 7, align: 'middle' as const },
    color: marker.kind === 'open' ? 'ink' : 'page',
  }),
]
