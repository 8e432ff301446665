import type { Section, Spreadsheet, Table } from '../../../wording/document.js'
import { durationText } from '../../../wording/duration-text.js'
import { percentText } from '../../../wording/percent-text.js'
import { toldNotes } from '../../../wording/told-notes.js'
import type { CriticalPathResult, PromiseResult } from '../index.js'
import { expectationFacts, visitTable } from './expectation.js'
import { flowFacts, shorteningTable, stageTable } from './flow.js'
import { simulationFacts, simulationTable } from './simulation.js'

const right = (title: string) => ({ title, align: 'right' }) as const

const arrow = ' → '

const touchpointTable = ({ touchpoints }: CriticalPathResult): Table => ({
  heading: 'Touchpoints',
  columns: [
    { title: 'touchpoint' },
    right('duration'),
    right('earliest start'),
    right('earliest finish'),
    right('total float'),
    right('free float'),
    right('drag'),
    { title: 'critical' },
  ],
  rows: touchpoints.map(touchpoint => [
    touchpoint.name,
    durationText(touchpoint.duration),
    durationText(touchpoint.earliestStart),
    durationText(touchpoint.earliestFinish),
    durationText(touchpoint.totalFloat),
    durationText(touchpoint.freeFloat),
    durationText(touchpoint.drag),
    touchpoint.critical ? 'critical' : '',
  ]),
})

const pathTable = ({ longestPaths }: CriticalPathResult): readonly Table[] =>
  longestPaths.length === 0
    ? []
    : [
        {
          heading: 'Longest paths',
          columns: [right('length'), right('slack'), { title: 'path' }],
          rows: longestPaths.map(({ path, length, slack }) => [
            durationText(length),
            durationText(slack),
            path.join(arrow),
          ]),
        },
      ]

const promiseTable = ({ promises }: CriticalPathResult): readonly Table[] =>
  promises.length === 0
    ? []
    : [
        {
          heading: 'Promises',
          columns: [
            { title: 'promise' },
            right('within'),
            right('for'),
            right('planned'),
            right('slack'),
            right('kept in'),
            { title: 'verdict' },
          ],
          rows: promises.map(({ name, within, confidence, planned, slack, probability, interval, verdict }) => [
            name,
            durationText(within),
            percentText(confidence),
            durationText(planned),
            durationText(slack),
            probability === undefined ? '' : `${percentText(probability)}${intervalText(interval)}`,
            verdict,
          ]),
        },
      ]

/** Rounded outwards; nothing where nothing was left to chance. */
const intervalText = (interval: PromiseResult['interval']): string =>
  interval === undefined || interval.low === interval.high
    ? ''
    : ` (${percentText(Math.floor(interval.low * 1000) / 1000)} – ${percentText(Math.ceil(interval.high * 1000) / 1000)})`

/** One result for reading; `titleOf` gives what a reader calls a journey. */
export const criticalPathSection = (result: CriticalPathResult, titleOf: (name: string) => string): Section => ({
  title: titleOf(result.journey),
  facts: [
    ['planned length', durationText(result.duration)],
    ...result.criticalPaths.map((path): readonly [string, string] => ['critical path', path.join(arrow)]),
    ...flowFacts(result),
    ...expectationFacts(result),
    ...simulationFacts(result),
  ],
  tables: [
    touchpointTable(result),
    ...stageTable(result),
    ...pathTable(result),
    ...shorteningTable(result),
    ...visitTable(result),
    ...simulationTable(result),
    ...promiseTable(result),
  ],
  notes: toldNotes(result),
})

const columns = [
  'duration',
  'earliestStart',
  'earliestFinish',
  'latestStart',
  'latestFinish',
  'totalFloat',
  'freeFloat',
  'independentFloat',
  'drag',
  'critical',
  'onLongestPath',
] as const

const simulatedColumns = [
  'occurrence',
  'visits',
  'criticality',
  'significance',
  'cruciality',
  'sensitivity',
  'onTime',
] as const

/** One line per touchpoint, times in seconds; the columns have the names of the JSON fields, then those of its simulation. */
export const criticalPathRows = (results: readonly CriticalPathResult[]): Spreadsheet => ({
  columns: ['journey', 'name', ...columns, ...simulatedColumns, 'nearCritical', 'crashing', 'expectedVisits'],
  rows: results.flatMap(({ journey, touchpoints, simulation, nearCritical, crashing, expectation }) => {
    const near = new Set(nearCritical)
    const gains = new Map(crashing.map(({ name, by }) => [name, by]))
    return touchpoints.map((touchpoint, i) => [
      journey,
      touchpoint.name,
      ...columns.map(column => touchpoint[column]),
      ...simulatedColumns.map(column => simulation?.touchpoints[i]?.[column]),
      near.has(touchpoint.name),
      gains.get(touchpoint.name),
      expectation?.visits[touchpoint.name],
    ])
  }),
})
