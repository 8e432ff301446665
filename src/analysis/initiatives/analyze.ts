import type { Initiative } from '../../model/initiative.js'
import { keyOrText, keysOf, type Resolve } from '../../model/resolve.js'
import type { Reference } from '../../model/source.js'
import { spelt } from '../../model/spelling.js'
import { initiativesNote as note } from '../../wording/initiatives.js'
import type { Note } from '../../wording/note.js'
import type { KpiResult } from '../kpi/index.js'
import { effectOf } from './effect.js'
import { scheduleOf } from './schedule.js'
import type { InitiativeResult } from './schema.js'

const convention: readonly Note[] = [note('before'), note('after'), note('reached')]

/** What an initiative was to change and what has changed. `kpiOf` gives the result of the KPI that a reference means. */
export const analyzeInitiative = (
  initiative: Initiative,
  {
    resolve,
    kpiOf,
    today,
  }: { readonly resolve: Resolve; readonly kpiOf: (meant: Reference) => KpiResult | undefined; readonly today: string },
): InitiativeResult => {
  const { name, status, owner, from, due, models, improves, removes, expects } = initiative
  const schedule = scheduleOf(initiative, today)
  const known = expects.map(({ kpi, change }) => ({ kpi, change, result: kpiOf(kpi) }))
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
      ...known.filter(({ result }) => !result).map(({ kpi }) => note('no-kpi', { kpi: spelt(kpi) })),
      ...unfit.map(kpi => note('other-unit', { kpi })),
      ...(expects.length === 0 ? [note('nothing-expected')] : []),
      ...(from === undefined && due === undefined ? [note('no-dates')] : []),
      ...(owner === undefined && schedule !== 'dropped' ? [note('no-owner')] : []),
    ],
  }
}

const fits = ({ unit }: KpiResult, written: 'number' | 'share' | 'seconds'): boolean =>
  unit === 'seconds' ? written === 'seconds' : written !== 'seconds' && (unit !== 'number' || written === 'number')
