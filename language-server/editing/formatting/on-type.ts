import type { IToken } from '../../parsing/chevrotain.js'
import { parseText } from '../../reading/parse-file.js'
import { isBroken, layoutEdits } from './layout.js'
import { lineStart, type OffsetEdit } from './text-edits.js'

/**
 * The edits after a `}` or a line break was typed just before the place (0-based): those in the block that the brace
 * closes, or in the line that the break ended. Where the text around cannot be read, there are none.
 */
export const formatOnType = (text: string, line: number, character: number): readonly OffsetEdit[] => {
  const start = lineStart(text, line)
  const place = start + character
  const parsed = parseText(text)
  const edits = isBroken(parsed) ? editsAround(text, place, parsed.tokens) : layoutEdits(text, parsed)
  const blockStart = startOfBlockEndingAt(text, place, parsed.tokens)
  if (blockStart !== undefined)
    return edits.filter(edit => edit.start >= blockStart && edit.start < place && edit.end <= place)
  if (line === 0 || text.slice(start, place).trim() !== '') return []
  const finished = lineStart(text, line - 1)
  return edits.filter(
    edit =>
      edit.start >= finished &&
      edit.end < start &&
      !`${edit.newText}${text.slice(edit.start, edit.end)}`.includes('\n'),
  )
}

/** Where the line begins whose `{` the `}` before `place` closes. */
const startOfBlockEndingAt = (text: string, place: number, tokens: readonly IToken[]): number | undefined => {
  const pair = pairs(tokens).find(({ close }) => close.endOffset === place - 1)
  return pair && startOfLine(text, pair.open.startOffset)
}

/**
 * In a text with errors elsewhere: the declaration at the top that `place` is in, read alone. One on a single line is
 * left alone, since its columns depend on its neighbours.
 */
const editsAround = (text: string, place: number, tokens: readonly IToken[]): readonly OffsetEdit[] => {
  const pair = pairs(tokens).findLast(
    ({ open, close }) => startOfLine(text, open.startOffset) < place && place <= close.endOffset! + 1,
  )
  if (!pair) return []
  const start = startOfLine(text, pair.open.startOffset)
  const block = text.slice(start, pair.close.endOffset! + 1)
  const parsed = parseText(block)
  if (!block.includes('\n') || isBroken(parsed)) return []
  return layoutEdits(block, parsed).map(edit => ({ ...edit, start: edit.start + start, end: edit.end + start }))
}

const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** Braces that belong together, in the order in which they are closed: the outermost of several is the last. */
const pairs = (tokens: readonly IToken[]): readonly { readonly open: IToken; readonly close: IToken }[] => {
  const open: IToken[] = []
  return tokens.flatMap(token => {
    if (token.image === '{') open.push(token)
    if (token.image !== '}') return []
    const opening = open.pop()
    return opening ? [{ open: opening, close: token }] : []
  })
}
