import type { Kpi, Limit } from '../../model/index.js'
import { type Side, wanted } from '../../model/limit-direction.js'
import { kpiNote } from '../../wording/kpi.js'
import type { MeasuredUnit } from '../../wording/measured-text.js'
import type { Note } from '../../wording/note.js'
import { conventionOf } from './convention.js'
import { type Counted, type ForMargin, neededForMargin, neededToDecide, worstForMargin } from './counted.js'
import { judge } from './judge.js'
import { better } from './measures.js'
import { verdictNotes, writtenNotes } from './notes.js'
import { observationsOf, type Seen } from './observations.js'
import type { KpiResult } from './schema.js'
import { isStale } from './staleness.js'
import { separateOnes, trendOf } from './trend.js'
import { isIn } from './unit.js'

export type KpiOptions = {
  /** The calendar day on which it is asked, as `2026-10-01`. */
  readonly today: string
}

/** Value, interval, verdict and trend of a KPI from what was observed. Never fails: `notes` name what was left out. */
export const analyzeKpi = (kpi: Kpi, { today }: KpiOptions): KpiResult => {
  const { unit, seen, notes } = observationsOf(kpi)
  const target = usable(kpi.target, unit)
  const warn = usable(kpi.warn, unit)
  const baseline = kpi.baseline && isIn(unit, kpi.baseline) ? kpi.baseline.value : undefined
  const newest = seen.at(-1)
  const latest = newest && {
    ...newest.observed,
    ...(target && { target: judge(newest.observed, target) }),
    ...(warn && { warn: judge(newest.observed, warn) }),
  }
  const verdict = verdictOf(kpi, latest, today)
  const neededSample = newest && target && neededToDecide(newest.counted, target.value.value)
  const separate = separateOnes(seen.map(({ observed }) => observed))
  const trend = trendOf(separate, goodSide(kpi))
  const sampleForMargin = marginOf(newest?.counted, unit)
  const limit = target && plain(target)
  const unfit = (['target', 'warn', 'baseline'] as const).filter(
    word => kpi[word] !== undefined && { target, warn, baseline }[word] === undefined,
  )
  return {
    kpi: kpi.name,
    measure: kpi.measure ?? 'custom',
    unit,
    convention: conventionOf(kpi),
    ...(limit && { target: limit }),
    ...(warn && { warn: plain(warn) }),
    ...(baseline !== undefined && { baseline }),
    observations: seen.map(({ observed }) => observed),
    ...(latest && { latest }),
    verdict,
    ...(trend && { trend }),
    ...(neededSample !== undefined && { neededSample }),
    ...(sampleForMargin && { sampleForMargin }),
    notes: [
      ...notes,
      ...writtenNotes(kpi, unit, unfit),
      ...(newest?.remarks ?? []),
      ...verdictNotes(kpi, { unit, latest, target: limit, verdict, neededSample }, today),
      ...overlapNotes(seen, separate.length),
    ],
  }
}

/** Only what is in the KPI's own unit can be compared. */
const usable = (limit: Limit | undefined, unit: MeasuredUnit): Limit | undefined =>
  limit && isIn(unit, limit.value) ? limit : undefined

const plain = ({ operator, value: { value } }: Limit): NonNullable<KpiResult['target']> => ({ operator, value })

const verdictOf = (kpi: Kpi, latest: KpiResult['latest'], today: string): KpiResult['verdict'] => {
  if (!latest) return 'no data'
  if (kpi.every && isStale(latest.when, kpi.every, today)) return 'stale'
  return latest.target ?? 'no target'
}

/** The side that the limits ask for, or the one that is better for every such measure. */
const goodSide = ({ measure, target, warn }: Kpi): Side | undefined => {
  const limit = target ?? warn
  return (limit && wanted(limit)) ?? better(measure)
}

const marginOf = (counted: Counted | undefined, unit: MeasuredUnit): ForMargin | undefined =>
  counted ? neededForMargin(counted) : worstForMargin(unit)

const overlapNotes = (seen: readonly Seen[], separate: number): readonly Note[] =>
  seen.length === separate ? [] : [kpiNote('overlap')]
