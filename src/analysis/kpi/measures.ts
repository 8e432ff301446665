import type { Kpi } from '../../model/index.js'
import type { Side } from '../../model/limit-direction.js'

export type Measure = NonNullable<Kpi['measure']>

/** Shares of all cases: csat is the share of satisfied answers unless a statistic is asked for. */
export const shares: ReadonlySet<Measure> = new Set(['csat', 'fcr', 'churn', 'retention', 'repeat_purchase'])
export const times: ReadonlySet<Measure> = new Set(['first_response_time', 'resolution_time'])

/** Which way is better; `ces` and `custom` depend on how the question is put. */
export const better = (measure: Measure | undefined): Side | undefined => {
  switch (measure) {
    case 'nps':
    case 'csat':
    case 'fcr':
    case 'retention':
    case 'repeat_purchase':
      return 'more'
    case 'churn':
    case 'first_response_time':
    case 'resolution_time':
      return 'less'
    default:
      return undefined
  }
}
