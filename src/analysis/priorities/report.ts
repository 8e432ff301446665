import type { Section, Spreadsheet, Table } from '../../wording/document.js'
import { numberText } from '../../wording/number-text.js'
import { counted } from '../../wording/plurals.js'
import { toldNotes } from '../../wording/told-notes.js'
import type { NotPlaced, PrioritiesResult } from './index.js'

const right = (title: string) => ({ title, align: 'right' }) as const

const rankTable = ({ touchpoints }: PrioritiesResult): readonly Table[] =>
  touchpoints.length === 0
    ? []
    : [
        {
          heading: 'Where improving pays most',
          columns: [
            right('rank'),
            { title: 'touchpoint' },
            { title: 'quadrant' },
            right('significance'),
            right('experience'),
            { title: 'known from' },
            right('gap'),
          ],
          rows: touchpoints.map(({ rank, name, quadrant, significance, experience, basis, occurrences, gap }) => [
            String(rank),
            name,
            quadrant,
            numberText(significance),
            numberText(experience),
            basis === 'actual' ? counted(occurrences, 'occurrence') : 'the plan',
            numberText(gap),
          ]),
        },
      ]

const notPlacedTable = (notPlaced: readonly NotPlaced[]): readonly Table[] =>
  notPlaced.length === 0
    ? []
    : [
        {
          heading: 'Not placed',
          columns: [{ title: 'touchpoint' }, { title: 'not written' }],
          rows: notPlaced.map(({ name, without }) => [name, without.join(', ')]),
        },
      ]

/** One result for reading; `titleOf` gives what a reader calls a journey. */
export const prioritiesSection = (result: PrioritiesResult, titleOf: (name: string) => string): Section => ({
  title: titleOf(result.journey),
  facts: [
    ['placed', `${result.touchpoints.length} of ${result.touchpoints.length + result.notPlaced.length} touchpoints`],
  ],
  tables: [...rankTable(result), ...notPlacedTable(result.notPlaced)],
  notes: toldNotes(result),
})

const columns = ['rank', 'significance', 'experience', 'basis', 'occurrences', 'quadrant', 'gap'] as const

/** One line per touchpoint that is placed; the columns have the names of the JSON fields. */
export const prioritiesRows = (results: readonly PrioritiesResult[]): Spreadsheet => ({
  columns: ['journey', 'name', ...columns],
  rows: results.flatMap(({ journey, touchpoints }) =>
    touchpoints.map(touchpoint => [journey, touchpoint.name, ...columns.map(column => touchpoint[column])]),
  ),
})
