const SECONDS: { readonly [unit: string]: number } = { s: 1, min: 60, h: 3600, d: 86_400, w: 604_800 }

/** Seconds in a duration such as `90s`, `1.5h` or `1d12h`; a day is 24 hours. Months are not durations. */
export const secondsOf = (text: string): number => {
  let sum = 0
  for (const [, count, unit] of text.matchAll(/(\d+(?:\.\d+)?)(min|s|h|d|w)/g)) sum += Number(count) * SECONDS[unit]
  return sum
}
