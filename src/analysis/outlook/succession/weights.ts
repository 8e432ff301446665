import { type LongWork, partOfWork } from '../../long-work.js'
import type { CrossImpacts } from '../judgements/cross-impacts.js'
import { consistent } from '../scenarios/reading.js'
import { islandsOf } from '../search/islands.js'
import { type Basins, basinsOf } from './basins.js'
import { signatureOf, spaceOf } from './step.js'

/** How many starts end in a consistent scenario under global succession. */
export type WeightOf = (scenario: Int32Array) => number

/** Weights from the basins of the whole space. */
export const weightsFrom = ({ first }: CrossImpacts, basins: Basins): WeightOf => {
  const sizes = sizesBySignature(basins)
  return scenario => sizes.get(signatureOf(first, scenario))!
}

/**
 * Weights where the whole space is too large: islands go their ways alone, so the basins of an outlook are the
 * products of theirs. Undefined where an island, too, is too large to be followed from every start.
 */
export function* weightsByIsland(impacts: CrossImpacts, largestSpace: number): LongWork<WeightOf | undefined> {
  const islands = islandsOf(impacts, consistent(impacts))
  if (islands.some(({ first }) => spaceOf(first) > largestSpace)) return undefined
  const sizes: ReadonlyMap<number, number>[] = []
  for (const [number, { first, own, ownBase }] of islands.entries()) {
    const work = basinsOf({ first, value: own, base: ownBase }, 'global')
    sizes.push(sizesBySignature(yield* partOfWork(work, number / islands.length, 1 / islands.length)))
  }
  return scenario =>
    islands.reduce((product, { descriptors, first }, number) => {
      const part = Int32Array.from(descriptors, descriptor => scenario[descriptor])
      return product * sizes[number].get(signatureOf(first, part))!
    }, 1)
}

const sizesBySignature = ({ attractors, sizes }: Basins): ReadonlyMap<number, number> =>
  new Map(attractors.flatMap((scenarios, number) => (scenarios.length === 1 ? [[scenarios[0], sizes[number]]] : [])))
