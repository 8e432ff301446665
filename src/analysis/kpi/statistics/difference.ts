import type { Interval } from './interval.js'

export type Estimate = Interval & { readonly value: number }

/**
 * The 95 % interval of `to` − `from`, recovered from the intervals of two independent estimates (Zou & Donner 2008). With
 * Wilson's it is Newcombe's hybrid score interval for two shares (Newcombe 1998, method 10).
 */
export const differenceInterval = (from: Estimate, to: Estimate): Interval => {
  const difference = to.value - from.value
  return {
    low: difference - Math.hypot(to.value - to.low, from.high - from.value),
    high: difference + Math.hypot(to.high - to.value, from.value - from.low),
  }
}
