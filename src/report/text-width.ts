/** East Asian wide and fullwidth characters (Unicode TR11, W and F), which take two columns in a terminal. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18AFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u
const withoutWidth = /^[\p{M}\p{Cf}]+$/u
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
    const width =
      segment === '\t' ? tabStop - (column % tabStop) : wide.test(segment) ? 2 : withoutWidth.test(segment) ? 0 : 1
    column += width
    return { text: segment === '\t' ? ' '.repeat(width) : harmless(segment), width, offset: index }
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
