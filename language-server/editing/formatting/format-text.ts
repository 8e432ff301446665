import type { Finding } from '../../../src/model/index.js'
import { parseText, problemsOf } from '../../reading/parse-file.js'
import { isBroken, layoutEdits } from './layout.js'
import { applyEdits, lineStart, type OffsetEdit } from './text-edits.js'

export { formatOnType } from './on-type.js'
export type { OffsetEdit } from './text-edits.js'

/**
 * The text in its usual layout. A text with syntax errors stays as it is and is `broken`; the findings name no file.
 * Wrong values, such as unknown words, do not break a text.
 */
export const formatText = (text: string): { readonly text: string } | { readonly broken: readonly Finding[] } => {
  const parsed = parseText(text)
  if (isBroken(parsed)) return { broken: problemsOf(parsed, '') }
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
