import stringWidth from 'string-width'

const plain = /^[\x20-\x7E]*$/

/** Characters that would steer the terminal or turn the reading direction around instead of being shown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const steering = /[\x00-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Text from a file or a name as it can be shown safely. */
export const harmless = (text: string): string => text.replace(steering, '\uFFFD')

/** One visible character, its columns in a terminal and where it begins in the text (UTF-16 code units). */
export type Cell = { readonly text: string; readonly width: number; readonly offset: number }

const tabStop = 4

/** A line as the cells that a terminal shows; a tab reaches to the next multiple of four columns. */
export const cellsOf = (line: string): readonly Cell[] => {
  let column = 0
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
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
