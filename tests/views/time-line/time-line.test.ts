import { describe, expect, test } from 'vitest'
import { drawTimeLine } from '../../../src/views/index.js'
import { ticks } from '../../../src/views/time-line/ticks.js'
import { after, chainPlan, day, hour, journey, minute, planned, touchpoint } from '../fixtures/build.js'
import { largeJourney } from '../fixtures/large.js'
import { titleOf, warranty, warrantyPlan } from '../fixtures/warranty.js'
import { boxOf, type Drawn, readMarkup, withClass } from '../read-markup.js'

const bars = (drawn: Drawn): ReadonlyMap<string, ReturnType<typeof boxOf>> =>
  new Map(
    withClass(drawn, 'wp-touchpoint').flatMap(row => {
      const bar = withClass(row, 'wp-bar')[0]
      return bar ? [[row.attributes['data-name'] ?? '', boxOf(bar)] as const] : []
    }),
  )

const rowOf = (drawn: Drawn, name: string): Drawn | undefined =>
  withClass(drawn, 'wp-touchpoint').find(({ attributes }) => attributes['data-name'] === name)

describe('the time line of a warranty claim', () => {
  const drawn = readMarkup(drawTimeLine(warranty, warrantyPlan, { titleOf }).markup)

  test('draws bars from earliest start to earliest finish', () => {
    const found = bars(drawn)
    expect([...found.keys()]).toEqual(warranty.touchpoints.map(({ name }) => name))
    const [order, replace] = [found.get('OrderPart'), found.get('Replace')]
    const perSecond = (replace?.width ?? 0) / (3 * day)
    expect((order?.width ?? 0) / perSecond).toBeCloseTo(2.5 * day, -4)
    expect(((order?.x ?? 0) - (replace?.x ?? 0)) / perSecond).toBeCloseTo(18_930 - 16_530, -4)
  })

  test('says the times in words too', () => {
    expect(rowOf(drawn, 'OrderPart')?.text).toContain('10 h 35 min')
    expect(rowOf(drawn, 'OrderPart')?.text).toContain('at the latest')
    expect(rowOf(drawn, 'Replace')?.text).toContain('critical')
    expect(rowOf(drawn, 'Visit')?.text).not.toContain('critical')
    expect(drawn.text).toContain('4 h wait')
    expect(drawn.text).toContain('15% back')
  })
})

describe('any time line', () => {
  test('shows a minute beside 700 days', () => {
    const extreme = journey('Extreme', {
      touchpoints: [touchpoint('Talk', 2), touchpoint('Wait', 3, { dependencies: [after('Talk')] })],
    })
    const plan = {
      duration: 700 * day + minute,
      touchpoints: [planned('Talk', 0, minute, 0), planned('Wait', minute, 700 * day, 0)],
      criticalPaths: [['Talk', 'Wait']],
    }
    const found = bars(readMarkup(drawTimeLine(extreme, plan, { titleOf }).markup))
    expect(found.get('Talk')?.width).toBeGreaterThanOrEqual(5)
  })

  test('survives no time at all, a lateness and a touchpoint that the plan leaves out', () => {
    const written = journey('Odd', {
      touchpoints: [touchpoint('A', 1), touchpoint('B', 2), touchpoint('C', 3, { due: hour })],
    })
    const plan = { duration: 0, touchpoints: [planned('A', 0, 0, 0), planned('C', 0, 0, -hour)], criticalPaths: [] }
    const drawn = readMarkup(drawTimeLine(written, plan, { titleOf }).markup)
    expect([...bars(drawn).keys()]).toEqual(['A', 'C'])
    expect(rowOf(drawn, 'C')?.text).toContain('−1 h, late')
    expect(drawn.text).not.toMatch(/NaN|Infinity/)
  })

  test.each([1, 300])('survives %d touchpoints', count => {
    const written = largeJourney(count)
    const plan = chainPlan(
      written.touchpoints.map(({ name }) => name),
      hour,
    )
    const drawn = readMarkup(drawTimeLine(written, plan, { titleOf }).markup)
    expect(bars(drawn).size).toBe(count)
  })
})

describe('the axis', () => {
  test.each([
    [40 * minute, [0, 5, 10, 15, 20, 25, 30, 35, 40].map(count => count * minute)],
    [3 * day, [0, 0.5, 1, 1.5, 2, 2.5, 3].map(count => count * day)],
    [700 * day, [0, 100, 200, 300, 400, 500, 600, 700].map(count => count * day)],
    [0, [0]],
  ])('divides %d seconds as people do', (end, expected) => {
    expect(ticks(end, 9)).toEqual(expected)
  })
})
