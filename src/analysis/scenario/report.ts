import type { Column, Section, Spreadsheet, Table } from '../../wording/document.js'
import { durationText } from '../../wording/duration-text.js'
import { numberText } from '../../wording/number-text.js'
import { percentText } from '../../wording/percent-text.js'
import { toldNotes } from '../../wording/told-notes.js'
import type { RankChange, ScenarioResult } from './index.js'

type TitleOf = (name: string) => string

const sides: readonly Column[] = [
  { title: 'as it is', align: 'right' },
  { title: 'as it would be', align: 'right' },
]

const orNothing = <Value>(value: Value | null, text: (value: Value) => string): string =>
  value === null ? '' : text(value)

const wholeTable = ({ length, expectedDuration, emotions }: ScenarioResult): Table => {
  const times = [
    ['planned length', length],
    ...(expectedDuration ? [['expected length', expectedDuration] as const] : []),
  ] as const
  const felt = [
    ['mean emotion', emotions.mean],
    ['lowest emotion', emotions.minimum],
    ['last emotion', emotions.last],
    ['peak–end', emotions.peakEnd],
  ] as const
  return {
    heading: 'The whole journey',
    columns: [{ title: 'what' }, ...sides],
    rows: [
      ...times.map(([name, { base, scenario }]) => [
        name,
        orNothing(base, durationText),
        orNothing(scenario, durationText),
      ]),
      ...felt
        .filter(([, { base, scenario }]) => base !== null || scenario !== null)
        .map(([name, { base, scenario }]) => [name, orNothing(base, numberText), orNothing(scenario, numberText)]),
    ],
  }
}

const promiseTable = ({ promises }: ScenarioResult): readonly Table[] => {
  const text = (side: ScenarioResult['promises'][number]['base']): string =>
    orNothing(side, ({ planned, probability, verdict }) =>
      [durationText(planned), ...(probability === undefined ? [] : [percentText(probability, 0)]), verdict].join(', '),
    )
  return promises.length === 0
    ? []
    : [
        {
          heading: 'Promises',
          columns: [{ title: 'promise' }, { title: 'within', align: 'right' }, ...sides],
          rows: promises.map(({ name, within, base, scenario }) => [
            name,
            durationText(within),
            text(base),
            text(scenario),
          ]),
        },
      ]
}

const touchpointTable = ({ touchpoints }: ScenarioResult): readonly Table[] => {
  const told = touchpoints.filter(({ effect }) => effect !== 'same')
  const text = (side: ScenarioResult['touchpoints'][number]['base']): string =>
    orNothing(
      side,
      ({ duration, earliestStart, critical }) =>
        `${durationText(duration)} from ${durationText(earliestStart)}${critical ? ', critical' : ''}`,
    )
  return told.length === 0
    ? []
    : [
        {
          heading: 'Touchpoints',
          columns: [{ title: 'touchpoint' }, { title: 'effect' }, ...sides],
          rows: told.map(({ name, effect, base, scenario }) => [name, effect, text(base), text(scenario)]),
        },
      ]
}

const rankTable = (heading: string, ranks: readonly RankChange[]): readonly Table[] => {
  const moved = ranks.filter(({ base, scenario }) => base !== scenario)
  return moved.length === 0
    ? []
    : [
        {
          heading,
          columns: [{ title: 'name' }, ...sides],
          rows: moved.map(({ name, base, scenario }) => [name, orNothing(base, String), orNothing(scenario, String)]),
        },
      ]
}

/** One scenario for reading; `titleOf` gives what a reader calls a name. */
export const scenarioSection = (result: ScenarioResult, titleOf: TitleOf): Section => ({
  title: titleOf(result.scenario),
  facts: [
    ['journey', titleOf(result.journey)],
    ...result.criticalPaths.base.map(path => ['critical path as it is', path.join(' → ')] as const),
    ...result.criticalPaths.scenario.map(path => ['critical path as it would be', path.join(' → ')] as const),
  ],
  tables: [
    wholeTable(result),
    ...promiseTable(result),
    ...touchpointTable(result),
    ...rankTable('Ranks: where improving pays most', result.ranks.priorities),
    ...result.ranks.influence.flatMap(({ impacts, factors }) =>
      rankTable(`Ranks: direct influence in ${titleOf(impacts)}`, factors),
    ),
  ],
  notes: toldNotes(result),
})

/** One line for each number that has two sides; times in seconds. */
export const scenariosRows = (results: readonly ScenarioResult[]): Spreadsheet => ({
  columns: ['scenario', 'journey', 'what', 'name', 'base', 'scenarioValue'],
  rows: results.flatMap(({ scenario, journey, length, expectedDuration, emotions, promises, touchpoints, ranks }) => {
    const line = (what: string, name: string, base: number | null | undefined, after: number | null | undefined) => [
      scenario,
      journey,
      what,
      name,
      base ?? undefined,
      after ?? undefined,
    ]
    return [
      line('length', '', length.base, length.scenario),
      ...(expectedDuration ? [line('expectedDuration', '', expectedDuration.base, expectedDuration.scenario)] : []),
      ...Object.entries(emotions).map(([name, each]) => line(`emotions.${name}`, '', each.base, each.scenario)),
      ...promises.map(each => line('promise', each.name, each.base?.planned, each.scenario?.planned)),
      ...touchpoints.map(each => line('duration', each.name, each.base?.duration, each.scenario?.duration)),
      ...touchpoints.map(each =>
        line('earliestStart', each.name, each.base?.earliestStart, each.scenario?.earliestStart),
      ),
      ...ranks.priorities.map(each => line('priority', each.name, each.base, each.scenario)),
      ...ranks.influence.flatMap(({ impacts, factors }) =>
        factors.map(each => line(`influence ${impacts}`, each.name, each.base, each.scenario)),
      ),
    ]
  }),
})
