import { isInterrupted, type Line, widthOf } from './lines.js'
import type { Piece } from './pieces.js'

/** Comments behind properties begin here if there is room, so that they line up across a file. */
const usualColumn = 34
/** A line longer than its neighbours by more than this has its comment directly behind it, and moves no other. */
const largestShift = 20

/**
 * Aligns the comments behind the lines of a block, up to a blank line or a nested block. Writes into `blanks`;
 * `indents` are the lines' indentations.
 */
export const alignTrailingComments = (
  lines: readonly Line[],
  indents: readonly number[],
  pieces: readonly Piece[],
  blanks: number[],
): void => {
  type Commented = { readonly comment: number; readonly width: number }
  let group: Commented[] = []
  const close = (): void => {
    const column = Math.max(usualColumn, ...group.map(({ width }) => width + 2))
    for (const { comment, width } of group) blanks[comment] = column - width
    group = []
  }
  lines.forEach((line, index) => {
    if (line.blankBefore || line.block !== lines[index - 1]?.block) close()
    const { first, last, lastToken } = line
    if (lastToken === undefined || lastToken === last) return
    const comment = lastToken + 1
    for (let other = comment + 1; other <= last; other++) blanks[other] = 1
    blanks[comment] = 2
    if (isInterrupted(pieces, line)) return
    const width = indents[index] + blanks[first] + widthOf(pieces, blanks, first, lastToken)
    const reach = (end: number): number => Math.max(end, usualColumn - 2)
    if (group.some(other => Math.abs(reach(other.width) - reach(width)) > largestShift)) close()
    group.push({ comment, width })
  })
  close()
}
