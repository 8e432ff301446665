import type { Piece } from './pieces.js'
import type { Structure } from './structure.js'

/** Line breaks before a piece: none, one, or one and a blank line. */
export type Breaks = 0 | 1 | 2

/**
 * The author's line breaks, with at most one blank line in a row and none at the edges of a block or at the start of
 * the file. A block with line breaks gets its braces at the end of a line and on a line of its own.
 */
export const lineBreaks = (text: string, pieces: readonly Piece[], structure: Structure): readonly Breaks[] => {
  const { tall, tokens, entries } = structure
  const breaks = pieces.map((piece, index): Breaks => {
    if (index === 0) return 0
    const gap = text.slice(pieces[index - 1].end, piece.start)
    return Math.min(2, gap.split('\n').length - 1) as Breaks
  })
  let start = 0
  while (start < pieces.length) {
    // Between two tokens: perhaps comments, then the right token, or nothing at the end of the file.
    let end = start
    while (end < pieces.length && pieces[end].token === undefined) end++
    const left = start === 0 ? undefined : pieces[start - 1].token
    const right = pieces[end]?.token
    const closes = right !== undefined && tokens[right].image === '}' && tall.has(right)

    if (left !== undefined && tall.has(left)) {
      let first = start
      while (first < end && breaks[first] === 0) first++
      if (right !== undefined && breaks[first] === 0) breaks[start] = 1
      if (tokens[left].image === '{' && breaks[first] === 2) breaks[first] = 1
    }
    if (closes) breaks[end] = 1
    // Only a comment keeps an opening brace from standing behind what it opens.
    if (right !== undefined && tokens[right].image === '{' && start === end) breaks[end] = 0
    // A description of several lines does not share its last one.
    if (right !== undefined && entries.has(right) && end > start && pieces[end - 1].text.includes('\n'))
      breaks[end] = Math.max(breaks[end], 1) as Breaks
    start = end + 1
  }
  return breaks
}
