import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBefore, type Moment } from '../../../src/analysis/deviations/index.js'
import { orderOfDates } from '../../../src/analysis/experience/order-of-dates.js'

const moments: fc.Arbitrary<readonly Moment[]> = fc.array(
  fc.record({ from: fc.nat(20), length: fc.nat(4) }).map(({ from, length }) => ({ from, until: from + length })),
  { maxLength: 20 },
)

/** Again and again the first one that nothing left is entirely before. */
const slowly = (all: readonly Moment[]): readonly number[] => {
  const left = all.map((_, place) => place)
  const order: number[] = []
  while (left.length > 0) {
    const next = left.find(place => left.every(other => !isBefore(all[other], all[place])))!
    order.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return order
}

test('the order of dates is the order written, except that nothing stands before what is entirely earlier', () => {
  fc.assert(
    fc.property(moments, all => {
      expect(orderOfDates(all)).toEqual(slowly(all))
    }),
    { seed: 20_260_304, numRuns: 1000 },
  )
})
