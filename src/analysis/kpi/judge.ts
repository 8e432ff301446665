import type { Limit } from '../../model/index.js'
import type { Estimated } from './counted.js'

export type Judgement = 'pass' | 'fail' | 'inconclusive'

const meets = (value: number, { operator, value: { value: limit } }: Limit): boolean => {
  switch (operator) {
    case '>=':
      return value >= limit
    case '<=':
      return value <= limit
    case '>':
      return value > limit
    case '<':
      return value < limit
    case '=':
      return Math.abs(value - limit) <= 1e-9 * Math.max(1, Math.abs(limit))
  }
}

/**
 * Passed where the whole interval is on the good side of the limit, failed where all of it is on the bad one, else
 * inconclusive. Without an interval the value alone counts. An exact value asked for is passed by that value and failed by an
 * interval that does not hold it.
 */
export const judge = ({ value, interval = { low: value, high: value } }: Estimated, limit: Limit): Judgement => {
  if (limit.operator === '=') {
    if (meets(value, limit)) return 'pass'
    const holds = interval.low < limit.value.value && limit.value.value < interval.high
    return holds ? 'inconclusive' : 'fail'
  }
  const ends = [interval.low, interval.high].map(end => meets(end, limit))
  if (ends.every(end => end)) return 'pass'
  return ends.some(end => end) ? 'inconclusive' : 'fail'
}
