import type { Position, Range } from '../../src/model/index.js'

export type Mark = {
  readonly range: Range
  /** What stands in brackets behind the mark, such as `names/unused` in `»Fax«[names/unused]`. */
  readonly names: readonly string[]
}

/** A text without its marks, and the places that were marked, in the order in which they begin. */
export type Marked = { readonly text: string; readonly marks: readonly Range[]; readonly named: readonly Mark[] }

/**
 * Reads `»Report«` as the range of `Report`, and `»«` as a cursor; marks may contain others. Every test that points
 * into a text does it like this.
 */
export const marked = (written: string): Marked => {
  let text = ''
  let line = 1
  let column = 1
  const marks: { readonly start: Position; end?: Position; names: readonly string[] }[] = []
  const open: (typeof marks)[number][] = []
  for (let at = 0; at < written.length; at++) {
    const character = written[at]
    if (character === '»') {
      const mark = { start: { line, column }, names: [] }
      marks.push(mark)
      open.push(mark)
    } else if (character === '«') {
      const mark = open.pop()
      if (!mark) throw new Error(`« without » in line ${line}`)
      mark.end = { line, column }
      const [behind, names] = /^\[([^\]\n]*)\]/.exec(written.slice(at + 1)) ?? ['', '']
      if (behind !== '') mark.names = names!.split(',').map(name => name.trim())
      at += behind.length
    } else {
      text += character
      if (character === '\n') {
        line++
        column = 1
      } else column++
    }
  }
  if (open.length > 0) throw new Error('» without « in a marked text')
  const named = marks.map(({ start, end, names }) => ({ range: { start, end: end! }, names }))
  return { text, marks: named.map(({ range }) => range), named }
}

/** The one marked place. */
export const markedPlace = (written: string): { readonly text: string; readonly range: Range } => {
  const { text, marks } = marked(written)
  if (marks.length !== 1) throw new Error(`One mark was expected, not ${marks.length}`)
  return { text, range: marks[0] }
}

/** Where the one cursor `»«` is in a text, counted from 0. */
export const markedOffset = (written: string): { readonly text: string; readonly offset: number } => {
  const { text } = markedPlace(written)
  const offset = written.indexOf('»«')
  if (offset < 0) throw new Error('A cursor »« was expected, not a range')
  return { text, offset }
}
