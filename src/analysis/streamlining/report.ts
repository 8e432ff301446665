import type { Range } from '../../model/source.js'
import type { Section, Spreadsheet, Table } from '../../wording/document.js'
import { durationText } from '../../wording/duration-text.js'
import { percentText } from '../../wording/percent-text.js'
import { counted } from '../../wording/plurals.js'
import { toldNotes } from '../../wording/told-notes.js'
import type { Gap, Redundancy, StreamliningResult } from './index.js'

type TitleOf = (name: string) => string

const place = ({ file, range }: { readonly file: string; readonly range: Range }): string =>
  `${file}:${range.start.line}`

const redundancyText = (redundancy: Redundancy, titleOf: TitleOf): string =>
  redundancy.kind === 'supports'
    ? `${redundancy.supports.map(titleOf).join(' and ')} remove the same obstacle (${titleOf(redundancy.obstacle)}) through ${titleOf(redundancy.channel)}`
    : `${titleOf(redundancy.from)} turns to ${titleOf(redundancy.to)} ${redundancy.touchpoints.length} times: ${redundancy.touchpoints.join(', ')}`

const gapText = (gap: Gap): string => {
  if (gap.kind === 'silence')
    return `The customer hears nothing for ${durationText(gap.silence)} (${percentText(gap.share, 0)} of the journey) between ${gap.after} and ${gap.before}`
  const felt = gap.emotion === undefined ? '' : `emotion ${gap.emotion}`
  const pains = gap.pains === 0 ? '' : counted(gap.pains, 'pain')
  return `${gap.touchpoint} is a low point (${[felt, pains].filter(Boolean).join(', ')}) and no obstacle says why`
}

const listed = (heading: string, rows: readonly (readonly string[])[]): readonly Table[] =>
  rows.length === 0 ? [] : [{ heading, columns: [{ title: 'what' }, { title: 'where' }], rows }]

/** One result for reading; `titleOf` gives what a reader calls a name. */
export const streamliningSection = (result: StreamliningResult, titleOf: TitleOf): Section => {
  const { journey, redundancies, gaps, candidates } = result
  const candidateTable: Table = {
    heading: 'Candidates for automation or self-service',
    columns: [
      { title: 'touchpoint' },
      { title: 'could be' },
      { title: 'because' },
      { title: 'duration', align: 'right' },
      { title: 'wait before', align: 'right' },
      { title: 'where' },
    ],
    rows: candidates.map(candidate => [
      candidate.touchpoint,
      candidate.toward === 'self-service' ? 'self-service' : 'automated',
      candidate.reasons.join(', '),
      durationText(candidate.duration),
      durationText(candidate.waiting),
      place(candidate),
    ]),
  }
  return {
    title: titleOf(journey),
    facts: [
      ['redundancies', String(redundancies.length)],
      ['gaps', String(gaps.length)],
      ['candidates', String(candidates.length)],
    ],
    tables: [
      ...listed(
        'Redundancies',
        redundancies.map(redundancy => [redundancyText(redundancy, titleOf), place(redundancy)]),
      ),
      ...listed(
        'Gaps',
        gaps.map(gap => [gapText(gap), place(gap)]),
      ),
      ...(candidates.length > 0 ? [candidateTable] : []),
    ],
    notes: toldNotes(result),
  }
}

/** One line for each finding. */
export const streamliningRows = (results: readonly StreamliningResult[]): Spreadsheet => ({
  columns: ['journey', 'finding', 'names', 'toward', 'reasons', 'file', 'line'],
  rows: results.flatMap(({ journey, redundancies, gaps, candidates }) => [
    ...redundancies.map(each => [
      journey,
      `redundant ${each.kind}`,
      (each.kind === 'supports' ? each.supports : each.touchpoints).join(' '),
      undefined,
      undefined,
      each.file,
      each.range.start.line,
    ]),
    ...gaps.map(each => [
      journey,
      each.kind,
      each.kind === 'silence' ? `${each.after} ${each.before}` : each.touchpoint,
      undefined,
      undefined,
      each.file,
      each.range.start.line,
    ]),
    ...candidates.map(each => [
      journey,
      'candidate',
      each.touchpoint,
      each.toward,
      each.reasons.join(' '),
      each.file,
      each.range.start.line,
    ]),
  ]),
})
