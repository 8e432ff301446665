import { type Arrow, arrowText } from '../arrows.js'
import { assignTracks, type Stretch } from './tracks.js'

/** Where a card stands: its column and its lane, both counted from 0. */
export type Cell = { readonly column: number; readonly lane: number }

/**
 * An arrow on its way. `level` runs at the height of its target, `track` above the cards of a lane, `back` below them.
 * `port` counts the places on the left of the target card from the top.
 */
export type Route = {
  readonly arrow: Arrow
  readonly text: string
  readonly from: Cell
  readonly to: Cell
  readonly way: 'level' | 'track' | 'back'
  readonly lane: number
  readonly track: number
  readonly port: number
}

export type Routes = {
  readonly routes: readonly Route[]
  /** Tracks above and below the cards, per lane. */
  readonly above: readonly number[]
  readonly below: readonly number[]
  /** Ports in use on the left of each column's card. */
  readonly ports: readonly number[]
}

type Located = Omit<Route, 'track' | 'port'>

const located = (
  arrows: readonly Arrow[],
  cellOf: ReadonlyMap<string, Cell>,
  previousInLane: (cell: Cell) => number,
): readonly Located[] =>
  arrows.flatMap((arrow): readonly Located[] => {
    const from = cellOf.get(arrow.from)
    const to = cellOf.get(arrow.to)
    if (!from || !to) return []
    const base = { arrow, text: arrowText(arrow), from, to }
    if (to.column <= from.column) return [{ ...base, way: 'back', lane: Math.max(from.lane, to.lane) }]
    if (previousInLane(to) <= from.column) return [{ ...base, way: 'level', lane: to.lane }]
    return [{ ...base, way: 'track', lane: Math.max(from.lane, to.lane) }]
  })

/**
 * Arrows with the same words share a port. The uppermost port is level with where arrows leave a card, so it stays
 * empty where the neighbour on the left has arrows that lead elsewhere.
 */
const portsOf = (arriving: readonly Located[], neighbour: Cell | undefined): ReadonlyMap<string, number> => {
  const straight = arriving.find(({ from, to }) => from.column === to.column - 1 && from.lane === to.lane)
  const sameLane = arriving.find(({ way, from, to }) => way === 'level' && from.lane === to.lane)
  const neighbourBeside = neighbour !== undefined && neighbour.lane === arriving[0]?.to.lane
  const first = neighbourBeside ? straight : (sameLane ?? arriving[0])
  const ports = new Map<string, number>()
  if (first) ports.set(first.text, 0)
  let next = 1
  for (const { text } of arriving) {
    if (ports.has(text)) continue
    ports.set(text, next)
    next += 1
  }
  return ports
}

const trackKey = ({ way, from, arrow }: Located): string => (way === 'back' ? `back ${arrow.to}` : `${from.column}`)

const tracksOfLane = (routes: readonly Located[], lane: number, way: Route['way']) => {
  const stretches: Stretch[] = routes
    .filter(route => route.lane === lane && route.way === way)
    .map(route => ({
      key: trackKey(route),
      start: Math.min(route.from.column + 1, route.to.column),
      end: Math.max(route.from.column + 1, route.to.column),
    }))
  return assignTracks(stretches, 0.5)
}

/** Chooses a way for every arrow on which it crosses no card and lies on no other arrow that goes elsewhere. */
export const findRoutes = (
  arrows: readonly Arrow[],
  cells: readonly (Cell | undefined)[],
  names: readonly string[],
  lanes: number,
): Routes => {
  const cellOf = new Map<string, Cell>()
  const previous: number[] = []
  const lastInLane: number[] = Array.from({ length: lanes }, () => -1)
  cells.forEach((cell, column) => {
    if (!cell) return
    cellOf.set(names[column] ?? '', cell)
    previous[column] = lastInLane[cell.lane] ?? -1
    lastInLane[cell.lane] = column
  })
  const found = located(arrows, cellOf, ({ column }) => previous[column] ?? -1)

  const arriving = new Map<number, Located[]>()
  for (const route of found) {
    const known = arriving.get(route.to.column)
    if (known) known.push(route)
    else arriving.set(route.to.column, [route])
  }
  const ports = cells.map((_, column) => portsOf(arriving.get(column) ?? [], cells[column - 1]))
  const laneNumbers = Array.from({ length: lanes }, (_, lane) => lane)
  const above = laneNumbers.map(lane => tracksOfLane(found, lane, 'track'))
  const below = laneNumbers.map(lane => tracksOfLane(found, lane, 'back'))
  return {
    routes: found.map(route => ({
      ...route,
      port: ports[route.to.column]?.get(route.text) ?? 0,
      track: (route.way === 'back' ? below : above)[route.lane]?.trackOf.get(trackKey(route)) ?? 0,
    })),
    above: above.map(({ count }) => count),
    below: below.map(({ count }) => count),
    ports: ports.map(byText => Math.max(0, ...byText.values()) + 1),
  }
}
