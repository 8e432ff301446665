import { sentencesRow } from '../drawing/notes-row.js'
import type { Row } from '../drawing/row.js'
import { titleRow } from '../drawing/title-row.js'
import type { Markup } from '../element.js'
import { drawFrame } from '../picture.js'
import { drawText } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { nameOf, type PageSection, type SectionsOptions, type SectionsPage } from './page.js'
import { type Block, shelves, tableBlock } from './shelves.js'
import { longFacts, sectionHead, shortFacts } from './text-rows.js'

const margin = 32
/** The page is as wide as its tables would like, within these; wider only where columns need it. */
const narrowest = 860
const widest = 1080

/** A row with the room above it, in pixels. */
type Placed = { readonly row: Row; readonly above: number }

/** What an analysis says, section by section: its facts, its tables, its notes. */
export const drawSections = (page: SectionsPage, options: SectionsOptions): Markup => {
  const sections = page.sections.map(section => ({
    ...section,
    tables: section.tables.map(table => tableBlock(table, options)),
  }))
  const tables = sections.flatMap(section => section.tables)
  const width = Math.max(
    Math.min(widest, Math.max(narrowest, ...tables.map(({ wanted }) => wanted))),
    ...tables.map(({ least }) => least),
  )
  const rows = [
    ...headOf(page, width, options),
    ...sections.flatMap(section => rowsOf(section, section.title !== page.title, width, options)),
    ...(sections.length === 0 ? [{ row: sentencesRow('Notes', [page.nothing], margin, width), above: 24 }] : []),
  ]
  let bottom = margin
  const drawn = rows.map(({ row, above }) => {
    const top = bottom + above
    bottom = top + row.height
    return row.draw(top)
  })
  return drawFrame(
    {
      kind: page.view,
      name: page.name,
      title: nameOf(page),
      description: descriptionOf(page),
      width: width + 2 * margin,
      height: bottom + margin,
    },
    options,
    drawn,
  )
}

/** What the page says of what. */
const headOf = (page: SectionsPage, width: number, options: SectionsOptions): readonly Placed[] => {
  const { heading, title, description, source } = page
  const kind = `wp-${page.view}-title`
  const row = titleRow({ title, description, source: source && { ...source, kind } }, margin, width, options)
  if (heading === title) return [{ row, above: 0 }]
  const eyebrow: Row = {
    height: textStyles.lane.leading,
    draw: top => [drawText([heading], 'lane', { x: margin, top, width, color: 'muted' })],
  }
  return [
    { row: eyebrow, above: 0 },
    { row, above: 0 },
  ]
}

type Laid = Omit<PageSection, 'tables'> & { readonly tables: readonly Block[] }

const rowsOf = (section: Laid, isNamed: boolean, width: number, options: SectionsOptions): readonly Placed[] => {
  const { facts, tables, notes } = section
  const short = shortFacts(facts, margin, width)
  return [
    ...(isNamed ? [{ row: sectionHead(section, margin, width, options), above: 32 }] : []),
    ...(short.height > 0 ? [{ row: short, above: 18 }] : []),
    ...longFacts(facts, margin, width).map(row => ({ row, above: 14 })),
    ...shelves(tables, margin, width).map(row => ({ row, above: 26 })),
    ...(notes.length > 0 ? [{ row: sentencesRow('Notes', notes, margin, width), above: 28 }] : []),
  ]
}

/** The facts in words: tables stand in the picture as text. */
const descriptionOf = ({ description, sections, nothing }: SectionsPage): string =>
  [
    ...(description === undefined ? [] : [description]),
    ...sections.flatMap(({ title, facts }) => [`${title}.`, ...facts.map(([name, text]) => `${name}: ${text}.`)]),
    ...(sections.length === 0 ? [nothing] : []),
  ].join(' ')
