import { label } from '../../model/label.js'
import type { Scale } from '../../model/quantity.js'
import type { TitleOf } from '../../model/title-of.js'
import { durationText } from '../../wording/duration-text.js'
import { emotionNumber, emotionText, feelingText } from '../emotion-text.js'
import { type Band, bandsOf } from '../journey-map/columns.js'
import { textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { type TextKind, textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import type { Token } from '../theme.js'
import type { CurveColumn } from './columns.js'

export const margin = 32
const mostColumns = 12
const narrowest = 132
const widest = 220
const readable = 720
const sidePadding = 10

/** What stands below a column, from top to bottom. */
export type Words = { readonly lines: readonly string[]; readonly kind: TextKind; readonly color: Token | undefined }

export type PlacedColumn = {
  readonly column: CurveColumn
  readonly x: number
  readonly words: readonly Words[]
}

export type PlacedBand = Band & { readonly lines: readonly string[] }

/** As many touchpoints as stand side by side; a long journey goes on in the next row. */
export type CurveRow = {
  readonly columns: readonly PlacedColumn[]
  readonly bands: readonly PlacedBand[]
  readonly bandHeight: number
  readonly wordsHeight: number
  /** The neighbours in the rows before and after, to which the curve leads. */
  readonly before: CurveColumn | undefined
  readonly after: CurveColumn | undefined
}

export type CurveLayout = {
  readonly rows: readonly CurveRow[]
  readonly columnWidth: number
  /** Where the curves begin: the words of the scale stand left of it. */
  readonly left: number
  readonly width: number
}

/** The values that the scale is drawn with: each step of a short scale, else its ends and its middle. */
export const scaleMarks = ({ min, max }: Scale): readonly number[] => {
  const steps = max - min
  const whole = Number.isInteger(min) && Number.isInteger(max) && steps <= 6
  return whole ? Array.from({ length: steps + 1 }, (_, step) => max - step) : [max, (min + max) / 2, min]
}

export const scaleText = (value: number, scale: Scale): string =>
  `${emotionText(value, scale)} ${emotionNumber(value, scale)}`

const wordsOf = (
  { touchpoint, time, other, deviations }: CurveColumn,
  width: number,
  otherName: string,
  scale: Scale,
  { titleOf }: WordOptions,
): readonly Words[] => {
  const texts: readonly (readonly [kind: TextKind, text: string, color?: Token])[] = [
    ['axis', time === null ? 'no time' : time === 0 ? 'start' : durationText(time)],
    ['cell-name', label(touchpoint)],
    ['axis', touchpoint.via.map(titleOf).join(', ')],
    ['value', capitalized(deviations.join(', ')), 'bad'],
    ['axis', other ? otherName : ''],
    ['value', other ? feelingText(other.emotion, scale) : ''],
    [
      'axis',
      other && other.occurrences > 1
        ? `${other.occurrences} times, ${emotionNumber(other.lowest, scale)} to ${emotionNumber(other.highest, scale)}`
        : '',
    ],
  ]
  return texts.flatMap(([kind, text, color]) =>
    text === '' ? [] : [{ kind, lines: wrap(text, width, textStyles[kind]), color }],
  )
}

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

type WordOptions = { readonly titleOf: TitleOf }

export const wordsGap = 4

const heightOf = (words: readonly Words[]): number =>
  words.reduce((sum, { lines, kind }) => sum + textHeight(lines, kind) + wordsGap, 0)

const bandText = ({ stage, first }: Band, before: CurveColumn | undefined): string =>
  first === 0 && before?.stage === stage ? `${label(stage)} (continued)` : label(stage)

/** Columns in rows of equal length; `otherName` begins what the other side says, such as `As planned`. */
export const layoutCurve = (
  columns: readonly CurveColumn[],
  otherName: string,
  scale: Scale,
  options: WordOptions,
): CurveLayout => {
  const count = Math.max(1, Math.ceil(columns.length / mostColumns))
  const perRow = Math.max(1, Math.ceil(columns.length / count))
  const columnWidth = Math.min(widest, Math.max(narrowest, readable / perRow))
  const scaleWidth = Math.max(...scaleMarks(scale).map(value => textWidth(scaleText(value, scale), textStyles.axis)))
  const left = margin + scaleWidth + 14
  const rows = Array.from({ length: count }, (_, row): CurveRow => {
    const first = row * perRow
    const members = columns.slice(first, first + perRow)
    const placed = members.map((column, index) => ({
      column,
      x: left + (index + 0.5) * columnWidth,
      words: wordsOf(column, columnWidth - 2 * sidePadding, otherName, scale, options),
    }))
    const bands = bandsOf(members).map(band => ({
      ...band,
      lines: wrap(
        bandText(band, columns[first - 1]),
        (band.last - band.first + 1) * columnWidth - 24,
        textStyles.stage,
      ),
    }))
    const bandLines = bands.map(({ lines }) => lines).toSorted((a, b) => b.length - a.length)[0]
    return {
      columns: placed,
      bands,
      bandHeight: bandLines ? textHeight(bandLines, 'stage') + 12 : 0,
      wordsHeight: Math.max(0, ...placed.map(({ words }) => heightOf(words))),
      before: columns[first - 1],
      after: columns[first + perRow],
    }
  })
  return { rows, columnWidth, left, width: perRow * columnWidth }
}
