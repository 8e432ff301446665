import { element, type Markup } from './element.js'
import { type Source, sourceAttributes } from './picture.js'

export type DataRow = {
  /** As many as there are columns; the first is the row's name. */
  readonly cells: readonly string[]
  /** Where it stands in the text. */
  readonly source?: Source | undefined
}

export type DataTable = {
  readonly caption: string
  readonly columns: readonly { readonly head: string; readonly numeric?: boolean }[]
  readonly rows: readonly DataRow[]
}

/** What a picture shows, as an HTML table: for those who cannot see it, and to copy from. */
export const drawTable = ({ caption, columns, rows }: DataTable): Markup =>
  element(
    'table',
    { class: 'wp-table' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        columns.map(({ head }) => element('th', { scope: 'col' }, head)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map(({ cells, source }) =>
        element(
          'tr',
          source ? { class: 'wp-source', ...sourceAttributes(source) } : {},
          cells.map((cell, column) =>
            column === 0
              ? element('th', { scope: 'row', dir: 'auto' }, cell)
              : element('td', columns[column]?.numeric ? { class: 'wp-number' } : { dir: 'auto' }, cell),
          ),
        ),
      ),
    ),
  )
