import type { Initiative } from '../../model/initiative.js'
import { keyOrText, keysOf, type Resolve } from '../../model/resolve.js'
import type { KpiResult } from '../kpi/index.js'
import { effectOf } from './effect.js'
import { scheduleOf } from './schedule.js'
import type { InitiativeResult } from './schema.js'

export const convention =
  'Before: the newest observation whose period ends before the initiative begins, else the baseline. After: the newest one that begins on its last day or later. An effect is reached where the whole 95 % interval of the change goes as far as expected, short where none of it does; periods count as independent samples.'

/** What an initiative was to change and what has changed. `kpiOf` gives the result of a KPI by its name. */
export const analyzeInitiative = (
  initiative: Initiative,
  {
    resolve,
    kpiOf,
    today,
  }: { readonly resolve: Resolve; readonly kpiOf: (name: string) => KpiResult | undefined; readonly today: string },
): InitiativeResult => {
  const { name, status, owner, from, due, models, improves, removes, expects } = initiative
  const schedule = scheduleOf(initiative, today)
  const known = expects.map(({ kpi, change }) => ({ kpi, change, result: kpiOf(keyOrText(kpi, resolve)) }))
  const unfit = known
    .filter(({ result, change }) => result && !fits(result, change.unit))
    .map(({ kpi }) => keyOrText(kpi, resolve))
  return {
    initiative: name,
    ...(status && { status }),
    ...(owner && { owner: keyOrText(owner, resolve) }),
    ...(from && { from }),
    ...(due && { due }),
    schedule,
    improves: keysOf(improves, resolve),
    removes: keysOf(removes, resolve),
    ...(models && { models: keyOrText(models, resolve) }),
    effects: known.flatMap(({ kpi, change, result }) =>
      result && !unfit.includes(keyOrText(kpi, resolve)) ? [effectOf(change, result, { from, due })] : [],
    ),
    convention,
    notes: [
      ...known
        .filter(({ result }) => !result)
        .map(({ kpi }) => `${kpi.name} is no KPI here: what is expected of it is left out.`),
      ...unfit.map(kpi => `What is expected of ${kpi} has another unit than ${kpi} itself: it is left out.`),
      ...(expects.length === 0
        ? ['Nothing is expected of a KPI, so nobody will know whether it worked: write `expects`.']
        : []),
      ...(from === undefined && due === undefined
        ? ['It has no dates, so no observation is before or after it: write `from` and `due`.']
        : []),
      ...(owner === undefined && schedule !== 'dropped' ? ['It has no owner.'] : []),
    ],
  }
}

const fits = ({ unit }: KpiResult, written: 'number' | 'share' | 'seconds'): boolean =>
  unit === 'seconds' ? written === 'seconds' : written !== 'seconds' && (unit !== 'number' || written === 'number')
