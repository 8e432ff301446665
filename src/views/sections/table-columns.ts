import type { Table } from '../../wording/document.js'
import type { Source } from '../picture.js'
import { textWidth } from '../text/measure.js'
import { type TextKind, textStyles } from '../text/styles.js'
import { capital, type SectionsOptions } from './page.js'

/** From one column to the next; in pixels, as all widths here. */
export const gap = 28
/** What is left of a longer word goes to the next line. */
const longestWord = 220

export type Cell = { readonly text: string; readonly source: Source | undefined }

/** A column with the width that it would like to have, and the one that it needs. */
export type TableColumn = Table['columns'][number] & { readonly wanted: number; readonly least: number }

/** A table as it is going to be read: places lead to the text, words begin as in pictures, columns are measured. */
export type ReadTable = { readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly Cell[])[] }

export const readTable = ({ columns, rows }: Table, { placeOf }: SectionsOptions): ReadTable => {
  const read = rows.map(cells => cells.map((text): Cell => placeOf(text) ?? { text, source: undefined }))
  return {
    columns: columns.map(({ title, align }, column) => ({
      title: capital(title),
      ...(align && { align }),
      ...widthsOf(
        capital(title),
        read.flatMap(cells => cells[column] ?? []),
        align === 'right',
      ),
    })),
    rows: read,
  }
}

const widest = (texts: readonly string[], kind: TextKind): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, textStyles[kind])), 0)

const widestWord = (text: string, kind: TextKind): number => Math.min(longestWord, widest(text.split(/\s+/), kind))

/** Numbers and places stay in one line; other words may be wrapped, and so may the title. */
const widthsOf = (title: string, cells: readonly Cell[], isNumbers: boolean) => {
  const needed = cells.reduce(
    (most, { text, source }) => {
      const width = isNumbers || source ? textWidth(text, textStyles.cell) : widestWord(text, 'cell')
      return Math.max(most, width)
    },
    widestWord(title, 'factName'),
  )
  const texts = cells.map(({ text }) => text)
  // Whole pixels: a sum of fractions that comes out a trace too small would wrap what fits.
  return {
    wanted: Math.ceil(Math.max(widest([title], 'factName'), widest(texts, 'cell'))),
    least: Math.ceil(needed),
  }
}

/** The width of a whole table: of its columns as `which` says, and of what lies between them. */
export const tableWidth = (columns: readonly TableColumn[], which: 'wanted' | 'least'): number =>
  columns.reduce((sum, column) => sum + column[which] + gap, -gap)

/**
 * The widths of columns that share `room`: as wanted where that fits, else the widest give way first, down to what they
 * need. Where even that is more than the room, the columns take what they need.
 */
export const sharedWidths = (columns: readonly TableColumn[], room: number): readonly number[] => {
  const within = (limit: number): readonly number[] =>
    columns.map(({ wanted, least }) => Math.max(least, Math.min(wanted, limit)))
  const fits = (limit: number): boolean => within(limit).reduce((sum, width) => sum + width + gap, -gap) <= room
  let low = 0
  let high = columns.reduce((most, { wanted }) => Math.max(most, wanted), 0)
  if (fits(high)) return within(high)
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  return within(low)
}
