/** A confidence interval at 95 %, or whatever else says so. */
export type Interval = { readonly low: number; readonly high: number }

/** The 97.5 % quantile of the standard normal distribution, which every 95 % interval here uses. */
export const Z95 = 1.959963984540054

export const clamped = ({ low, high }: Interval, min: number, max: number): Interval => ({
  low: Math.min(max, Math.max(min, low)),
  high: Math.min(max, Math.max(min, high)),
})
