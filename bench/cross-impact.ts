import { parseFile } from '../language-server/reading/parse-file.js'
import { askNow } from '../src/analysis/ask.js'
import { crossImpactAnswer } from '../src/analysis/cross-impact/index.js'
import { indirectOf } from '../src/analysis/cross-impact/indirect/indirect.js'
import { arrowSums, arrowsOf } from '../src/analysis/cross-impact/matrix/arrows.js'
import { ranksOf } from '../src/analysis/cross-impact/standing/ranks.js'
import { defaultSettings } from '../src/model/settings.js'
import { createWorkspace } from '../src/project/workspace.js'
import type { Row } from './measure.js'

/**
 * Ranks of influence and dependence, direct and indirect, the latter with the certificate that no later power changes them.
 * Measured from a dense matrix of doubles that is in memory, 30 % of its cells 1 to 3, one thread, warm.
 *
 * The last two are what the editor does after a judgement is edited in a matrix of 100 factors: from the judgements that
 * were read to the whole result (sums, ranks, DEMATEL with its table, loops, pairs, paths), and from the text of the file.
 */
export const benchCrossImpact = (): readonly Row[] => [
  ...[
    { size: 1000, runs: 25, target: 20 },
    { size: 5000, runs: 9, target: 400 },
  ].map(({ size, runs, target }) => {
    const values = denseMatrix(size)
    const work = `cross-impact ranks, direct and indirect, ${size.toLocaleString('en')} factors, 30 % judged`
    return measure(work, runs, target, () => ranksIn(size, values))
  }),
  ...editedJudgement(),
]

const ranksIn = (size: number, values: Float64Array): number => {
  const arrows = arrowsOf(size, values)
  const sums = arrowSums(arrows)
  const direct = [ranksOf(sums.given), ranksOf(sums.received)]
  const { influenceRanks, dependenceRanks, settled } = indirectOf(arrows, 'mean', sums)
  if (!settled) throw new Error('The ranks have not settled.')
  return [...direct, influenceRanks, dependenceRanks].reduce((sum, ranks) => sum + (ranks[0] ?? 0), 0)
}

const editedJudgement = (): readonly Row[] => {
  const size = 100
  const random = randomNumbers(2)
  const cells = Array.from({ length: size * size }, (_, cell) => (cell % (size + 1) === 0 ? '.' : judged(random)))
  const names = Array.from({ length: size }, (_, factor) => `K${factor}`)
  const textWith = (value: string): string => {
    const row = (factor: number) => cells.slice(factor * size, (factor + 1) * size).join(' ')
    const rows = names.map((name, factor) => `${name} ${factor === 7 ? row(7).replace(/^\S+/, value) : row(factor)}`)
    return `impacts Measured { scale 0..3 matrix { to ${names.join(' ')}\n${rows.join('\n')}\n} }\n`
  }
  const workspace = createWorkspace(defaultSettings)
  workspace.update(parseFile(names.map(name => `kpi ${name} { measure custom }`).join('\n'), 'kpis.journey'))
  let turn = 0
  const edited = () => parseFile(textWith(String(turn++ % 4)), 'impacts.journey')
  const result = (): number =>
    askNow(crossImpactAnswer, { element: workspace.project().model.impacts[0], project: workspace.project() }).result
      .factors[7].activeSum

  const fromModel: Row = measurePrepared('edited judgement to its result, 100 factors', 101, 16, edited, model => {
    workspace.update(model)
    return result()
  })
  const fromText: Row = measure('the same from the text of the file', 101, 16, () => {
    workspace.update(edited())
    return result()
  })
  return [fromModel, fromText]
}

const measure = (work: string, runs: number, target: number, run: () => number): Row =>
  measurePrepared(work, runs, target, () => undefined, run)

/** Only `run` is timed; what it needs is prepared before. */
const measurePrepared = <Needed>(
  work: string,
  runs: number,
  target: number,
  prepare: () => Needed,
  run: (needed: Needed) => number,
): Row => {
  const time = (): number => {
    const needed = prepare()
    const start = performance.now()
    run(needed)
    return performance.now() - start
  }
  for (let warmUp = 0; warmUp < Math.min(runs, 10); warmUp++) time()
  return { work, unit: 'ms', values: Array.from({ length: runs }, time), counts: 'median', target }
}

/** Numerical Recipes' 32-bit linear congruential generator: the same matrix on every machine. */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const judged = (random: () => number): string => (random() < 0.3 ? String(1 + Math.floor(random() * 3)) : '0')

const denseMatrix = (size: number): Float64Array => {
  const random = randomNumbers(1)
  return Float64Array.from({ length: size * size }, (_, cell) =>
    cell % (size + 1) === 0 || random() >= 0.3 ? 0 : 1 + Math.floor(random() * 3),
  )
}
