import stringWidth from 'string-width'
import { harmless } from './harmless.js'

const plain = /^[\x20-\x7E]*$/

/** Made when it is first needed: the first one of a process takes some 14 ms. */
let segmenter: Intl.Segmenter | undefined
const graphemes = (): Intl.Segmenter => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter
}

/** One visible character, its columns in a terminal and where it begins in the text (UTF-16 code units). */
export type Cell = { readonly text: string; readonly width: number; readonly offset: number }

const tabStop = 4

/** A line as the cells that a terminal shows; a tab reaches to the next multiple of four columns. */
export const cellsOf = (line: string): readonly Cell[] => {
  if (plain.test(line)) return Array.from(line, (text, offset) => ({ text, width: 1, offset }))
  let column = 0
  return Array.from(graphemes().segment(line), ({ segment, index }) => {
    const tab = ' '.repeat(tabStop - (column % tabStop))
    const text = segment === '\t' ? tab : harmless(segment)
    const width = stringWidth(text)
    column += width
    return { text, width, offset: index }
  })
}

/** How many columns a text takes in a terminal. */
export const textWidth = (text: string): number =>
  plain.test(text) ? text.length : cellsOf(text).reduce((sum, { width }) => sum + width, 0)

/** The text in lines of at most `width` columns, broken at blanks. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(last) + 1 + textWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
