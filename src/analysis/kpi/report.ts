import type { Section, Spreadsheet, Table } from '../../wording/document.js'
import {
  changeIntervalText,
  changeText,
  intervalText,
  limitText,
  type MeasuredUnit,
  measuredText,
} from '../../wording/measured-text.js'
import { toldNotes } from '../../wording/told-notes.js'
import type { KpiResult } from './index.js'

type Limit = KpiResult['target']
type Change = NonNullable<KpiResult['trend']>['sinceLast']

const right = (title: string) => ({ title, align: 'right' }) as const
const none = '–'

const limitOr = (limit: Limit, unit: MeasuredUnit): string => (limit ? limitText(limit, unit) : none)

const overview = (results: readonly KpiResult[], titleOf: (kpi: string) => string): Section => ({
  title: 'KPIs',
  facts: verdictCounts(results),
  tables: [
    {
      columns: [
        { title: 'KPI' },
        { title: 'measure' },
        right('value'),
        { title: '95 % interval' },
        right('n'),
        { title: 'when' },
        right('target'),
        { title: 'verdict' },
      ],
      rows: results.map(({ kpi, measure, unit, latest, target, verdict }) => [
        titleOf(kpi),
        measure,
        latest ? measuredText(latest.value, unit) : none,
        latest?.interval ? intervalText(latest.interval, unit) : none,
        String(latest?.n ?? none),
        latest?.when ?? none,
        limitOr(target, unit),
        verdict,
      ]),
    },
  ],
  notes: [],
})

const verdictCounts = (results: readonly KpiResult[]): Section['facts'] =>
  [...Map.groupBy(results, ({ verdict }) => verdict)].map(([verdict, { length }]) => [verdict, String(length)])

type Fact = readonly [name: string, value: string | undefined]

const changeLine = (change: Change | undefined, unit: MeasuredUnit): string | undefined => {
  if (!change) return undefined
  const interval = change.interval ? ` (${changeIntervalText(change.interval, unit)})` : ''
  return `${changeText(change.change, unit)} from ${change.from} to ${change.to}, ${change.assessment}${interval}`
}

const runLine = (run: NonNullable<KpiResult['trend']>['run'], unit: MeasuredUnit): string | undefined =>
  run &&
  `${changeText(run.slopePerDay * 30, unit)} in 30 days over ${run.observations} observations, ${run.assessment} (p = ${run.pValue.toFixed(3)})`

const judgedLine = (limit: Limit, judgement: string | undefined, unit: MeasuredUnit): string | undefined =>
  limit && `${limitText(limit, unit)}${judgement ? `: ${judgement}` : ''}`

const valueLine = ({ latest, unit }: KpiResult): string | undefined =>
  latest && `${measuredText(latest.value, unit)} in ${latest.when}${latest.n === undefined ? '' : `, of ${latest.n}`}`

const baselineLine = ({ baseline, latest, unit }: KpiResult): string | undefined => {
  if (baseline === undefined) return undefined
  return `${measuredText(baseline, unit)}${latest ? `, ${changeText(latest.value - baseline, unit)} since` : ''}`
}

const factsOf = (result: KpiResult): Section['facts'] => {
  const { measure, unit, latest, target, warn, verdict, trend, neededSample, sampleForMargin } = result
  const margin = sampleForMargin && changeText(sampleForMargin.margin, unit).replace('+', '±')
  const facts: readonly Fact[] = [
    ['verdict', verdict],
    ['measure', measure],
    ['value', valueLine(result)],
    ['95 % interval', latest?.interval && intervalText(latest.interval, unit)],
    ['target', judgedLine(target, latest?.target, unit)],
    ['warning limit', judgedLine(warn, latest?.warn, unit)],
    ['baseline', baselineLine(result)],
    ['last change', changeLine(trend?.sinceLast, unit)],
    ['whole change', changeLine(trend?.sinceFirst, unit)],
    ['run', runLine(trend?.run, unit)],
    ['answers to decide', neededSample?.toString()],
    [`answers for ${margin}`, sampleForMargin?.n.toString()],
  ]
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}

const observationTable = ({ observations, unit }: KpiResult): readonly Table[] =>
  observations.length < 2
    ? []
    : [
        {
          heading: 'Observations',
          columns: [{ title: 'when' }, right('value'), { title: '95 % interval' }, right('n')],
          rows: observations.map(({ when, value, interval, n }) => [
            when,
            measuredText(value, unit),
            interval ? intervalText(interval, unit) : none,
            String(n ?? none),
          ]),
        },
      ]

/** KPI results for reading; `titleOf` gives the title of a KPI by its name. */
export const kpiSections = (results: readonly KpiResult[], titleOf: (kpi: string) => string): readonly Section[] => [
  ...(results.length > 1 ? [overview(results, titleOf)] : []),
  ...results.map(result => ({
    title: titleOf(result.kpi),
    facts: factsOf(result),
    tables: observationTable(result),
    notes: toldNotes(result),
  })),
]

const columns = [
  'kpi',
  'measure',
  'unit',
  'target',
  'warn',
  'baseline',
  'verdict',
  'when',
  'value',
  'low',
  'high',
  'n',
] as const

/** One line per observation, and one for a KPI without any; values plain, limits with their sign, columns named as the JSON fields. */
export const kpiRows = (results: readonly KpiResult[]): Spreadsheet => ({
  columns: columns,
  rows: results.flatMap(({ kpi, measure, unit, target, warn, baseline, verdict, observations }) => {
    const plain = (limit: Limit): string | undefined => limit && `${limit.operator} ${limit.value}`
    const head = [kpi, measure, unit, plain(target), plain(warn), baseline, verdict]
    if (observations.length === 0) return [[...head, undefined, undefined, undefined, undefined, undefined]]
    return observations.map(({ when, value, interval, n }) => [
      ...head,
      ...[when, value, interval?.low, interval?.high, n],
    ])
  }),
})
