const SECONDS: { readonly [unit: string]: number } = { s: 1, min: 60, h: 3600, d: 86_400, w: 604_800 }

/** Seconds in a text that is a duration, such as `90s`, `1.5h` or `1d12h`; a day is 24 hours. Months are not durations. */
export const secondsOf = (text: string): number => {
  let sum = 0
  let at = 0
  while (at < text.length) {
    let unit = at
    while (text.charCodeAt(unit) < 58) unit++
    let next = unit + 1
    while (text.charCodeAt(next) >= 58) next++
    sum += Number(text.slice(at, unit)) * SECONDS[text.slice(unit, next)]
    at = next
  }
  return sum
}
