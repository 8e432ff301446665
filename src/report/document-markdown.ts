import type { Section, Table } from '../wording/document.js'

/** Text as Markdown shows it, never as markup. */
const escaped = (text: string): string => text.replaceAll(/([\\`*_[\]<>|#~&])/g, '\\$1').replaceAll(/\s*\n\s*/g, ' ')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const tableLines = ({ heading, columns, rows }: Table): readonly string[] => [
  ...(heading === undefined ? [] : [`### ${escaped(heading)}`, '']),
  row(columns.map(({ title }) => escaped(title))),
  row(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
  ...rows.map(entries => row(entries.map(entry => escaped(entry)))),
  '',
]

/** Results as a Markdown page. */
export const markdownSections = (sections: readonly Section[]): string =>
  sections
    .flatMap(({ title, facts, tables, notes }) => [
      `## ${escaped(title)}`,
      '',
      ...facts.map(([name, value]) => `- ${escaped(name)}: ${escaped(value)}`),
      ...(facts.length === 0 ? [] : ['']),
      ...tables.flatMap(tableLines),
      ...notes.map(note => `> ${escaped(note)}\n`),
    ])
    .join('\n')
