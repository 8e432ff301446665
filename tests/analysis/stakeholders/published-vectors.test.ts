import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { powerInterestOf } from '../../../src/analysis/stakeholders/quadrant.js'
import { possibleSalience } from '../../../src/analysis/stakeholders/salience.js'

const bit = z.union([z.literal(0), z.literal(1)])
const side = z.enum(['low', 'high'])
const vectorsSchema = z.object({
  salience: z.array(z.object({ power: bit, legitimacy: bit, urgency: bit, class: z.string() })),
  power_interest: z.array(z.object({ power: side, interest: side, strategy: z.string() })),
})
const file = join(import.meta.dirname, '../../data/kpi/experience-and-stakeholder-vectors.json')
const vectors = vectorsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

describe('salience (Mitchell, Agle & Wood 1997)', () => {
  test('there are eight cases', () => expect(vectors.salience).toHaveLength(8))

  test.each(vectors.salience)('power $power, legitimacy $legitimacy, urgency $urgency: $class', vector => {
    const { power, legitimacy, urgency, class: expected } = vector
    expect(possibleSalience({ power: !!power, legitimacy: !!legitimacy, urgency: !!urgency })).toEqual([expected])
  })
})

describe('power and interest', () => {
  test('there are four cases', () => expect(vectors.power_interest).toHaveLength(4))

  test.each(vectors.power_interest)('power $power, interest $interest: $strategy', ({ power, interest, strategy }) => {
    // The threshold itself is high, just below it is low.
    const level = { low: 2.9, high: 3 }
    expect(powerInterestOf(level[power], level[interest], 3).strategy).toBe(strategy)
  })
})
