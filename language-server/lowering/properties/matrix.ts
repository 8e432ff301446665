import type { Cell, Finding, Matrix, Scale } from '../../../src/model/index.js'
import { spelt } from '../../../src/model/spelling.js'
import { matrixShape, outsideScale } from '../../../src/rules/values.js'
import type * as ast from '../../generated/ast.js'
import { type Context, rangeOf, reference } from '../context.js'
import { valueRange } from '../values.js'
import type { Scope } from './row.js'

/** A judgement beyond the scale is reported and kept, so that the arrow does not vanish. */
export const judged = (context: Context, node: ast.ValueRange | undefined, scale: Scale | undefined) => {
  const value = valueRange(node)
  if (node && value && scale && (value.low < scale.min || value.high > scale.max))
    context.problems.push({
      rule: outsideScale.id,
      severity: outsideScale.severity,
      message: `This judgement is outside the scale ${scale.min}..${scale.max} of its block, so its weight would be wrong. Write a value on the scale, or widen the scale.`,
      file: context.file,
      range: rangeOf(node),
    })
  return value
}

export const lowerMatrix = (context: Context, node: ast.Matrix, { journey, scale }: Scope): Matrix => {
  const header = node.lines.findIndex(line => line.cells.length > 0)
  const columnLines = header < 0 ? node.lines : node.lines.slice(0, header)
  const columns = columnLines.flatMap(line => reference(context, line, 'factor', journey) ?? [])
  const rows = node.lines.slice(columnLines.length).flatMap(row => {
    const factor = reference(context, row, 'factor', journey)
    if (!factor) return []
    if (row.cells.length !== columns.length)
      context.problems.push(wrongLength(context, row, spelt(factor), columns.length))
    const cells = row.cells.map((cell): Cell => {
      const range = rangeOf(cell)
      const value = cell.value && judged(context, cell.value, scale)
      if (value) return { kind: 'judged', value, range }
      return { kind: cell.diagonal ? 'diagonal' : 'open', range }
    })
    return [{ factor, cells, range: rangeOf(row) }]
  })
  return { columns, rows, range: rangeOf(node) }
}

const wrongLength = (context: Context, row: ast.MatrixLine, name: string, columns: number): Finding => {
  const cells = row.cells.length === 1 ? '1 cell' : `${row.cells.length} cells`
  return {
    rule: matrixShape.id,
    severity: matrixShape.severity,
    message: `The row \`${name}\` has ${cells} for ${columns} columns, so nobody can tell which cell belongs to which column. Write one cell for each column; \`.\` is the diagonal, \`?\` is not judged yet.`,
    file: context.file,
    range: rangeOf(row),
  }
}
