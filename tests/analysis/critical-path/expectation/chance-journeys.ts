import fc from 'fast-check'
import type { Journey } from '../../../../src/model/journey.js'
import { after, journey, reference, touchpoint } from '../journey-of.js'

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const percent = fc.integer({ min: 5, max: 40 }).map(count => count / 100)

type Drawn = {
  readonly points: readonly number[]
  readonly optional: number | undefined
  readonly targets: readonly number[]
  readonly repeat: { readonly probability: number; readonly back: number } | undefined
  readonly wait: number
}

/** Journeys in which each touchpoint picks one of up to three later ones and may go back: loops in loops, and nothing side by side. */
export const journeys: fc.Arbitrary<Journey> = fc
  .array(
    fc.record({
      points: fc
        .array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 })
        .map(points => points.toSorted((a, b) => a - b)),
      optional: fc.option(percent, { nil: undefined }),
      targets: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      repeat: fc.option(fc.record({ probability: percent, back: fc.nat(3) }), { nil: undefined }),
      wait: fc.integer({ min: 0, max: 9 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map(drawn => journey(drawn.map((_, i) => touchpointOf(drawn, i))))

const targetsOf = (drawn: readonly Drawn[], i: number): readonly number[] => {
  const reached = drawn[i].targets.map(step => i + step).filter(to => to < drawn.length)
  return [...new Set([...reached, ...(i + 1 < drawn.length ? [i + 1] : [])])]
}

const touchpointOf = (drawn: readonly Drawn[], i: number) => {
  const { points, optional, repeat, wait } = drawn[i]
  const [optimistic = 0, mostLikely = 0, pessimistic = 0] = points
  const targets = targetsOf(drawn, i)
  const pickers = drawn.flatMap((_, k) => (targetsOf(drawn, k).includes(i) ? [k] : []))
  return touchpoint(`T${i}`, {
    duration: { kind: 'three-point', optimistic, mostLikely, pessimistic },
    ...(optional !== undefined && { optional: { probability: optional } }),
    branches: targets.map(to => ({ to: reference(`T${to}`), probability: 1 / targets.length, range })),
    repeats: repeat
      ? [
          {
            probability: repeat.probability,
            ...(repeat.back > 0 && { from: reference(`T${Math.max(0, i - repeat.back)}`) }),
            range,
          },
        ]
      : [],
    // Another wait than that of what picked it would be a wait by the clock.
    dependencies: pickers.length === 1 ? [after(`T${pickers[0]}`, 'FS', wait)] : [],
  })
}
