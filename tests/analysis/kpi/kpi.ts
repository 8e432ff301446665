import { analyzeKpi, type KpiResult } from '../../../src/analysis/kpi/index.js'
import { read } from '../../support/reading.js'

/** What is known on a day of a KPI with these properties. */
export const kpi = (properties: string, today = '2026-10-15'): KpiResult => {
  const [declared] = read(`kpi Value { ${properties} }`).declarations.kpis
  if (!declared) throw new Error('This text has no KPI.')
  return analyzeKpi(declared, { today })
}
