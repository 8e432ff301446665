import type { Kpi, Quantity } from '../../model/index.js'
import type { MeasuredUnit } from '../../wording/measured-text.js'
import { effortMethod } from './effort-method.js'
import { shares, times } from './measures.js'

/** Whether a limit or a baseline as written can be compared with values in `unit`: points are written as plain numbers. */
export const isIn = (unit: MeasuredUnit, { unit: written }: Quantity): boolean =>
  written === (unit === 'points' ? 'number' : unit)

type Asked = Pick<Kpi, 'measure' | 'statistic' | 'target' | 'warn' | 'baseline'>

const effortUnits = { agreement: 'share', index: 'points', figure: 'number' } as const

/** What a KPI is measured in. Undefined for one of its own without limits: what is observed says it. */
export const unitOf = (kpi: Asked): MeasuredUnit | undefined => {
  const { measure, statistic } = kpi
  if (measure === undefined || measure === 'custom') return (kpi.target?.value ?? kpi.warn?.value ?? kpi.baseline)?.unit
  if (measure === 'nps') return 'points'
  if (measure === 'ces') return effortUnits[effortMethod(kpi)]
  if (measure === 'csat' && statistic !== undefined) return 'number'
  if (times.has(measure)) return 'seconds'
  return shares.has(measure) ? 'share' : 'number'
}
