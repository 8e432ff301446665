const minute = 60
const hour = 60 * minute
const day = 24 * hour

const readable = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map(count => count * minute),
  ...[1, 2, 3, 6, 12].map(count => count * hour),
  ...[1, 2, 5, 7, 14, 28, 56].map(count => count * day),
]

const roundDays = (least: number): number => {
  const days = least / day
  const magnitude = 10 ** Math.floor(Math.log10(days))
  const factor = [1, 2, 5, 10].find(count => count * magnitude >= days) ?? 10
  return factor * magnitude * day
}

/** Times in seconds from 0 to `end` at steps that people count in, at most `most` steps. */
export const ticks = (end: number, most: number): readonly number[] => {
  if (end <= 0) return [0]
  const least = end / most
  const step = readable.find(candidate => candidate >= least) ?? roundDays(least)
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step)
}
