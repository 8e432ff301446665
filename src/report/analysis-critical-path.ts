import type { CriticalPathResult } from '../analysis/critical-path/index.js'
import { durationText } from '../model/duration-text.js'
import { csv } from './csv.js'
import type { Section, Table } from './document.js'

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
          columns: [{ title: 'promise' }, right('within'), right('planned'), right('slack'), { title: 'verdict' }],
          rows: promises.map(({ name, within, planned, slack, verdict }) => [
            name,
            durationText(within),
            durationText(planned),
            durationText(slack),
            verdict,
          ]),
        },
      ]

/** Critical path results for reading; `titleOf` gives the title of a journey by its name. */
export const criticalPathSections = (
  results: readonly CriticalPathResult[],
  titleOf: (journey: string) => string,
): readonly Section[] =>
  results.map(result => ({
    title: titleOf(result.journey),
    facts: [
      ['planned length', durationText(result.duration)],
      ...result.criticalPaths.map((path): readonly [string, string] => ['critical path', path.join(arrow)]),
    ],
    tables: [touchpointTable(result), ...pathTable(result), ...promiseTable(result)],
    notes: [...result.notes, ...(result.convention === undefined ? [] : [`Convention: ${result.convention}`])],
  }))

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

/** One line per touchpoint, times in seconds; the columns have the names of the JSON fields. */
export const criticalPathCsv = (results: readonly CriticalPathResult[]): string =>
  csv(
    ['journey', 'name', ...columns],
    results.flatMap(({ journey, touchpoints }) =>
      touchpoints.map(touchpoint => [journey, touchpoint.name, ...columns.map(column => touchpoint[column])]),
    ),
  )
