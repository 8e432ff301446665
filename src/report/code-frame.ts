import type { Range } from '../model/source.js'
import type { Colors } from './colors.js'
import { type Cell, cellsOf } from './text-width.js'

const widest = 100
const before = 30

/** The cells around the marked place, when the line is too long to show. */
const around = (cells: readonly Cell[], first: number): { readonly cells: readonly Cell[]; readonly cut: boolean } => {
  const start = cells.length <= widest || first < widest - before ? 0 : first - before
  return { cells: cells.slice(start, start + widest), cut: start > 0 }
}

/** The line that a range begins on, and below it carets under the range. */
export const codeFrame = (
  lines: readonly string[],
  range: Range,
  colors: Colors,
  mark: (text: string) => string,
): string => {
  const { start, end } = range
  const line = lines[start.line - 1] ?? ''
  const gutter = String(start.line).length
  const from = start.column - 1
  const to = end.line > start.line ? line.length : end.column - 1

  const all = cellsOf(line)
  const first = all.findLastIndex(({ offset }) => offset <= from)
  const { cells, cut } = around(all, first)
  const indent = cells.filter(({ offset }) => offset < from).reduce((sum, { width }) => sum + width, 0)
  const marked = cells.filter(({ offset }) => offset >= from && offset < to).reduce((sum, { width }) => sum + width, 0)

  const number = (text: string) => colors.dim(`${text.padStart(gutter)} │ `)
  const shown = `${cut ? '…' : ''}${cells.map(({ text }) => text).join('')}`
  const carets = `${' '.repeat(indent + (cut ? 1 : 0))}${mark('^'.repeat(Math.max(1, marked)))}`
  return [`${number(String(start.line))}${shown}`, `${number('')}${carets}`].join('\n')
}
