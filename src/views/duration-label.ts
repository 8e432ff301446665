import type { Estimate } from '../model/quantity.js'
import { durationText } from '../wording/duration-text.js'

/** `12 min` or, for three points, `5–40 min, likely 12`. */
export const estimateText = (estimate: Estimate): string => {
  if (estimate.kind === 'fixed') return durationText(estimate.seconds)
  const points = [estimate.optimistic, estimate.mostLikely, estimate.pessimistic].map(durationText)
  const [low = '', likely = '', high = ''] = points
  const [, unit] = high.split(' ')
  const sameUnit = points.every(point => point.split(' ').length === 2 && point.split(' ')[1] === unit)
  if (!sameUnit) return `${low} – ${high}, likely ${likely}`
  return `${low.split(' ')[0]}–${high}, likely ${likely.split(' ')[0]}`
}
