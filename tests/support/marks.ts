import type { Position, Range } from '../../src/model/index.js'

/** A text without its marks, and the places that were marked, in the order in which they begin. */
export type Marked = { readonly text: string; readonly marks: readonly Range[] }

/** Reads `»Report«` as the range of `Report`, and `»«` as a cursor; marks may contain others. */
export const marked = (written: string): Marked => {
  let text = ''
  let line = 1
  let column = 1
  const marks: { readonly start: Position; end?: Position }[] = []
  const open: { end?: Position }[] = []
  for (const character of written) {
    const here = { line, column }
    if (character === '»') {
      const mark: (typeof marks)[number] = { start: here }
      marks.push(mark)
      open.push(mark)
    } else if (character === '«') {
      const mark = open.pop()
      if (!mark) throw new Error(`« without » in line ${line}`)
      mark.end = here
    } else {
      text += character
      if (character === '\n') {
        line++
        column = 1
      } else column += character.length
    }
  }
  if (open.length > 0) throw new Error('» without « in a marked text')
  return { text, marks: marks.map(({ start, end }) => ({ start, end: end! })) }
}

/** The one marked place. */
export const markedPlace = (written: string): { readonly text: string; readonly range: Range } => {
  const { text, marks } = marked(written)
  if (marks.length !== 1) throw new Error(`One mark was expected, not ${marks.length}`)
  return { text, range: marks[0]! }
}
