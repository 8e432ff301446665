import type { Limit } from './kpi.js'

export type Side = 'more' | 'less'

/** Which side of a limit is good; `=` has none. */
export const wanted = ({ operator }: Pick<Limit, 'operator'>): Side | undefined => {
  if (operator === '=') return undefined
  return operator.startsWith('>') ? 'more' : 'less'
}
