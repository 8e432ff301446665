import type { Quadrant, Strategy } from './schema.js'

export type PowerInterest = { readonly quadrant: Quadrant; readonly strategy: Strategy }

/**
 * The power–interest grid after Mendelow; quadrants as Eden & Ackermann (1998) name them. A level that equals the threshold
 * is high.
 */
export const powerInterestOf = (power: number, interest: number, threshold: number): PowerInterest => {
  if (power >= threshold) {
    return interest >= threshold
      ? { quadrant: 'player', strategy: 'manage closely' }
      : { quadrant: 'context setter', strategy: 'keep satisfied' }
  }
  return interest >= threshold
    ? { quadrant: 'subject', strategy: 'keep informed' }
    : { quadrant: 'crowd', strategy: 'monitor' }
}
