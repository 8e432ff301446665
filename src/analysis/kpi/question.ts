import type { Kpi } from '../../model/kpi.js'
import { shortQuestion } from '../question.js'
import { analyzeKpi } from './analyze.js'
import type { KpiResult } from './schema.js'

/** What is known of a KPI on a day. */
export const kpi = shortQuestion<Kpi, KpiResult>('kpi', (element, { today }) => analyzeKpi(element, { today: today() }))
