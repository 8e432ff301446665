import type { Journey, Touchpoint } from '../../model/journey.js'
import type { TitleOf } from '../../model/title-of.js'
import { type Arrow, arrowsOf } from '../arrows.js'
import { pillWidth } from '../drawing/pill.js'
import type { PlanIndex } from '../plan.js'
import { readingOrder } from '../reading-order.js'
import type { Box } from './card.js'
import { type CardContent, cardContent, cardPadding } from './card-content.js'
import { type Band, bandsOf, type Column, columnsOf } from './columns.js'
import { type Cell, findRoutes, type Route, type Routes } from './routes.js'
import { assignTracks, type Stretch } from './tracks.js'

export const margin = 32
export const labelWidth = 156
export const cardWidth = 212
const emptyStageWidth = 132
const trackGap = 10
const slotGap = 9
/** From the top of a card to where arrows leave it, and from port to port. */
const portTop = 28
const portGap = 24
const arrowRoom = 14

export type Lane = {
  readonly layer: Touchpoint['layer']
  /** Everything between the lines that bound the lane; cards begin at `cardsTop`. */
  readonly top: number
  readonly cardsTop: number
  readonly cardsHeight: number
  readonly height: number
}

export type PlacedColumn = Column & { readonly x: number; readonly width: number }
export type PlacedCard = {
  readonly column: number
  readonly touchpoint: Touchpoint
  readonly content: CardContent
  readonly box: Box
}
export type PlacedArrow = {
  readonly route: Route
  readonly points: readonly (readonly [x: number, y: number])[]
  /** Where the words have room: from `left` to the tip of the arrow. */
  readonly wordsLeft: number
}

export type Layout = {
  readonly width: number
  readonly columns: readonly PlacedColumn[]
  readonly bands: readonly Band[]
  readonly lanes: readonly Lane[]
  readonly cards: readonly PlacedCard[]
  readonly arrows: readonly PlacedArrow[]
  /** Where the lowest lane ends, measured from the top of the first. */
  readonly lanesHeight: number
}

const layers: readonly Touchpoint['layer'][] = ['frontstage', 'backstage', 'support']

const placeLanes = (
  present: readonly Touchpoint['layer'][],
  heights: readonly number[],
  { above, below }: Routes,
): readonly Lane[] => {
  let top = 0
  return present.map((layer, lane) => {
    const tracksAbove = above[lane] ?? 0
    const tracksBelow = below[lane] ?? 0
    const cardsTop = top + 20 + (tracksAbove > 0 ? tracksAbove * trackGap + 4 : 0)
    const cardsHeight = heights[lane] ?? 0
    const height = cardsTop - top + cardsHeight + 20 + (tracksBelow > 0 ? tracksBelow * trackGap + 4 : 0)
    const placed = { layer, top, cardsTop, cardsHeight, height }
    top += height
    return placed
  })
}

type Heights = { readonly out: number; readonly run: number; readonly in: number }

const heightsOf = ({ from, to, lane, way, track, port }: Route, lanes: readonly Lane[]): Heights => {
  const cardsTop = (number: number): number => lanes[number]?.cardsTop ?? 0
  const out = cardsTop(from.lane) + portTop
  const arrival = cardsTop(to.lane) + portTop + port * portGap
  const passed = lanes[lane]
  if (way === 'level' || !passed) return { out, run: arrival, in: arrival }
  const edge = way === 'track' ? passed.cardsTop : passed.cardsTop + passed.cardsHeight
  const away = 10 + track * trackGap
  return { out, run: way === 'track' ? edge - away : edge + away, in: arrival }
}

/** Vertical stretches between the columns: gutter n lies on the left of column n. */
const verticals = (routes: readonly Route[], heights: readonly Heights[]): ReadonlyMap<number, readonly Stretch[]> => {
  const gutters = new Map<number, Stretch[]>()
  const add = (gutter: number, key: string, a: number, b: number): void => {
    if (a === b) return
    const stretch = { key, start: Math.min(a, b), end: Math.max(a, b) }
    const known = gutters.get(gutter)
    if (known) known.push(stretch)
    else gutters.set(gutter, [stretch])
  }
  routes.forEach(({ from, to, way, port }, index) => {
    const height = heights[index]
    if (!height) return
    add(from.column + 1, 'out', height.out, height.run)
    if (way !== 'level') add(to.column, `in ${port}`, height.run, height.in)
  })
  return gutters
}

