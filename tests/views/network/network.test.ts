import { describe, expect, test } from 'vitest'
import type { Journey } from '../../../src/model/journey.js'
import { drawNetwork, layoutNetwork } from '../../../src/views/index.js'
import type { Plan } from '../../../src/views/plan.js'
import { journey, touchpoint } from '../fixtures/build.js'
import { largeJourney } from '../fixtures/large.js'
import { titleOf, warranty, warrantyPlan } from '../fixtures/warranty.js'
import { boxOf, type Drawn, overlap, readMarkup, withClass } from '../read-markup.js'

const network = async (written: Journey, plan?: Plan): Promise<Drawn> => {
  const layout = await layoutNetwork(written, plan, titleOf)
  return readMarkup(drawNetwork(written, plan, layout, { titleOf }).markup)
}

describe('the network of a warranty claim', () => {
  test('has every touchpoint once, and arrows that run onwards', async () => {
    const layout = await layoutNetwork(warranty, warrantyPlan, titleOf)
    const left = new Map(layout.nodes.map(({ name, x }) => [name, x]))
    expect(left.size).toBe(6)
    for (const { arrow } of layout.arrows.filter(placed => placed.arrow.kind !== 'loop')) {
      expect(left.get(arrow.from)).toBeLessThan(left.get(arrow.to) ?? 0)
    }
  })

  test('says what is critical, how long one waits and how often it goes back', async () => {
    const drawn = await network(warranty, warrantyPlan)
    expect(withClass(drawn, 'wp-critical-tag')).toHaveLength(4)
    for (const text of ['4 h wait', 'start to start + 1 h', '15% back', 'Float 10 h 35 min'])
      expect(drawn.text).toContain(text)
  })

  test('is the same every time', async () => {
    expect(await layoutNetwork(warranty, warrantyPlan, titleOf)).toEqual(
      await layoutNetwork(warranty, warrantyPlan, titleOf),
    )
  })
})

describe('any network', () => {
  test('draws one touchpoint, and none', async () => {
    expect(withClass(await network(journey('One', { touchpoints: [touchpoint('Ask', 2)] })), 'wp-card')).toHaveLength(1)
    expect(withClass(await network(journey('None')), 'wp-card')).toHaveLength(0)
  })

  test('puts no card over another', async () => {
    const boxes = withClass(await network(largeJourney(60)), 'wp-card').map(boxOf)
    expect(boxes).toHaveLength(60)
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
    })
  })
})
