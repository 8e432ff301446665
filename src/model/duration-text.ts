const units = [
  { name: 'd', seconds: 86_400 },
  { name: 'h', seconds: 3_600 },
  { name: 'min', seconds: 60 },
  { name: 's', seconds: 1 },
] as const

/**
 * A duration in seconds for a reader: the largest unit that fits and the one below it, rounded to that
 * (`3 d`, `1 d 12 h`, `45 min`, `0.5 s`); `0 min` for no time, a minus sign for negative ones.
 */
export const durationText = (seconds: number): string => {
  if (seconds < 0) return `−${durationText(-seconds)}`
  if (seconds === 0) return '0 min'
  if (seconds < 1) return `${Number(seconds.toPrecision(2))} s`
  const largest = units.findIndex(unit => seconds >= unit.seconds)
  const smallest = units[Math.min(largest + 1, units.length - 1)] ?? units[0]
  let rest = Math.round(seconds / smallest.seconds) * smallest.seconds
  const parts: string[] = []
  // Rounding may have carried into the unit above (23 h 60 min is 1 d), so every unit is asked again.
  for (const unit of units) {
    const count = Math.floor(rest / unit.seconds)
    rest -= count * unit.seconds
    if (count > 0) parts.push(`${count} ${unit.name}`)
  }
  return parts.join(' ')
}
