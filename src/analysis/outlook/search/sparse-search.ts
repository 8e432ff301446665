import type { LongWork } from '../../long-work.js'
import { type Found, lexicographic, type SearchLimits } from './found.js'
import { networkOf } from './influence-network.js'
import type { Island } from './islands.js'
import { partFinder } from './open-parts.js'
import { propagationOf } from './propagation.js'
import { type Choice, type Option, scenariosIn } from './solution-tree.js'

/** Choices between two turns of whoever drives the work: a few milliseconds. */
const SLICE = 512

/**
 * All scenarios of an island whose chosen states hold against every rival, where most descriptors influence only some:
 * each choice rules out what cannot go with it (see propagation), the descriptor with the fewest states left and the
 * most failures so far comes first (dom/wdeg; F. Boussemart et al., Boosting systematic search by weighting
 * constraints, 2004), and descriptors that no longer depend on each other are solved apart, so that their scenarios
 * are multiplied instead of listed one by one.
 */
export function* sparseSearch(island: Island, limits: SearchLimits): LongWork<Found> {
  const network = networkOf(island)
  const { first } = island
  const state = propagationOf(network)
  const { open, openCount, failures } = state
  const partsOf = partFinder(network, openCount)
  let nodes = 0
  let stopped = false

  const mostUrgent = (part: readonly number[]): number => {
    let best = part[0]
    for (const descriptor of part)
      if (openCount[descriptor] * failures[best] < openCount[best] * failures[descriptor]) best = descriptor
    return best
  }
  /** The states of a part, each with what follows; `share` of the whole work is behind, `width` is this part's own. */
  function* choose(part: readonly number[], listed: boolean, share: number, width: number): LongWork<Choice> {
    const descriptor = mostUrgent(part)
    const options: Option[] = []
    let count = 0n
    let tried = 0
    const step = width / openCount[descriptor]
    for (let choice = first[descriptor]; choice < first[descriptor + 1]; choice++) {
      if (open[choice] === 0) continue
      if (nodes >= limits.nodes) {
        stopped = true
        break
      }
      if (++nodes % SLICE === 0) yield share + tried * step
      const mark = state.mark()
      if (state.choose(choice)) {
        const isListed = listed && count < limits.listed
        const option = yield* settle(part, isListed, share + tried * step, step)
        if (isListed && option.count > 0n) options.push(option)
        count += option.count
      }
      state.backTo(mark)
      tried++
    }
    return { count, options }
  }
  /** What is decided of a part by now, and the choices that are left. */
  function* settle(part: readonly number[], listed: boolean, share: number, width: number): LongWork<Option> {
    const parts = partsOf(part)
    const choices: Choice[] = []
    let count = 1n
    for (const each of parts) {
      const choice = each.length === 1 ? anyOf(each[0], listed) : yield* choose(each, listed, share, width)
      choices.push(choice)
      count *= choice.count
      if (count === 0n || stopped) break
    }
    if (choices.length < parts.length) count = 0n
    const decided = listed && count > 0n ? decidedStates(part) : []
    return { count, decided, choices }
  }
  /** Where only one descriptor is left to decide, nothing else can rule out its open states. */
  const anyOf = (descriptor: number, listed: boolean): Choice => {
    const options: Option[] = []
    if (listed)
      for (let state = first[descriptor]; state < first[descriptor + 1]; state++)
        if (open[state] === 1) options.push({ count: 1n, decided: [state], choices: [] })
    return { count: BigInt(openCount[descriptor]), options }
  }
  const decidedStates = (part: readonly number[]): readonly number[] => {
    const states: number[] = []
    for (const descriptor of part) if (openCount[descriptor] === 1) states.push(open.indexOf(1, first[descriptor]))
    return states
  }

  const everything = Array.from({ length: network.count }, (_, descriptor) => descriptor)
  const found: Option = state.start() ? yield* settle(everything, true, 0, 1) : { count: 0n, decided: [], choices: [] }
  return {
    count: found.count,
    complete: !stopped,
    nodes,
    scenarios: scenariosIn(found, island, limits.listed).sort(lexicographic),
  }
}
