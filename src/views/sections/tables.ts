import type { Section } from '../../wording/document.js'
import { drawTable } from '../data-table.js'
import type { Markup } from '../element.js'
import { capital, type SectionsOptions, type SectionsPage } from './page.js'

/** The facts, the tables and the notes of each section, as tables of a page. */
export const sectionTables = ({ sections }: SectionsPage, options: SectionsOptions): readonly Markup[] =>
  sections.flatMap(section => [
    ...factsTable(section),
    ...section.tables.map(({ heading, columns, rows }) =>
      drawTable({
        caption: heading === undefined ? section.title : `${heading}: ${section.title}`,
        columns: columns.map(({ title, align }) => ({ head: capital(title), numeric: align === 'right' })),
        rows: rows.map(cells => ({ cells: cells.map(text => options.placeOf(text)?.text ?? text) })),
      }),
    ),
    ...notesTable(section),
  ])

const factsTable = ({ title, facts }: Section): readonly Markup[] =>
  facts.length === 0
    ? []
    : [
        drawTable({
          caption: title,
          columns: [{ head: 'Fact' }, { head: 'Value' }],
          rows: facts.map(([name, text]) => ({ cells: [capital(name), text] })),
        }),
      ]

const notesTable = ({ title, notes }: Section): readonly Markup[] =>
  notes.length === 0
    ? []
    : [
        drawTable({
          caption: `Notes: ${title}`,
          columns: [{ head: 'Note' }],
          rows: notes.map(note => ({ cells: [note] })),
        }),
      ]
