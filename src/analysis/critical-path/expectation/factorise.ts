import { arrowLists, stronglyConnected } from '../../graph/index.js'
import { type Eliminated, eliminate, type Row } from './elimination.js'

/** A state on its own with the probability of leaving it, or states that reach each other. */
type Block =
  | { readonly kind: 'one'; readonly state: number; readonly leaving: number }
  | { readonly kind: 'loop'; readonly states: readonly number[]; readonly inside: Eliminated }

/**
 * I − Q of an absorbing chain, factorised block by block: only states in a loop need elimination, and everything else is gone
 * through in order. Undefined if some state never reaches an end.
 */
export const factorise = (rows: readonly Row[]): Eliminated | undefined => {
  const { of: group } = stronglyConnected(arrowLists(rows.map(({ next }) => [...next.keys()])))
  const blocks = blocksOf(rows, group)
  if (!blocks) return undefined
  const isInside = (from: number, to: number): boolean => group[from] === group[to]

  /** Solves one block after another, in place. */
  const settle = (values: Float64Array, block: Block, way: keyof Eliminated): void => {
    if (block.kind === 'one') {
      values[block.state] /= block.leaving
      return
    }
    const solved = block.inside[way](block.states.map(state => values[state]))
    for (const [k, state] of block.states.entries()) values[state] = solved[k]
  }
  const statesOf = (block: Block): readonly number[] => (block.kind === 'one' ? [block.state] : block.states)

  return {
    solve: b => {
      const x = Float64Array.from(b)
      for (const block of blocks) {
        for (const from of statesOf(block))
          for (const [to, probability] of rows[from].next) if (!isInside(from, to)) x[from] += probability * x[to]
        settle(x, block, 'solve')
      }
      return x
    },
    visits: e => {
      const y = Float64Array.from(e)
      for (const block of blocks.toReversed()) {
        settle(y, block, 'visits')
        for (const from of statesOf(block))
          for (const [to, probability] of rows[from].next) if (!isInside(from, to)) y[to] += probability * y[from]
      }
      return y
    },
  }
}

/** In an order in which each leads to earlier ones only. */
const blocksOf = (rows: readonly Row[], group: Int32Array): readonly Block[] | undefined => {
  const members: number[][] = []
  for (const [state, number] of group.entries()) {
    const others = members[number]
    if (others) others.push(state)
    else members[number] = [state]
  }
  const blocks: Block[] = []
  for (const states of members) {
    const [state] = states
    if (states.length > 1) {
      const inside = eliminate(rowsInside(states, rows))
      if (!inside) return undefined
      blocks.push({ kind: 'loop', states, inside })
    } else if (state !== undefined) {
      const { next, end } = rows[state]
      let leaving = end
      for (const [to, probability] of next) if (to !== state) leaving += probability
      if (leaving <= 0) return undefined
      blocks.push({ kind: 'one', state, leaving })
    }
  }
  return blocks
}

/** A block by itself: whatever leads out of it is its end. */
const rowsInside = (states: readonly number[], rows: readonly Row[]): readonly Row[] => {
  const places = new Map(states.map((state, place) => [state, place]))
  return states.map(state => {
    const next = new Map<number, number>()
    let { end } = rows[state]
    for (const [to, probability] of rows[state].next) {
      const place = places.get(to)
      if (place === undefined) end += probability
      else next.set(place, probability)
    }
    return { next, end }
  })
}
