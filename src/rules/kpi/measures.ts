import type { Kpi, Limit } from '../../model/index.js'

type Measure = NonNullable<Kpi['measure']>

/** Shares of all cases: csat is the share of satisfied answers unless a mean is asked for. */
export const shares: ReadonlySet<Measure> = new Set(['csat', 'fcr', 'churn', 'retention', 'repeat_purchase'])
export const times: ReadonlySet<Measure> = new Set(['first_response_time', 'resolution_time'])

/** Which way is better; `ces` and `custom` depend on how the question is put. */
export const better = (measure: Measure | undefined): 'more' | 'less' | undefined => {
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

/** Which side of the limit is good; `=` has none. */
export const wanted = ({ operator }: Limit): 'more' | 'less' | undefined => {
  if (operator === '=') return undefined
  return operator.startsWith('>') ? 'more' : 'less'
}

export const limitsOf = ({
  target,
  warn,
}: Kpi): readonly { readonly word: 'target' | 'warn'; readonly limit: Limit }[] => [
  ...(target ? [{ word: 'target' as const, limit: target }] : []),
  ...(warn ? [{ word: 'warn' as const, limit: warn }] : []),
]
