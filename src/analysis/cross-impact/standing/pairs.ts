import type { InfluenceMatrix, JudgementSource } from '../matrix/matrix.js'

/** Two elements that strengthen each other are a synergy, that weaken each other a conflict, else a trade-off. */
type PairKind = 'synergy' | 'conflict' | 'trade-off'

/** Two factors that act on each other. */
export type Pair = {
  readonly factors: readonly [string, string]
  readonly kind: PairKind
  /** The judgement of the first on the second, and back. */
  readonly values: readonly [number, number]
  /** The product of both absolute judgements, as of a loop of two. */
  readonly strength: number
  readonly sources: readonly JudgementSource[]
}

const PAIR_LIMIT = 1000

/** Every two factors that act on each other, strongest first; of more than `limit` the strongest. */
export const pairsOf = (
  { factors, values, sourcesOf }: InfluenceMatrix,
  limit: number = PAIR_LIMIT,
): { readonly pairs: readonly Pair[]; readonly count: number } => {
  const size = factors.length
  const found: { readonly there: number; readonly back: number; readonly strength: number }[] = []
  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      const [there, back] = [one * size + other, other * size + one]
      if (values[there] === 0 || values[back] === 0) continue
      found.push({ there, back, strength: Math.abs(values[there] * values[back]) })
    }
  }
  const strongest = found.sort((a, b) => b.strength - a.strength).slice(0, limit)
  const pairs = strongest.map(({ there, back, strength }): Pair => {
    const both = [values[there], values[back]] as const
    return {
      factors: [factors[Math.floor(there / size)], factors[there % size]],
      kind: kindOf(...both),
      values: both,
      strength,
      sources: [...sourcesOf(there), ...sourcesOf(back)],
    }
  })
  return { pairs, count: found.length }
}

const kindOf = (there: number, back: number): PairKind => {
  if (there > 0 !== back > 0) return 'trade-off'
  return there > 0 ? 'synergy' : 'conflict'
}
