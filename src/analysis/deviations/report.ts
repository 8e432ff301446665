import type { Section, Spreadsheet, Table } from '../../wording/document.js'
import { durationText } from '../../wording/duration-text.js'
import { inWords } from '../../wording/note.js'
import { toldNotes } from '../../wording/told-notes.js'
import type { DeviationsResult } from './index.js'

type Measured = {
  readonly actual: number | null
  readonly between?: { readonly least: number; readonly most: number } | undefined
}

const actualText = ({ actual, between }: Measured): string => {
  if (actual === null) return 'not known'
  return between ? `${durationText(between.least)} – ${durationText(between.most)}` : durationText(actual)
}

const difference = (planned: number | null, actual: number | null): string => {
  if (planned === null || actual === null) return '–'
  return actual > planned ? `+${durationText(actual - planned)}` : durationText(actual - planned)
}

const deviationTable = ({ deviations }: DeviationsResult): readonly Table[] =>
  deviations.length === 0
    ? []
    : [
        {
          heading: 'Deviations',
          columns: [{ title: 'class' }, { title: 'touchpoint' }, { title: 'why' }, { title: 'where' }],
          rows: deviations.map(({ file, range, reason, touchpoint, class: kind }) => [
            kind,
            touchpoint,
            inWords(reason),
            `${file}:${range.start.line}`,
          ]),
        },
      ]

const durationTable = ({ durations: { touchpoints } }: DeviationsResult): readonly Table[] => {
  const known = touchpoints.filter(({ planned, actual }) => planned !== null || actual !== null)
  if (known.length === 0) return []
  return [
    {
      heading: 'Durations',
      columns: [
        { title: 'touchpoint' },
        { title: 'planned as' },
        { title: 'planned', align: 'right' },
        { title: 'actual', align: 'right' },
        { title: 'difference', align: 'right' },
      ],
      rows: known.map(({ touchpoint, of, planned, ...measured }) => [
        touchpoint,
        of,
        planned === null ? 'not stated' : durationText(planned),
        actualText(measured),
        difference(planned, measured.actual),
      ]),
    },
  ]
}

const promiseTable = ({ promises }: DeviationsResult): readonly Table[] =>
  promises.length === 0
    ? []
    : [
        {
          heading: 'Promises in fact',
          columns: [
            { title: 'promise' },
            { title: 'within', align: 'right' },
            { title: 'actual', align: 'right' },
            { title: 'verdict' },
          ],
          rows: promises.map(({ name, within, verdict, ...measured }) => [
            name,
            durationText(within),
            actualText(measured),
            verdict,
          ]),
        },
      ]

/** One result for reading; `titleOf` gives what a reader calls a journey. */
export const deviationsSection = (result: DeviationsResult, titleOf: (name: string) => string): Section => {
  const { planned, ...measured } = result.durations.journey
  return {
    title: titleOf(result.journey),
    facts: [
      ['follows', titleOf(result.follows)],
      ...Object.entries(result.counts).map(([kind, count]): readonly [string, string] => [kind, String(count)]),
      ['planned length', planned === null ? 'not stated' : durationText(planned)],
      ['actual length', actualText(measured)],
    ],
    tables: [...deviationTable(result), ...durationTable(result), ...promiseTable(result)],
    notes: toldNotes(result),
  }
}

/** One line per deviation; the columns have the names of the JSON fields. */
export const deviationsRows = (results: readonly DeviationsResult[]): Spreadsheet => ({
  columns: ['journey', 'follows', 'class', 'touchpoint', 'planned', 'reason', 'file', 'line'],
  rows: results.flatMap(({ journey, follows, deviations }) =>
    deviations.map(({ class: kind, touchpoint, planned, reason, file, range }) => [
      journey,
      follows,
      kind,
      touchpoint,
      planned ?? undefined,
      inWords(reason),
      file,
      range.start.line,
    ]),
  ),
})
