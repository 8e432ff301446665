const units = [
  { name: 'd', seconds: 86_400 },
  { name: 'h', seconds: 3_600 },
  { name: 'min', seconds: 60 },
  { name: 's', seconds: 1 },
] as const

/**
 * A duration in seconds for a reader: `3 d`, `1 d 12 h`, `1594 d 2 h 30 min`, `0.5 s`; `0 min` for no time, a minus sign for
 * negative ones. Up to three units where these say it exactly; what is no round number, such as a mean, with one decimal in the
 * second one: `1 d 3.7 h`.
 */
export const durationText = (seconds: number): string => {
  if (seconds < 0) return `−${durationText(-seconds)}`
  if (seconds === 0) return '0 min'
  if (seconds < 59.95) return `${Number(seconds.toPrecision(seconds < 1 ? 2 : 3))} s`
  const largest = units.findIndex(unit => seconds >= unit.seconds)
  const [, second, third] = units.slice(largest)
  // What sums and means of whole numbers leave behind is no part of the time.
  const isWhole = (unit: number): boolean =>
    Math.abs(seconds / unit - Math.round(seconds / unit)) <= 1e-9 * (seconds / unit)
  if (third && isWhole(third.seconds)) return inUnits(seconds, third.seconds)
  return inUnits(seconds, second ? second.seconds / 10 : 0.1)
}

/** Rounded to a multiple of the step. Every unit is asked, because rounding may carry into the one above: 59.97 min are 1 h. */
const inUnits = (seconds: number, step: number): string => {
  let steps = Math.round(seconds / step)
  const parts: string[] = []
  for (const unit of units) {
    if (unit.seconds < step) break
    const size = unit.seconds / step
    const isLast = size <= 10
    const count = isLast ? steps / size : Math.floor(steps / size)
    steps -= count * size
    if (count > 0) parts.push(`${count} ${unit.name}`)
    if (isLast) break
  }
  return parts.join(' ')
}
