import type { Kpi } from '../../model/index.js'

/** How answers about effort become one number. The limits say it, because only one of them fits their unit. */
export type EffortMethod =
  /** Share of 5 to 7, for limits in per cent. */
  | 'agreement'
  /** Share of 6 and 7 less share of 1 to 3, for limits that no mean of 1 to 7 can have. */
  | 'index'
  /** Mean or another statistic of the answers. */
  | 'figure'

export const effortMethod = ({ statistic, target, warn }: Pick<Kpi, 'statistic' | 'target' | 'warn'>): EffortMethod => {
  const limit = (target ?? warn)?.value
  if (statistic !== undefined || limit === undefined) return 'figure'
  if (limit.unit === 'share') return 'agreement'
  return limit.value < 1 || limit.value > 7 ? 'index' : 'figure'
}
