import type { Section, Spreadsheet, Table } from '../../wording/document.js'
import { inWords } from '../../wording/note.js'
import { numberText } from '../../wording/number-text.js'
import { counted } from '../../wording/plurals.js'
import { toldNotes } from '../../wording/told-notes.js'
import type { Chain, MostResult } from './index.js'

const right = (title: string) => ({ title, align: 'right' }) as const
const list = (items: readonly string[]): string => (items.length === 0 ? '–' : items.join(', '))

const byRank = ({ obstacles }: MostResult): MostResult['obstacles'] =>
  obstacles.toSorted((a, b) => (a.rank ?? obstacles.length) - (b.rank ?? obstacles.length))

const obstacleTable = (result: MostResult): readonly Table[] =>
  table(
    'Obstacles by risk',
    [
      { title: 'obstacle' },
      right('likelihood'),
      right('severity'),
      right('risk'),
      { title: 'level' },
      { title: 'at' },
      { title: 'removed by' },
      { title: 'trends' },
    ],
    byRank(result).map(({ name, likelihood, severity, risk, riskLevel, at, supports, initiatives, trends }) => [
      name,
      numberText(likelihood),
      numberText(severity),
      numberText(risk),
      riskLevel ?? 'unknown',
      list(at),
      list([...supports, ...initiatives]),
      list(trends.map(trend => `${trend.name} ${trend.effect} it${trend.by === undefined ? '' : ` by ${trend.by}`}`)),
    ]),
  )

const blockWords = { propositions: 'value propositions', relationships: 'customer relationships' } as const

/** Where a chain ends: the element of the canvas, or the link that is missing. */
const endText = ({ block, element, message }: Chain): string =>
  message ? `✗ ${inWords(message)}` : `${element}${block === undefined ? '' : ` (${blockWords[block]})`}`

const chainTable = ({ chains }: MostResult): readonly Table[] =>
  table(
    'Chains: obstacle → support → KPI → canvas block',
    [{ title: 'obstacle' }, { title: 'support' }, { title: 'KPI' }, { title: 'canvas block' }],
    chains.map(chain => {
      const { obstacle, support, initiative, kpi } = chain
      return [obstacle, support ?? initiative ?? '–', kpi ?? '–', endText(chain)]
    }),
  )

const daysText = (days: number): string =>
  days < 0 ? `${counted(-days, 'day')} ago` : days === 0 ? 'today' : `in ${counted(days, 'day')}`

const supportTable = ({ supports }: MostResult): readonly Table[] =>
  table(
    'Supports',
    [{ title: 'support' }, { title: 'removes' }, { title: 'serves' }, { title: 'moves' }, { title: 'due' }],
    supports.map(({ name, removes, serves, moves, due, timing, days }) => [
      name,
      list(removes),
      list(serves),
      list(moves),
      due === undefined || days === undefined
        ? timing
        : `${due}, ${timing === 'overdue' ? 'overdue, ' : ''}${daysText(days)}`,
    ]),
  )

const trendTable = ({ trends }: MostResult): readonly Table[] =>
  table(
    'Trends',
    [{ title: 'trend' }, { title: 'by' }, { title: 'when' }, { title: 'worsens' }, { title: 'eases' }],
    trends
      .toSorted((a, b) => (a.days ?? Number.POSITIVE_INFINITY) - (b.days ?? Number.POSITIVE_INFINITY) || 0)
      .map(({ name, by, timing, worsens, eases }) => [name, by ?? '–', timing, list(worsens), list(eases)]),
  )

const motivationTable = ({ motivations }: MostResult): readonly Table[] =>
  table(
    'Motivations',
    [
      { title: 'motivation' },
      { title: 'of' },
      right('strength'),
      { title: 'served by' },
      { title: 'blocked by' },
      { title: 'relieved by' },
    ],
    motivations.map(({ name, of, strength, servedBy, blockedBy, relievedBy }) => [
      name,
      of ?? '–',
      numberText(strength),
      list(servedBy),
      list(blockedBy),
      list(relievedBy),
    ]),
  )

const table = (heading: string, columns: Table['columns'], rows: Table['rows']): readonly Table[] =>
  rows.length === 0 ? [] : [{ heading, columns, rows }]

const openOf = (open: readonly string[], count: number): string =>
  `${open.length} of ${count}${open.length === 0 ? '' : `: ${open.join(', ')}`}`

/** MOST results for reading; `titleOf` gives the title of a MOST by its name. */
export const mostSections = (results: readonly MostResult[], titleOf: (most: string) => string): readonly Section[] =>
  results.map(result => {
    const { coverage, journey } = result
    return {
      title: titleOf(result.most),
      facts: [
        ...(journey === undefined ? [] : [['journey', journey] as const]),
        ['obstacles without support', openOf(coverage.obstaclesWithoutSupport, coverage.obstacles)],
        ['supports without KPI', openOf(coverage.supportsWithoutKpi, coverage.supports)],
        ['motivations unserved', openOf(coverage.motivationsUnserved, coverage.motivations)],
      ],
      tables: [
        ...obstacleTable(result),
        ...chainTable(result),
        ...supportTable(result),
        ...trendTable(result),
        ...motivationTable(result),
      ],
      notes: toldNotes(result),
    }
  })

const columns = ['likelihood', 'severity', 'risk', 'riskLevel', 'rank', 'evidence'] as const
const lists = ['supports', 'initiatives', 'blocks', 'at', 'stages'] as const

/** One line per obstacle; the columns have the names of the JSON fields, lists are separated by `; `. */
export const mostRows = (results: readonly MostResult[]): Spreadsheet => ({
  columns: ['most', 'name', ...columns, ...lists, 'trends'],
  rows: results.flatMap(({ most, obstacles }) =>
    obstacles.map(obstacle => [
      most,
      obstacle.name,
      ...columns.map(column => obstacle[column]),
      ...lists.map(column => obstacle[column].join('; ')),
      obstacle.trends.map(({ name, effect }) => `${effect}: ${name}`).join('; '),
    ]),
  ),
})
