import type { Cell, Finding, Impacts, Judgement, Matrix, Outlook, Scale } from '../../src/model/index.js'
import { matrixShape, outsideScale } from '../../src/rules/values.js'
import type * as ast from '../generated/ast.js'
import { type Context, maybe, named, pick, pickAll, rangeOf, reference } from './context.js'
import { checkOnce, number, valueRange } from './values.js'

export const lowerImpacts = (context: Context, node: ast.Impacts): Impacts | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  checkOnce(context, node.items as readonly (ast.ImpactsItem & { readonly key?: string })[], new Set(['matrix']))
  const journey = reference(context, node, 'journey')
  const scale = lowerScale(pick(node.items, 'Scale'))
  return {
    ...head,
    file: context.file,
    ...maybe('journey', journey),
    ...maybe('scale', scale),
    judgements: pickAll(node.items, 'Judgement').flatMap(item => lowerJudgement(context, item, journey?.name, scale)),
    matrices: pickAll(node.items, 'Matrix').map(item => lowerMatrix(context, item, journey?.name, scale)),
  }
}

export const lowerOutlook = (context: Context, node: ast.Outlook): Outlook | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  checkOnce(context, node.items as readonly (ast.OutlookItem & { readonly key?: string })[], new Set())
  const scale = lowerScale(pick(node.items, 'Scale'))
  return {
    ...head,
    file: context.file,
    ...maybe('scale', scale),
    descriptors: pickAll(node.items, 'Descriptor').flatMap(item => {
      const descriptor = named(context, item)
      return descriptor ? [{ ...descriptor, states: item.states.flatMap(state => named(context, state) ?? []) }] : []
    }),
    judgements: pickAll(node.items, 'StateJudgement').flatMap(item => lowerJudgement(context, item, head.name, scale)),
  }
}

const lowerScale = (node: ast.Scale | undefined): Scale | undefined => {
  const low = number(node?.low)
  const high = number(node?.high)
  return low === undefined || high === undefined ? undefined : { min: Math.min(low, high), max: Math.max(low, high) }
}

const lowerJudgement = (
  context: Context,
  node: ast.Judgement | ast.StateJudgement,
  scope: string | undefined,
  scale: Scale | undefined,
): Judgement[] => {
  const from = reference(context, node as ast.Judgement, 'from', scope)
  const to = reference(context, node as ast.Judgement, 'to', scope)
  const by = reference(context, node as ast.Judgement, 'by')
  const value = judged(context, node.value, scale)
  return from && to && value
    ? [{ from, to, value, ...maybe('by', by), ...maybe('reason', node.reason), range: rangeOf(node) }]
    : []
}

/** A judgement beyond the scale is reported and kept, so that the arrow does not vanish. */
const judged = (context: Context, node: ast.ValueRange | undefined, scale: Scale | undefined) => {
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

const lowerMatrix = (
  context: Context,
  node: ast.Matrix,
  scope: string | undefined,
  scale: Scale | undefined,
): Matrix => {
  const header = node.lines.findIndex(line => line.cells.length > 0)
  const columnLines = header < 0 ? node.lines : node.lines.slice(0, header)
  const columns = columnLines.flatMap(line => reference(context, line, 'factor', scope) ?? [])
  const rows = node.lines.slice(columnLines.length).flatMap(row => {
    const factor = reference(context, row, 'factor', scope)
    if (!factor) return []
    if (row.cells.length !== columns.length)
      context.problems.push(wrongLength(context, row, factor.name, columns.length))
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
