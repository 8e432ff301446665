import type { Touchpoint } from '../../model/journey.js'
import type { Scale } from '../../model/quantity.js'
import type { PriorityQuadrant } from './schema.js'

/** The top of the scale on which `matters` is written. */
export const mostSignificant = 5

/** What a touchpoint means to the customer, 0..5: the mean of what is written of satisfaction, retention and advocacy. */
export const significanceOf = ({ matters }: Touchpoint): number | undefined => {
  if (!matters) return undefined
  const written = [matters.satisfaction, matters.retention, matters.advocacy].filter(value => value !== undefined)
  return written.length === 0 ? undefined : written.reduce((sum, value) => sum + value, 0) / written.length
}

/** Significance − performance, the emotion brought from its own scale to 0..5: what importance is not lived up to, −5..5. */
export const gapOf = (significance: number, emotion: number, { min, max }: Scale): number => {
  const share = (emotion - min) / (max - min)
  return significance - mostSignificant * Math.min(1, Math.max(0, share))
}

/** Split in the middle of both scales; equal counts as high. */
export const quadrantOf = (significance: number, emotion: number, { min, max }: Scale): PriorityQuadrant => {
  const matters = significance >= mostSignificant / 2
  const feelsGood = emotion >= (min + max) / 2
  if (matters) return feelsGood ? 'keep up' : 'concentrate here'
  return feelsGood ? 'possible overkill' : 'low priority'
}
