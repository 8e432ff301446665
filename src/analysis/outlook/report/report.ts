import type { Section, Spreadsheet, Table } from '../../../wording/document.js'
import { numberText } from '../../../wording/number-text.js'
import { percentText } from '../../../wording/percent-text.js'
import { toldNotes } from '../../../wording/told-notes.js'
import type { Move, OutlookResult, SuccessionResult } from '../index.js'
import { moveTable, type OutlookLabels, scenarioTable } from './tables.js'

const right = (title: string) => ({ title, align: 'right' }) as const

const attractorsShown = 10

const atLeast = ({ complete }: OutlookResult, count: number): string =>
  `${complete ? '' : 'at least '}${numberText(count)}`

const facts = (result: OutlookResult): Section['facts'] => [
  ['scenarios', numberText(result.space)],
  ['consistent', atLeast(result, result.consistent)],
  ['complete', result.complete ? `yes, ${result.nodes} nodes visited` : `no, stopped at ${result.nodes} nodes`],
  ...(result.certain ? [['certain', numberText(result.certainCount)] as const] : []),
  ...(result.possible ? [['possible', numberText(result.possibleCount)] as const] : []),
]

const breakTable = ({ scenarios }: OutlookResult, labels: OutlookLabels): readonly Table[] =>
  moveTable(
    'What would break a scenario',
    scenarios.flatMap(({ toBreak }, number): readonly (readonly [number, Move])[] =>
      toBreak ? [[number, toBreak]] : [],
    ),
    labels,
  )

const mendTable = ({ leastInconsistent = [] }: OutlookResult, labels: OutlookLabels): readonly Table[] =>
  moveTable(
    'What would make a scenario consistent',
    leastInconsistent.flatMap(({ toMend }, number) => toMend.map(move => [number, move] as const)),
    labels,
  )

const successionTable = (succession: SuccessionResult, labels: OutlookLabels): Table => {
  const text = (states: Readonly<Record<string, string>>) =>
    Object.entries(states)
      .map(([descriptor, state]) => labels.state(descriptor, state))
      .join(' · ')
  const ends = succession.exact
    ? succession.attractors.map(({ scenarios, basin }) => ({ scenarios, size: numberText(basin) }))
    : succession.attractors.map(({ scenarios, share, interval }) => ({
        scenarios,
        size: `${percentText(share, 3)} (${percentText(interval.low, 3)} to ${percentText(interval.high, 3)})`,
      }))
  const found = succession.fixedPoints + succession.cycles
  const shown = Math.min(attractorsShown, ends.length)
  return {
    heading: `Where ${succession.rule} succession ends${found > shown ? `: the ${shown} largest of ${found} attractors` : ''}`,
    columns: [{ title: 'end' }, right(succession.exact ? 'starts' : 'share of starts'), { title: 'scenarios' }],
    rows: ends
      .slice(0, attractorsShown)
      .map(({ scenarios, size }) => [
        scenarios.length === 1 ? 'consistent' : `cycle of ${scenarios.length}`,
        size,
        text(scenarios[0]) + (scenarios.length === 1 ? '' : ' → …'),
      ]),
  }
}

/** Outlook results for reading; `labelsOf` gives what a reader calls the parts of an outlook by its name. */
export const outlookSections = (
  results: readonly OutlookResult[],
  labelsOf: (outlook: string) => OutlookLabels,
): readonly Section[] =>
  results.map(result => {
    const labels = labelsOf(result.outlook)
    return {
      title: labels.outlook,
      facts: facts(result),
      tables: [
        ...scenarioTable(result, labels),
        ...breakTable(result, labels),
        ...mendTable(result, labels),
        ...result.succession.map(succession => successionTable(succession, labels)),
      ],
      notes: toldNotes(result),
    }
  })

/** One line per scenario and descriptor; the columns have the names of the JSON fields, `scenario` counts from 1. */
export const outlookRows = (results: readonly OutlookResult[]): Spreadsheet => {
  const columns = ['margin', 'totalImpact', 'weight', 'inconsistency', 'steps'] as const
  type Numbers = Partial<Record<(typeof columns)[number], number | null>>
  const lines = (outlook: string, number: number, states: Readonly<Record<string, string>>, numbers: Numbers) =>
    Object.entries(states).map(([descriptor, state]) => [
      outlook,
      number + 1,
      descriptor,
      state,
      ...columns.map(column => numbers[column] ?? undefined),
    ])
  return {
    columns: ['outlook', 'scenario', 'descriptor', 'state', ...columns],
    rows: results.flatMap(({ outlook, scenarios, leastInconsistent = [] }) =>
      [...scenarios, ...leastInconsistent].flatMap((scenario, number) =>
        lines(outlook, number, scenario.states, scenario),
      ),
    ),
  }
}
