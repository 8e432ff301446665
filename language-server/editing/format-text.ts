import type { Finding } from '../../src/model/index.js'
import { keywordsOfBlocks, type ParsedText, parseText } from '../parsing/parse-file.js'
import { syntaxProblems } from '../parsing/syntax-problems.js'
import { layoutEdits } from './formatting/layout.js'
import { onTypeEdits } from './formatting/on-type.js'
import { applyEdits, type OffsetEdit } from './formatting/text-edits.js'

export type { OffsetEdit } from './formatting/text-edits.js'

/**
 * The text in its usual layout. A text with syntax errors stays as it is and is `broken`; the findings name no file.
 * Wrong values, such as unknown words, do not break a text.
 */
export const formatText = (text: string): { readonly text: string } | { readonly broken: readonly Finding[] } => {
  const parsed = parseText(text)
  if (isBroken(parsed)) {
    const { lexerErrors, parserErrors } = parsed.result
    return { broken: syntaxProblems('', parsed.tokens, lexerErrors, parserErrors, keywordsOfBlocks()) }
  }
  return { text: applyEdits(text, layoutEdits(text, parsed)) }
}

/** The same as small edits, in order; none for a text with syntax errors. */
export const formatEdits = (text: string): readonly OffsetEdit[] => {
  const parsed = parseText(text)
  return isBroken(parsed) ? [] : layoutEdits(text, parsed)
}

/** The edits that touch no other lines than `startLine` to `endLine`, both 0-based and included. */
export const formatRange = (text: string, startLine: number, endLine: number): readonly OffsetEdit[] => {
  const from = lineStart(text, startLine)
  const to = lineStart(text, endLine + 1)
  // The break at the end of the last line belongs to it only where the text ends.
  return formatEdits(text).filter(({ start, end }) => start >= from && (end < to || to === text.length))
}

const lineStart = (text: string, line: number): number => {
  let start = 0
  for (let count = 0; count < line; count++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    start = end + 1
  }
  return start
}

/**
 * The edits after a `}` or a line break was typed just before the place (0-based): those in the block that the brace
 * closes, or in the line that the break ended. Where the text around cannot be read, there are none.
 */
export const formatOnType = (text: string, line: number, character: number): readonly OffsetEdit[] =>
  onTypeEdits(text, lineStart(text, line), character, formatEdits)

const isBroken = ({ result }: ParsedText): boolean => result.lexerErrors.length > 0 || result.parserErrors.length > 0
