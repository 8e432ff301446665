import { drawTable } from '../data-table.js'
import type { Markup } from '../element.js'
import { isConsistent, type Tableau } from './tableau.js'

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** What the tableau says, one row for each scenario; and what would change one. */
export const outlookTables = (tableau: Tableau): readonly Markup[] => {
  const { title, rows, columns, changes } = tableau
  if (rows.length === 0 || columns.length === 0) return []
  const what = isConsistent(tableau) ? 'Consistent scenarios' : 'Least inconsistent scenarios'
  const measures = [
    { head: 'Steps to consistent', text: columns.map(({ steps }) => steps) },
    { head: 'Margin', text: columns.map(({ margin }) => margin ?? undefined) },
    { head: 'Total impact', text: columns.map(({ totalImpact }) => totalImpact) },
    { head: 'Weight', text: columns.map(({ weight }) => weight) },
  ].filter(({ text }) => text.some(value => value !== undefined))
  const hasCertain = columns.some(({ isCertain }) => isCertain !== undefined)
  const scenarios = drawTable({
    caption: `${what}: ${title}`,
    columns: [
      { head: 'Scenario' },
      ...rows.map(({ label }) => ({ head: label })),
      ...measures.map(({ head }) => ({ head, numeric: true })),
      ...(hasCertain ? [{ head: 'Certain' }] : []),
    ],
    rows: columns.map(({ states, isCertain }, number) => ({
      cells: [
        String(number + 1),
        ...states.map(({ state }, row) => rows[row].states[state].label),
        ...measures.map(({ text }) => {
          const value = text[number]
          return value === undefined ? '–' : rounded(value)
        }),
        ...(hasCertain ? [isCertain ? 'yes' : 'no'] : []),
      ],
    })),
  })
  if (changes.length === 0) return [scenarios]
  return [
    scenarios,
    drawTable({
      caption: isConsistent(tableau) ? 'What would break a scenario' : 'What would make a scenario consistent',
      columns: [
        { head: 'Scenario' },
        { head: 'Descriptor' },
        { head: 'State' },
        { head: 'Rival' },
        { head: 'Judgement steps', numeric: true },
        { head: 'One of these judgements, or several together' },
      ],
      rows: changes.map(({ scenario, descriptor, state, rival, steps, judgements }) => ({
        cells: [
          String(scenario + 1),
          descriptor,
          state,
          rival,
          rounded(steps),
          judgements.length === 0 ? 'none is judged yet' : judgements.join(', '),
        ],
      })),
    }),
  ]
}
