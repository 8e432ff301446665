import type { Kpi } from '../../model/index.js'
import { firstDay } from '../../model/when.js'
import { kpiNote as note } from '../../wording/kpi.js'
import type { MeasuredUnit } from '../../wording/measured-text.js'
import type { Note } from '../../wording/note.js'
import { shares } from './measures.js'
import type { KpiResult, Observed } from './schema.js'
import { freshUntil } from './staleness.js'

const takesStatistic = ({ measure = 'custom' }: Kpi): boolean =>
  measure === 'csat' || !(shares.has(measure) || measure === 'nps')

/** What is written and cannot be used as it is. */
export const writtenNotes = (
  kpi: Kpi,
  unit: MeasuredUnit,
  unfit: readonly ('target' | 'warn' | 'baseline')[],
): readonly Note[] => [
  ...(kpi.measure === undefined ? [note('no-measure')] : []),
  ...(kpi.statistic && kpi.measure && !takesStatistic(kpi)
    ? [note('idle-statistic', { statistic: kpi.statistic, measure: kpi.measure })]
    : []),
  ...unfit.map(word => note('unfit-limit', { word, unit })),
]

type Judged = Pick<KpiResult, 'unit' | 'latest' | 'target' | 'verdict' | 'neededSample'>

/** What the verdict rests on, and what would make it surer. */
export const verdictNotes = (
  { every }: Kpi,
  { unit, latest, target, verdict, neededSample: needed }: Judged,
  today: string,
): readonly Note[] => {
  if (!latest) return []
  const { when, interval, n: answers } = latest
  const notes: Note[] = []
  if (firstDay(when) > today) notes.push(note('future', { when }))
  if (verdict === 'stale' && every) notes.push(staleNote(when, freshUntil(when, every), latest.target))
  if (!interval) notes.push(withoutInterval(unit, latest))
  if (latest.target === 'inconclusive' && interval && target)
    notes.push(
      needed === undefined || answers === undefined
        ? note('open', { target, interval, unit })
        : note('open-sample', { target, interval, unit, needed, answers }),
    )
  return notes
}

const staleNote = (when: string, until: string, verdict: string | undefined): Note =>
  verdict === undefined ? note('stale', { when, until }) : note('stale-verdict', { when, until, verdict })

const withoutInterval = (unit: MeasuredUnit, { n }: Observed): Note => {
  if (unit === 'seconds') return note('time-without-interval')
  if (unit === 'share' && n === undefined) return note('percentage-without-interval')
  return note(n === 1 ? 'one-answer' : 'figure-without-interval')
}
