import type { Position, Range } from '../model/source.js'

const written = /^(\d+):(\d+)-(\d+):(\d+)$/

/** The range in a `data-range` attribute, `1:2-3:4`; undefined for anything else. */
export const readRange = (text: string | null | undefined): Range | undefined => {
  const found = written.exec(text ?? '')
  if (!found) return undefined
  const [startLine, startColumn, endLine, endColumn] = found.slice(1).map(Number) as [number, number, number, number]
  return { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } }
}

const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column)

/** Whether a cursor at `place` is in the range or touches its ends. */
export const contains = ({ start, end }: Range, place: Position): boolean =>
  !isBefore(place, start) && !isBefore(end, place)

const isInside = (inner: Range, outer: Range): boolean =>
  !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end)

const isSame = (one: Range, other: Range): boolean => isInside(one, other) && isInside(other, one)

/** The item whose range is the innermost one around `place`; the first of those with the same range. */
export const innermost = <Item>(
  items: readonly Item[],
  rangeOf: (item: Item) => Range | undefined,
  place: Position,
): Item | undefined => {
  let best: { readonly item: Item; readonly range: Range } | undefined
  for (const item of items) {
    const range = rangeOf(item)
    if (!range || !contains(range, place)) continue
    if (!best || (isInside(range, best.range) && !isSame(range, best.range))) best = { item, range }
  }
  return best?.item
}
