import type { Position, Range } from '../../model/source.js'

/** JSON as the standard has it (RFC 8259): neither comments nor a comma behind the last item. */
export const strictJson = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** The 1-based place of an offset in a text. */
const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

/** Part of a text, counted in UTF-16 code units. */
export type Part = { readonly offset: number; readonly length: number }

export const rangeOf = (text: string, { offset, length }: Part): Range => ({
  start: positionAt(text, offset),
  end: positionAt(text, offset + length),
})
