import { analyzeKpi, type KpiResult } from '../analysis/kpi/index.js'
import type { Kpi } from '../model/kpi.js'

const known = new WeakMap<Kpi, { readonly today: string; readonly result: KpiResult }>()

/** What is known of a KPI on a day. It depends on nothing else, so it is kept as long as its declaration is. */
export const kpiOf = (kpi: Kpi, today: string): KpiResult => {
  const kept = known.get(kpi)
  if (kept?.today === today) return kept.result
  const result = analyzeKpi(kpi, { today })
  known.set(kpi, { today, result })
  return result
}
