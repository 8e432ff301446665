import type { Section, Spreadsheet, Table } from '../../wording/document.js'
import { changeText, intervalText, measuredText } from '../../wording/measured-text.js'
import { allInWords, toldNotes } from '../../wording/told-notes.js'
import type { Effect, InitiativeResult, Unattended } from './index.js'

type TitleOf = (name: string) => string

const valueText = (value: Effect['before'], unit: Effect['unit']): string =>
  value ? `${measuredText(value.value, unit)} (${value.when ?? 'baseline'})` : ''

const effectTable = ({ effects }: InitiativeResult, titleOf: TitleOf): readonly Table[] =>
  effects.length === 0
    ? []
    : [
        {
          heading: 'Effects',
          columns: [
            { title: 'KPI' },
            { title: 'expected', align: 'right' },
            { title: 'before', align: 'right' },
            { title: 'after', align: 'right' },
            { title: 'change', align: 'right' },
            { title: '95 % interval' },
            { title: 'verdict' },
          ],
          rows: effects.map(({ kpi, unit, expected, before, after, change, interval, verdict }) => [
            titleOf(kpi),
            changeText(expected, unit),
            valueText(before, unit),
            valueText(after, unit),
            change === undefined ? '' : changeText(change, unit),
            interval ? intervalText(interval, unit) : '',
            verdict,
          ]),
        },
      ]

/** One initiative for reading; `titleOf` gives what a reader calls a name. */
export const initiativeSection = (result: InitiativeResult, titleOf: TitleOf): Section => {
  const { initiative, schedule, owner, from, due, improves, removes, models, effects, notes } = result
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['schedule', schedule],
    ['owner', owner && titleOf(owner)],
    ['dates', from || due ? `${from ?? '?'} to ${due ?? '?'}` : undefined],
    ['improves', improves.map(titleOf).join(', ')],
    ['removes', removes.map(titleOf).join(', ')],
    ['described by', models && titleOf(models)],
  ]
  return {
    title: titleOf(initiative),
    facts: facts.flatMap(([name, text]) => (text ? [[name, text] as const] : [])),
    tables: effectTable(result, titleOf),
    notes: effects.length > 0 ? toldNotes(result) : allInWords(notes),
  }
}

const why: Readonly<Record<Unattended['kind'], string>> = {
  kpi: 'misses its target',
  obstacle: 'nothing removes it',
  touchpoint: 'matters much and feels bad',
}

/** What nobody works on, for reading. */
export const unattendedSection = (unattended: readonly Unattended[], titleOf: TitleOf): Section => ({
  title: 'What nobody works on',
  facts: [],
  tables: [
    {
      columns: [{ title: 'what' }, { title: 'name' }, { title: 'why' }, { title: 'where' }],
      rows: unattended.map(each => [
        each.kind === 'kpi' ? 'KPI' : each.kind,
        titleOf(each.name),
        each.kind === 'obstacle' && each.risk !== undefined ? `${why.obstacle}; risk ${each.risk}` : why[each.kind],
        `${each.file}:${each.range.start.line}`,
      ]),
    },
  ],
  notes: [],
})

/** One line for each expected effect, values in the units of the JSON. */
export const initiativesRows = (results: readonly InitiativeResult[]): Spreadsheet => ({
  columns: ['initiative', 'schedule', 'kpi', 'unit', 'expected', 'before', 'after', 'change', 'low', 'high', 'verdict'],
  rows: results.flatMap(({ initiative, schedule, effects }) =>
    effects.length === 0
      ? [[initiative, schedule, ...Array.from({ length: 9 }, () => undefined)]]
      : effects.map(({ kpi, unit, expected, before, after, change, interval, verdict }) => [
          initiative,
          schedule,
          kpi,
          unit,
          expected,
          before?.value,
          after?.value,
          change,
          interval?.low,
          interval?.high,
          verdict,
        ]),
  ),
})
