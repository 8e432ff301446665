import {
  analyzeCrossImpact as analyze,
  type CrossImpactOptions,
  type CrossImpactResult,
} from '../../../src/analysis/cross-impact/index.js'
import { type InfluenceMatrix, matrixOf as matrixWith } from '../../../src/analysis/cross-impact/matrix/matrix.js'
import type { Impacts, Judgement, Matrix } from '../../../src/model/impacts.js'
import type { Range, Reference } from '../../../src/model/source.js'
import { spelling, spelt } from '../../../src/model/spelling.js'

export const at = (line: number): Range => ({ start: { line, column: 3 }, end: { line, column: 20 } })

export const reference = (name: string, line = 1): Reference => ({
  name: spelling(name),
  range: at(line),
  expects: [],
})

export const matrixOf = (written: Impacts): InfluenceMatrix => matrixWith(written, spelt)

/** Every name is a factor of its own. */
export const analyzeCrossImpact = (
  written: Impacts,
  options: Omit<CrossImpactOptions, 'nameOf'> = {},
): CrossImpactResult => analyze(written, { ...options, nameOf: spelt })

/** `A -> B +2`, `A -> B +1..+3` or `A -> B +2 by Care`, on the given line. */
export const arrow = (text: string, line = 1): Judgement => {
  const [, from, to, low, high, by] = /^(\S+) -> (\S+) (-?\+?[\d.]+?)(?:\.\.(\S+))?(?: by (\S+))?$/.exec(text)!
  return {
    from: reference(from, line),
    to: reference(to, line),
    value: { low: Number(low), high: Number(high ?? low) },
    ...(by && { by: reference(by, line) }),
    range: at(line),
  }
}

/** Rows as written: `A . 2 ?`. Row k stands on line `line + k`. */
export const table = (columns: string, rows: readonly string[], line = 1): Matrix => ({
  columns: columns.split(' ').map(name => reference(name, line)),
  rows: rows.map((row, place) => {
    const [factor, ...cells] = row.split(/\s+/)
    const range = at(line + place + 1)
    return {
      factor: reference(factor, line + place + 1),
      cells: cells.map(cell => {
        if (cell === '.') return { kind: 'diagonal', range } as const
        if (cell === '?') return { kind: 'open', range } as const
        const [low, high] = cell.split('..').map(Number)
        return { kind: 'judged', value: { low, high: high ?? low }, range } as const
      }),
      range,
    }
  }),
  range: at(line),
})

export const impacts = (parts: {
  judgements?: readonly Judgement[]
  matrices?: readonly Matrix[]
  scale?: [number, number]
}): Impacts => ({
  name: 'Claims',
  nameRange: at(1),
  range: at(1),
  file: 'claims.journey',
  judgements: parts.judgements ?? [],
  matrices: parts.matrices ?? [],
  ...(parts.scale && { scale: { min: parts.scale[0], max: parts.scale[1] } }),
})

/** A fully judged table; the diagonal is left empty whatever it holds. */
export const impactsOf = (matrix: readonly (readonly number[])[], names = namesFor(matrix.length)): Impacts =>
  impacts({
    matrices: [
      table(
        names.join(' '),
        matrix.map((row, place) =>
          [names[place], ...row.map((value, column) => (column === place ? '.' : String(value)))].join(' '),
        ),
      ),
    ],
  })

/** The same judgements on the same lines, one arrow per cell. */
export const arrowsFor = (matrix: readonly (readonly number[])[], names = namesFor(matrix.length)): Impacts =>
  impacts({
    judgements: matrix.flatMap((row, from) =>
      row.flatMap((value, to) => (from === to ? [] : [arrow(`${names[from]} -> ${names[to]} ${value}`, 2 + from)])),
    ),
  })

export const namesFor = (count: number): string[] => Array.from({ length: count }, (_, place) => `F${place + 1}`)
