import { textWidth } from './measure.js'
import type { TextStyle } from './styles.js'

// Scripts written without spaces break between any two characters, except that some marks start no line and some end none.
const unspaced = '\\u2E80-\\u303F\\u3040-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF\\u{20000}-\\u{3FFFD}'
const closing = '、。，．・：；？！）］｝」』】〉》〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々'
const opening = '（［｛「『【〈《〔'
const solid = `\\s${unspaced}\\-/‐–`
const pieces = new RegExp(
  `[${opening}]*[${unspaced}][${closing}\\p{M}]*|\\s+|[^${solid}]+[-/‐–]*|[-/‐–]+[^${solid}]*`,
  'gu',
)
const asciiPieces = /\s+|[^\s\-/]+[-/]*|[-/]+[^\s\-/]*/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ascii = /^[\u0000-\u007F]*$/

// Here one code unit is one character, and the slow segmenter is not needed.
const simple = /^[\u0020-\u02FF]*$/
let graphemes: Intl.Segmenter | undefined

/** What a reader sees as one character each. */
const charactersOf = (text: string): Iterable<string> => {
  if (simple.test(text)) return text
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** As many whole characters as fit, at least one. */
const fitting = (text: string, width: number, style: TextStyle): string => {
  let part = ''
  let partWidth = 0
  for (const character of charactersOf(text)) {
    partWidth += textWidth(character, style)
    if (part !== '' && partWidth > width) return part
    part += character
  }
  return part
}

const shortened = (text: string, width: number, style: TextStyle): string => {
  if (textWidth(`${text}…`, style) <= width) return `${text}…`
  return `${fitting(text, width - textWidth('…', style), style).trimEnd()}…`
}

/**
 * A text in lines no wider than `width` pixels: broken between words, in scripts without spaces between characters,
 * within a word only where it is longer than a line. What does not fit into `maxLines` ends in "…".
 */
export const wrap = (
  text: string,
  width: number,
  style: TextStyle,
  maxLines = Number.POSITIVE_INFINITY,
): readonly string[] => {
  const trimmed = text.trim()
  if (trimmed === '') return []
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  const close = (): void => {
    lines.push(line.trimEnd())
    line = ''
    lineWidth = 0
  }
  for (const found of trimmed.match(ascii.test(trimmed) ? asciiPieces : pieces) ?? []) {
    let piece = found.trim() === '' ? ' ' : found
    if (piece === ' ' && line === '') continue
    let pieceWidth = textWidth(piece, style)
    if (piece !== ' ' && lineWidth + pieceWidth > width && line !== '') close()
    while (pieceWidth > width) {
      const part = fitting(piece, width, style)
      if (part === piece) break
      lines.push(part)
      piece = piece.slice(part.length)
      pieceWidth = textWidth(piece, style)
    }
    line += piece
    lineWidth += pieceWidth
    if (lines.length > maxLines) break
  }
  if (line.trim() !== '') close()
  if (lines.length <= maxLines) return lines
  const kept = lines.slice(0, maxLines)
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', width, style)]
}

/** A text in one line, ending in "…" where it is wider than `width` pixels. */
export const clip = (text: string, width: number, style: TextStyle): string => wrap(text, width, style, 1)[0] ?? ''
