import { clauseOf } from '../../lowering/told.js'
import type { ParsedText } from '../../reading/parse-file.js'
import { alignGroups } from './aligned-groups.js'
import { blanksBefore } from './blanks.js'
import { shapeComment } from './comment-shape.js'
import { type Breaks, lineBreaks } from './line-breaks.js'
import { type Line, linesOf } from './lines.js'
import { alignMatrices } from './matrix-columns.js'
import { type Piece, piecesOf } from './pieces.js'
import { type Structure, structureOf } from './structure.js'
import { editsBetween, type OffsetEdit } from './text-edits.js'
import { alignTrailingComments } from './trailing-comments.js'

const step = 2
const continuation = 4
const byteOrderMark = '\uFEFF'

/** Whether a text has syntax errors. Wrong values, such as unknown words, do not break it. */
export const isBroken = ({ lexerErrors, parserErrors, repairs }: ParsedText): boolean =>
  lexerErrors.length > 0 || parserErrors.length > 0 || repairs.length > 0

/** The edits that give a text without syntax errors its usual layout: of the white space between tokens and in comments. */
export const layoutEdits = (text: string, parsed: ParsedText): readonly OffsetEdit[] => {
  const structure = structureOf(text, parsed)
  const pieces = piecesOf(parsed)
  const breaks = lineBreaks(text, pieces, structure)
  const lines = linesOf(pieces, breaks, structure)
  const blanks = ordinaryBlanks(pieces, breaks, structure)
  const values = alignGroups(lines, pieces, blanks, structure)
  alignMatrices(lines, pieces, blanks, structure)
  separateClauses(lines, values, pieces, blanks)
  const indents = indentations(lines, values)
  alignTrailingComments(lines, indents, pieces, blanks)
  return editsFor(text, pieces, breaks, blanks, lines, indents)
}

/** Blanks before each piece that no column asks for; none before the first of a line. */
const ordinaryBlanks = (pieces: readonly Piece[], breaks: readonly Breaks[], structure: Structure): number[] =>
  pieces.map(({ token }, index) => {
    if (index === 0 || breaks[index] > 0) return 0
    const before = pieces[index - 1].token
    if (token === undefined) {
      let next = index
      while (pieces[next] && pieces[next].token === undefined) next++
      const leads = before !== undefined && next < pieces.length && structure.entries.has(pieces[next].token!)
      return leads && structure.tokens[before].image !== '{' ? 2 : 1
    }
    if (before === undefined) return structure.tokens[token].image === ',' ? 0 : 1
    return blanksBefore(structure, token)
  })

/** `within  7d  for 90%`: on a line of its own the clause of a property stands off like a property. */
const separateClauses = (
  lines: readonly Line[],
  values: ReadonlyMap<Line, number>,
  pieces: readonly Piece[],
  blanks: number[],
): void => {
  for (const { entry, first, last } of lines.filter(line => values.has(line))) {
    const clause = entry && clauseOf(entry.$type)
    if (clause !== undefined)
      for (let index = first + 1; index <= last; index++) if (pieces[index].text === clause) blanks[index] = 2
  }
}

/** Two columns for each brace; what goes on with a property stands below its value. */
const indentations = (lines: readonly Line[], values: ReadonlyMap<Line, number>): readonly number[] => {
  const begun = new Map<number, Line>()
  return lines.map(line => {
    const indent = line.depth * step
    if (line.continues) {
      const owner = begun.get(line.block)
      return indent + ((owner && values.get(owner)) ?? continuation)
    }
    if (line.entry) begun.set(line.block, line)
    return indent
  })
}

const editsFor = (
  text: string,
  pieces: readonly Piece[],
  breaks: readonly Breaks[],
  blanks: readonly number[],
  lines: readonly Line[],
  indents: readonly number[],
): readonly OffsetEdit[] => {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n'
  const edits: OffsetEdit[] = []
  const replace = (start: number, end: number, wanted: string): void => {
    edits.push(...editsBetween(text.slice(start, end), wanted, start))
  }
  let done = 0
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : ''
  lines.forEach(({ first, last }, number) => {
    for (let index = first; index <= last; index++) {
      const { start, end, token } = pieces[index]
      const indent = index === first ? indents[number] : 0
      const gap = lineEnd.repeat(breaks[index]) + ' '.repeat(indent + blanks[index])
      replace(done, start, index === 0 ? mark + gap : gap)
      if (token === undefined)
        replace(start, end, shapeComment(text.slice(start, end), indentOf(text, start), indents[number], lineEnd))
      done = end
    }
  })
  replace(done, text.length, pieces.length > 0 ? lineEnd : mark)
  return edits
}

/** The white space before what begins a line; undefined for what stands behind something else. */
const indentOf = (text: string, offset: number): string | undefined => {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return before.trim() === '' ? before.replace(byteOrderMark, '') : undefined
}
