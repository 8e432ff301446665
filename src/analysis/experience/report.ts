import type { Section, Spreadsheet, Table } from '../../wording/document.js'
import { durationText } from '../../wording/duration-text.js'
import { numberText } from '../../wording/number-text.js'
import { toldNotes } from '../../wording/told-notes.js'
import type { ExperienceResult } from './index.js'

const right = (title: string) => ({ title, align: 'right' }) as const

type TitleOf = (name: string) => string

const pointTable = ({ points, compared }: ExperienceResult, titleOf: TitleOf): readonly Table[] => {
  if (points.length === 0) return []
  const others = new Map(compared?.points.map(point => [point.name, point.emotion]))
  return [
    {
      heading: 'Emotions in the order of time',
      columns: [
        right('time'),
        { title: 'touchpoint' },
        right('emotion'),
        ...(compared ? [right(compared.with === 'actual' ? 'as it went' : 'as planned')] : []),
        { title: 'channels' },
      ],
      rows: points.map(({ name, time, emotion, channels }) => [
        time === null ? '–' : durationText(time),
        name,
        numberText(emotion),
        ...(compared ? [numberText(others.get(name))] : []),
        channels.map(titleOf).join(', '),
      ]),
    },
  ]
}

const momentTable = ({ momentsOfTruth }: ExperienceResult): readonly Table[] =>
  momentsOfTruth.length === 0
    ? []
    : [
        {
          heading: 'Moments of truth, the first to improve first',
          columns: [right('priority'), { title: 'touchpoint' }, right('emotion'), right('significance'), right('gap')],
          rows: momentsOfTruth.map(({ priority, name, emotion, significance, gap }) => [
            String(priority),
            name,
            numberText(emotion),
            numberText(significance),
            numberText(gap),
          ]),
        },
      ]

const painTable = ({ pains }: ExperienceResult): readonly Table[] =>
  pains.total === 0
    ? []
    : [
        {
          heading: 'Pains',
          columns: [{ title: 'touchpoint' }, { title: 'pain' }, { title: 'evidence' }, { title: 'source' }],
          rows: pains.list.map(({ touchpoint, text, evidence, source }) => [
            touchpoint,
            text,
            evidence ?? 'not stated',
            source ?? '',
          ]),
        },
      ]

const painText = ({ pains: { total, byEvidence } }: ExperienceResult): string => {
  const { unstated, ...stated } = byEvidence
  const parts = Object.entries({ ...stated, 'without evidence': unstated }).filter(([, count]) => count > 0)
  return total === 0 ? '0' : `${total}: ${parts.map(([level, count]) => `${count} ${level}`).join(', ')}`
}

const factsOf = (result: ExperienceResult): Section['facts'] => {
  const { statistics } = result
  const remembered: Section['facts'] = statistics
    ? [
        ['peak–end', numberText(statistics.peakEnd)],
        ['peak', `${numberText(statistics.peak)} at ${statistics.peakAt}`],
        ['end', `${numberText(statistics.end)} at ${statistics.endAt}`],
        ['mean', numberText(statistics.mean)],
        ['lowest', `${numberText(statistics.minimum)} at ${statistics.minimumAt}`],
      ]
    : []
  return [...remembered, ['pains', painText(result)]]
}

/** One result for reading; `titleOf` gives what a reader calls a journey or a channel. */
export const experienceSection = (result: ExperienceResult, titleOf: TitleOf): Section => ({
  title: titleOf(result.journey),
  facts: factsOf(result),
  tables: [...pointTable(result, titleOf), ...momentTable(result), ...painTable(result)],
  notes: toldNotes(result),
})

/** One line per emotion in the order of time, times in seconds; the columns have the names of the JSON fields. */
export const experienceRows = (results: readonly ExperienceResult[]): Spreadsheet => ({
  columns: ['journey', 'basis', 'name', 'time', 'emotion', 'channels'],
  rows: results.flatMap(({ journey, basis, points }) =>
    points.map(({ name, time, emotion, channels }) => [
      journey,
      basis,
      name,
      time ?? undefined,
      emotion,
      channels.join(' '),
    ]),
  ),
})
