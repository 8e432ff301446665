import type { Section, Table } from '../wording/document.js'
import type { Colors } from './colors.js'
import { harmless } from './harmless.js'
import { textWidth, wrapped } from './text-width.js'

const widestNote = 100

const padded = (text: string, width: number, align: 'right' | undefined): string => {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)))
  return align === 'right' ? `${blanks}${text}` : `${text}${blanks}`
}

const tableLines = ({ heading, columns, rows }: Table, colors: Colors): readonly string[] => {
  const texts = rows.map(row => row.map(entry => harmless(entry)))
  const widths = columns.map(({ title }, column) =>
    Math.max(textWidth(title), ...texts.map(row => textWidth(row[column] ?? ''))),
  )
  const line = (row: readonly string[]) =>
    columns
      .map(({ align }, column) => padded(row[column] ?? '', widths[column] ?? 0, align))
      .join('  ')
      .trimEnd()
  return [
    '',
    ...(heading === undefined ? [] : [`  ${colors.bold(heading)}`]),
    `  ${colors.dim(line(columns.map(({ title }) => title)))}`,
    ...texts.map(row => `  ${line(row)}`),
  ]
}

/** Results for reading in a terminal. */
export const prettySections = (sections: readonly Section[], colors: Colors): string =>
  sections
    .map(({ title, facts, tables, notes }) => {
      const widest = Math.max(0, ...facts.map(([name]) => textWidth(name)))
      return [
        colors.bold(harmless(title)),
        ...facts.map(([name, value]) => `  ${colors.dim(padded(name, widest, undefined))}  ${harmless(value)}`),
        ...tables.flatMap(table => tableLines(table, colors)),
        ...(notes.length === 0 ? [] : ['']),
        ...notes.flatMap(note =>
          wrapped(harmless(note), widestNote).map(
            (line, index) => `  ${colors.dim(index === 0 ? 'note:' : '     ')} ${line}`,
          ),
        ),
        '',
      ].join('\n')
    })
    .join('\n')