const contentsOf = (columns: readonly Column[], plan: PlanIndex, titleOf: TitleOf) =>
  columns.map(
    ({ touchpoint }) => touchpoint && { touchpoint, content: cardContent(touchpoint, cardWidth, plan, titleOf) },
  )

/** Where everything of the lanes stands, to the right of the row labels; `y` counts from the top of the first lane. */
export const layoutLanes = (journey: Journey, plan: PlanIndex, titleOf: TitleOf): Layout => {
  const arrows: readonly Arrow[] = arrowsOf(journey)
  const columns = columnsOf(journey, readingOrder(journey, arrows))
  const contents = contentsOf(columns, plan, titleOf)
  const used = new Set(journey.touchpoints.map(({ layer }) => layer))
  const present = used.size === 0 ? layers.slice(0, 1) : layers.filter(layer => used.has(layer))
  const laneOf = new Map(present.map((layer, lane) => [layer, lane]))
  const cells = columns.map(
    ({ touchpoint }, column): Cell | undefined => touchpoint && { column, lane: laneOf.get(touchpoint.layer) ?? 0 },
  )
  const names = columns.map(({ touchpoint }) => touchpoint?.name ?? '')
  const found = findRoutes(arrows, cells, names, present.length)

  const cardHeights = present.map(() => 76)
  contents.forEach((entry, column) => {
    const lane = cells[column]?.lane
    if (!entry || lane === undefined) return
    const forPorts = portTop + ((found.ports[column] ?? 1) - 1) * portGap + cardPadding
    cardHeights[lane] = Math.max(cardHeights[lane] ?? 0, entry.content.height, forPorts)
  })
  const lanes = placeLanes(present, cardHeights, found)
  const heights = found.routes.map(route => heightsOf(route, lanes))
  const gutters = verticals(found.routes, heights)
  const words = new Map<number, number>()
  for (const { to, text } of found.routes) words.set(to.column, Math.max(words.get(to.column) ?? 0, pillWidth(text)))

  const slots: { readonly x: number; readonly trackOf: ReadonlyMap<string, number> }[] = []
  const placed: PlacedColumn[] = []
  let x = margin + labelWidth
  columns.forEach((column, index) => {
    const { trackOf, count } = assignTracks(gutters.get(index) ?? [], 8)
    slots.push({ x: x + 12, trackOf })
    x += Math.max(index === 0 ? 20 : 36, 14 + count * slotGap + (words.get(index) ?? 0) + arrowRoom)
    const width = column.touchpoint ? cardWidth : emptyStageWidth
    placed.push({ ...column, x, width })
    x += width
  })
  const last = assignTracks(gutters.get(columns.length) ?? [], 8)
  slots.push({ x: x + 12, trackOf: last.trackOf })
  x += last.count === 0 ? 0 : 12 + last.count * slotGap

  const slotX = (gutter: number, key: string): number => {
    const slot = slots[gutter]
    return (slot?.x ?? 0) + (slot?.trackOf.get(key) ?? 0) * slotGap
  }
  const bottom = lanes.at(-1)
  return {
    width: x + margin,
    columns: placed,
    bands: bandsOf(columns),
    lanes,
    cards: contents.flatMap((entry, column) => {
      const lane = lanes[cells[column]?.lane ?? 0]
      const place = placed[column]
      if (!entry || !lane || !place) return []
      return [{ ...entry, column, box: { x: place.x, y: lane.cardsTop, width: place.width, height: lane.cardsHeight } }]
    }),
    arrows: found.routes.flatMap((route, index) => {
      const height = heights[index]
      const source = placed[route.from.column]
      const target = placed[route.to.column]
      if (!height || !source || !target) return []
      const trunk = slotX(route.from.column + 1, 'out')
      const branch = slotX(route.to.column, `in ${route.port}`)
      const start: readonly [number, number] = [source.x + source.width, height.out]
      const end: readonly [number, number] = [target.x, height.in]
      const turns: (readonly [number, number])[] =
        route.way === 'level'
          ? height.out === height.in
            ? []
            : [
                [trunk, height.out],
                [trunk, height.in],
              ]
          : [
              [trunk, height.out],
              [trunk, height.run],
              [branch, height.run],
              [branch, height.in],
            ]
      return [
        { route, points: [start, ...turns, end], wordsLeft: target.x - arrowRoom - (words.get(route.to.column) ?? 0) },
      ]
    }),
    lanesHeight: bottom ? bottom.top + bottom.height : 0,
  }
}
