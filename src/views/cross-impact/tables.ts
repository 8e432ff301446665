import { label } from '../../model/label.js'
import { drawTable } from '../data-table.js'
import type { Markup } from '../element.js'
import { type ImpactsPicture, sumText, valueText } from './impacts-picture.js'

/** A table as wide as that many factors is no longer read. */
const widestMatrix = 40
const strongest = 200

const matrixTable = ({ impacts, matrix, labelOf, factorSource }: ImpactsPicture): Markup => {
  const { factors, values, judged } = matrix
  const size = factors.length
  const text = (cell: number): string => {
    if (Math.floor(cell / size) === cell % size) return '·'
    return judged[cell] === 1 ? valueText(values[cell], matrix) : '?'
  }
  return drawTable({
    caption: `Who acts on whom: ${label(impacts)}`,
    columns: [{ head: 'Acts on →' }, ...factors.map(name => ({ head: labelOf(name), numeric: true }))],
    rows: factors.map((name, row) => ({
      cells: [labelOf(name), ...factors.map((_, column) => text(row * size + column))],
      source: factorSource(name),
    })),
  })
}

/** Of a matrix too wide for a table: its strongest judgements. */
const judgementTable = ({ impacts, matrix, labelOf, cellSource }: ImpactsPicture): Markup => {
  const { factors, values } = matrix
  const size = factors.length
  const cells = [...values.keys()]
    .filter(cell => values[cell] !== 0)
    .sort((a, b) => Math.abs(values[b]) - Math.abs(values[a]))
  const of = cells.length > strongest ? `, the ${strongest} strongest of ${cells.length}` : ''
  return drawTable({
    caption: `Judgements: ${label(impacts)}${of}`,
    columns: [{ head: 'Acts' }, { head: 'On' }, { head: 'Judgement', numeric: true }],
    rows: cells.slice(0, strongest).map(cell => ({
      cells: [
        labelOf(factors[Math.floor(cell / size)]),
        labelOf(factors[cell % size]),
        valueText(values[cell], matrix),
      ],
      source: cellSource(cell),
    })),
  })
}

const sumTable = ({ impacts, result, labelOf, factorSource }: ImpactsPicture): Markup =>
  drawTable({
    caption: `Sums and roles: ${label(impacts)}`,
    columns: [
      { head: 'Factor' },
      { head: 'Active sum', numeric: true },
      { head: 'Passive sum', numeric: true },
      { head: 'Product', numeric: true },
      { head: 'Quotient', numeric: true },
      { head: 'Role' },
    ],
    rows: result.factors.map(({ name, activeSum, passiveSum, product, quotient, role }) => ({
      cells: [
        labelOf(name),
        sumText(activeSum),
        sumText(passiveSum),
        sumText(product),
        quotient === null ? '–' : sumText(quotient),
        role,
      ],
      source: factorSource(name),
    })),
  })

/** What the heat map says, in words and numbers. */
export const heatMapTables = (picture: ImpactsPicture): readonly Markup[] => {
  const size = picture.matrix.factors.length
  if (size === 0) return []
  return [size <= widestMatrix ? matrixTable(picture) : judgementTable(picture), sumTable(picture)]
}
