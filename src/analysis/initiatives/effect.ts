import type { Initiative } from '../../model/initiative.js'
import type { Quantity } from '../../model/quantity.js'
import { firstDay, lastDay } from '../../model/when.js'
import type { MeasuredUnit } from '../../wording/measured-text.js'
import { differenceInterval, type Interval, type KpiResult } from '../kpi/index.js'
import type { Effect, EffectVerdict } from './schema.js'

type Dates = Pick<Initiative, 'from' | 'due'>
type Value = NonNullable<Effect['before']>

/** The change that is expected of a KPI against what was observed of it before the initiative began and after it was due. */
export const effectOf = (change: Quantity, kpi: KpiResult, dates: Dates): Effect => {
  const expected = changeIn(kpi.unit, change)
  const before = valueBefore(kpi, dates)
  const after = valueAfter(kpi, dates)
  const base = { kpi: kpi.kpi, unit: kpi.unit, expected, ...(before && { before }), ...(after && { after }) }
  if (!before || !after) return { ...base, verdict: 'no data' }
  const difference = after.value - before.value
  if (!before.interval || !after.interval) return { ...base, change: difference, verdict: 'not tested' }
  const interval = differenceInterval(
    { ...before.interval, value: before.value },
    { ...after.interval, value: after.value },
  )
  return { ...base, change: difference, interval, verdict: verdictOf(expected, interval) }
}

/** `+6` of a share means six points: 0.06. `+6%` says the same. */
const changeIn = (unit: MeasuredUnit, { value, unit: written }: Quantity): number => {
  if (unit === 'share' && written === 'number') return value / 100
  return unit === 'points' && written === 'share' ? value * 100 : value
}

const valueBefore = ({ observations, baseline }: KpiResult, { from, due }: Dates): Value | undefined => {
  const begin = from ?? due
  const known = begin === undefined ? [] : observations.filter(({ when }) => lastDay(when) < firstDay(begin))
  const newest = known.at(-1)
  return newest ? plain(newest) : baseline === undefined ? undefined : { value: baseline }
}

const valueAfter = ({ observations }: KpiResult, { from, due }: Dates): Value | undefined => {
  const end = due === undefined ? from && firstDay(from) : lastDay(due)
  const newest = end === undefined ? undefined : observations.filter(({ when }) => firstDay(when) >= end).at(-1)
  return newest && plain(newest)
}

const plain = ({ when, value, interval }: KpiResult['observations'][number]): Value => ({
  when,
  value,
  ...(interval && { interval }),
})

/** Reached where the whole interval of the change goes as far as expected, short where none of it does. */
const verdictOf = (expected: number, { low, high }: Interval): EffectVerdict => {
  const [least, most] = expected < 0 ? [-high, -low] : [low, high]
  const wanted = Math.abs(expected)
  if (least >= wanted) return 'reached'
  if (most < 0) return 'opposite'
  return most < wanted ? 'short' : 'inconclusive'
}
