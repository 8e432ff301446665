import { type Arrows, reversed } from '../matrix/arrows.js'
import type { InfluenceMatrix, JudgementSource } from '../matrix/matrix.js'

/** One arrow of a path. */
export type PathStep = {
  readonly from: string
  readonly to: string
  readonly value: number
  /** Where it was judged, once per author. */
  readonly sources: readonly JudgementSource[]
}

/** A way along which one factor acts on another over others; no factor stands on it twice. */
export type InfluencePath = {
  readonly path: readonly string[]
  /** 1 where more of the first factor means more of the last one, -1 where it means less: the product of the signs. */
  readonly sign: 1 | -1
  /** The product of the absolute judgements along the path. */
  readonly strength: number
  /** The same of judgements divided by DEMATEL's normaliser: what the path adds to the total influence T. */
  readonly contribution: number
  readonly steps: readonly PathStep[]
}

export type PathLimits = {
  /** How many paths. */
  readonly count: number
  /** The most arrows of one path. */
  readonly length: number
}

/** Beyond six arrows a path adds next to nothing to a total. */
const usualLimits: PathLimits = { count: 3, length: 6 }

/**
 * The paths of at least two arrows that add most to the influence of one factor on another, exactly: depth first, and
 * a branch is left only where even the best walk on to the end cannot reach the weakest path that is kept. Of paths
 * that are equally strong those of the factors written first.
 */
export const strongestPaths = (
  matrix: InfluenceMatrix,
  arrows: Arrows,
  normaliser: number,
  [from, to]: readonly [from: number, to: number],
  { count, length }: PathLimits = usualLimits,
): readonly InfluencePath[] => {
  if (normaliser === 0 || from === to) return []
  const ahead = bestAhead(arrows, normaliser, to, length)
  const best: { readonly factors: readonly number[]; readonly contribution: number }[] = []
  const least = () => (best.length < count ? 0 : best[count - 1].contribution)
  const keep = (factors: readonly number[], contribution: number) => {
    const place = best.findIndex(other => other.contribution < contribution)
    best.splice(place < 0 ? best.length : place, 0, { factors, contribution })
    if (best.length > count) best.pop()
  }
  const isOnPath = new Uint8Array(arrows.size)
  const follow = (path: readonly number[], contribution: number) => {
    const factor = path[path.length - 1]
    const rest = length - path.length
    const ways: { readonly reached: number; readonly here: number; readonly bound: number }[] = []
    for (let arrow = arrows.first[factor]; arrow < arrows.first[factor + 1]; arrow++) {
      const reached = arrows.target[arrow]
      const here = contribution * (arrows.weight[arrow] / normaliser)
      const bound = here * ahead[rest][reached]
      if (bound > least() && isOnPath[reached] === 0) ways.push({ reached, here, bound })
    }
    for (const { reached, here, bound } of ways.sort((a, b) => b.bound - a.bound)) {
      // What was found meanwhile may have raised the bar.
      if (bound <= least()) return
      if (reached === to) {
        // The arrow that leads there at once is no indirect influence.
        if (path.length > 1) keep([...path, to], here)
        continue
      }
      isOnPath[reached] = 1
      follow([...path, reached], here)
      isOnPath[reached] = 0
    }
  }
  isOnPath[from] = 1
  follow([from], 1)
  return best.map(({ factors, contribution }) => described(matrix, factors, contribution))
}

/** `[r][i]`: the largest product of normalised judgements on any walk from factor i to `to` with at most r arrows. */
const bestAhead = (arrows: Arrows, normaliser: number, to: number, length: number): readonly Float64Array[] => {
  const { size, first, target, weight } = reversed(arrows)
  const here = new Float64Array(size)
  here[to] = 1
  const all = [here]
  for (let rest = 1; rest < length; rest++) {
    const before = all[rest - 1]
    const next = before.slice()
    for (let factor = 0; factor < size; factor++) {
      if (before[factor] === 0) continue
      for (let arrow = first[factor]; arrow < first[factor + 1]; arrow++) {
        next[target[arrow]] = Math.max(next[target[arrow]], (weight[arrow] / normaliser) * before[factor])
      }
    }
    all.push(next)
  }
  return all
}

const described = (
  { factors, values, sourcesOf }: InfluenceMatrix,
  path: readonly number[],
  contribution: number,
): InfluencePath => {
  const cells = path.slice(1).map((factor, place) => path[place] * factors.length + factor)
  const product = cells.reduce((all, cell) => all * values[cell], 1)
  return {
    path: path.map(factor => factors[factor]),
    sign: product < 0 ? -1 : 1,
    strength: Math.abs(product),
    contribution,
    steps: cells.map((cell, place) => ({
      from: factors[path[place]],
      to: factors[path[place + 1]],
      value: values[cell],
      sources: sourcesOf(cell),
    })),
  }
}
