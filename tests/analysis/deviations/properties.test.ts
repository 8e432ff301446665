import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classed, following } from './following.js'

const seed = 20_161_114

type Written = { readonly waits: readonly number[]; readonly layer: string; readonly optional: boolean }

const written: fc.Arbitrary<readonly Written[]> = fc.array(
  fc.record({
    waits: fc.uniqueArray(fc.nat(20), { maxLength: 3 }),
    layer: fc.constantFrom('frontstage', 'backstage'),
    optional: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

/** Every touchpoint waits for earlier ones alone. */
const planOf = (touchpoints: readonly Written[]): string =>
  touchpoints
    .map(({ waits, layer, optional }, i) => {
      const after = waits.filter(place => place < i).map(place => `after T${place}`)
      return `touchpoint T${i} { layer ${layer}  ${optional ? 'optional' : ''} ${after.join(' ')} }`
    })
    .join('\n')

const dated = (places: readonly number[]): string =>
  places.map((place, i) => `touchpoint T${place} { at 2026-03-04T${String(i).padStart(2, '0')}:00 }`).join('\n')

test('a journey that went as planned deviates in nothing, whatever the plan', () => {
  fc.assert(
    fc.property(written, touchpoints => {
      expect(classed(following(planOf(touchpoints), dated(touchpoints.map((_, i) => i))))).toEqual([])
    }),
    { seed, numRuns: 100 },
  )
})

test('in a plan without branches, what neither took place nor is optional or unseen is missing', () => {
  fc.assert(
    fc.property(written, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (touchpoints, kept) => {
      const places = touchpoints.flatMap((_, i) => (kept[i] ? [i] : []))
      const { counts, deviations } = following(planOf(touchpoints), dated(places))
      expect([counts['ad hoc'], counts['out of sequence']]).toEqual([0, 0])
      const recorded = places.some(i => touchpoints[i]?.layer === 'backstage')
      const expected = touchpoints.flatMap(({ optional, layer }, i) =>
        kept[i] || optional || (layer === 'backstage' && !recorded) ? [] : [`T${i}`],
      )
      expect(deviations.map(({ touchpoint }) => touchpoint).toSorted()).toEqual(expected.toSorted())
    }),
    { seed, numRuns: 100 },
  )
})

test('what took place in the reverse order contradicts every dependency', () => {
  fc.assert(
    fc.property(written, touchpoints => {
      const plan = touchpoints.map(({ waits }, i) => ({ i, waits: waits.filter(place => place < i) }))
      fc.pre(plan.some(({ waits }) => waits.length > 0))
      const { deviations } = following(planOf(touchpoints), dated(plan.map(({ i }) => i).toReversed()))
      expect(deviations.map(({ touchpoint }) => touchpoint).toSorted()).toEqual(
        plan
          .filter(({ waits }) => waits.length > 0)
          .map(({ i }) => `T${i}`)
          .toSorted(),
      )
    }),
    { seed, numRuns: 100 },
  )
})
