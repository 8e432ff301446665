import type { Position, Range } from './source.js'

export const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column)

/** A cursor directly behind the last character still touches the range. */
export const touches = ({ start, end }: Range, position: Position): boolean =>
  !isBefore(position, start) && !isBefore(end, position)

export const overlaps = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start)

export const contains = (outer: Range, inner: Range): boolean =>
  !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end)

/** Whether a line, counted from 1, is one of the range's. */
export const holdsLine = ({ start, end }: Range, line: number): boolean => start.line <= line && line <= end.line

/** Orders ranges that hold one another from the innermost to the outermost, by their lines. */
export const byLines = (one: Range, other: Range): number => linesOf(one) - linesOf(other)

const linesOf = ({ start, end }: Range): number => end.line - start.line
