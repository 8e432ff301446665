import { describe, expect, test } from 'vitest'
import type { Journey } from '../../../src/model/journey.js'
import { drawJourneyMap } from '../../../src/views/index.js'
import type { Plan } from '../../../src/views/plan.js'
import { chainPlan, journey, touchpoint } from '../fixtures/build.js'
import { largeJourney } from '../fixtures/large.js'
import { titleOf, warranty, warrantyPlan } from '../fixtures/warranty.js'
import { boxOf, type Drawn, named, overlap, readMarkup, withClass } from '../read-markup.js'

const map = (written: Journey, plan?: Plan, options = {}): Drawn =>
  readMarkup(drawJourneyMap(written, plan, { titleOf, ...options }).markup)

const cards = (drawn: Drawn): readonly Drawn[] => withClass(drawn, 'wp-touchpoint')
const cardOf = (drawn: Drawn, name: string): Drawn => {
  const found = cards(drawn).filter(({ attributes }) => attributes['data-name'] === name)
  expect(found).toHaveLength(1)
  return found[0] as Drawn
}
const boxes = (drawn: Drawn) => withClass(drawn, 'wp-card').map(boxOf)

describe('the map of a warranty claim', () => {
  const drawn = map(warranty, warrantyPlan)

  test('is an image with a title and a description', () => {
    const { role, 'aria-labelledby': labels = '' } = drawn.attributes
    expect(role).toBe('img')
    expect(labels.split(' ')).toEqual(drawn.children.slice(0, 2).map(({ attributes }) => attributes.id))
    expect(drawn.children[0]?.text).toBe('Journey map: Warranty claim')
    expect(drawn.children[1]?.text).toContain('Critical: Report the fault, Find the cause')
  })

  test('shows what is known of the journey', () => {
    for (const text of ['Owners of a washing machine', 'Clean laundry again', 'Post-purchase support', '3 d 4.6 h']) {
      expect(drawn.text).toContain(text)
    }
  })

  test('shows every touchpoint once, in the lane of its layer', () => {
    const tops = Object.fromEntries(
      cards(drawn).map(card => [card.attributes['data-name'], boxOf(withClass(card, 'wp-card')[0] as Drawn).y]),
    )
    expect(Object.keys(tops)).toEqual(['Report', 'Diagnose', 'OrderPart', 'Visit', 'Replace', 'Confirm'])
    expect(new Set([tops.Report, tops.Visit, tops.Replace, tops.Confirm]).size).toBe(1)
    expect(tops.Diagnose).toBe(tops.OrderPart)
    expect(tops.Diagnose).toBeGreaterThan(tops.Report ?? 0)
    expect(drawn.text).toContain('Line of visibility')
    expect(drawn.text).not.toContain('Line of internal interaction')
  })

  test('marks what is critical by a word and a thicker border', () => {
    for (const name of ['Report', 'Diagnose', 'Replace', 'Confirm']) {
      expect(withClass(cardOf(drawn, name), 'wp-critical-tag')[0]?.text).toBe('Critical')
      expect(withClass(cardOf(drawn, name), 'wp-card')[0]?.attributes['stroke-width']).toBe('2.5')
    }
    expect(withClass(cardOf(drawn, 'Visit'), 'wp-critical-tag')).toEqual([])
  })

  test('says how long things take, how often they happen and how customers feel', () => {
    expect(cardOf(drawn, 'Report').text).toContain('5–40 min, likely 12')
    expect(cardOf(drawn, 'Confirm').text).toContain('Optional 80%')
    for (const text of [
      '4 h wait',
      '70%',
      '30%',
      '15% back',
      '−2 very bad',
      '+1 good',
      'Moment of truth',
      'Web portal',
    ]) {
      expect(drawn.text).toContain(text)
    }
    expect(withClass(drawn, 'wp-pain')[0]?.text).toContain('Observed: 12 interviews, 2026-08')
  })

  test('draws feelings right below their touchpoints', () => {
    const middles = new Map(
      cards(drawn).map(card => {
        const { x, width } = boxOf(withClass(card, 'wp-card')[0] as Drawn)
        return [card.attributes['data-name'], x + width / 2]
      }),
    )
    const feelings = withClass(drawn, 'wp-emotion').map(({ attributes }) => attributes)
    expect(feelings.map(attributes => attributes['data-touchpoint'])).toEqual(['Report', 'Visit'])
    for (const attributes of feelings) {
      expect(Number(attributes['data-x'])).toBeCloseTo(middles.get(attributes['data-touchpoint']) ?? 0, 0)
    }
  })

  test('leads from everything drawn to its place in the text', () => {
    expect(cardOf(drawn, 'Diagnose').attributes['data-range']).toBe('22:5-22:25')
    for (const source of withClass(drawn, 'wp-source'))
      expect(source.attributes['data-range']).toMatch(/^\d+:\d+-\d+:\d+$/)
  })

  test('has a legend of the signs that occur, and no others', () => {
    const entries = withClass(drawn, 'wp-legend').map(({ text }) => text)
    expect(entries).toContain('Goes back, with its share')
    expect(withClass(map(journey('Plain', { touchpoints: [touchpoint('Ask', 2)] })), 'wp-legend')).toEqual([])
  })
})

describe('any map', () => {
  test('keeps hostile text as text', () => {
    const hostile = '</svg><script>alert(1)</script>&"\''
    const drawn = map(
      journey('Bad', {
        title: hostile,
        description: hostile,
        goal: hostile,
        touchpoints: [touchpoint('Ask', 2, { title: hostile, description: hostile })],
      }),
    )
    expect(named(drawn, 'script')).toEqual([])
    expect(drawn.children[0]?.text).toBe(`Journey map: ${hostile}`)
  })

  test.each([1, 40, 300])('survives %d touchpoints, no card over another and none outside', count => {
    const written = largeJourney(count)
    const drawn = map(
      written,
      chainPlan(
        written.touchpoints.map(({ name }) => name),
        3600,
      ),
    )
    const found = boxes(drawn)
    expect(found).toHaveLength(count)
    const width = Number(drawn.attributes.width)
    const covering = found.filter((box, index) => found.slice(index + 1).some(other => overlap(box, other)))
    const outside = found.filter(({ x, width: own }) => x <= 0 || x + own >= width)
    expect([...covering, ...outside]).toEqual([])
  })

  test('draws a journey without touchpoints', () => {
    expect(map(journey('Empty', { title: 'Nothing yet' })).text).toContain('Nothing yet')
  })

  test('sets Arabic from right to left', () => {
    const drawn = map(journey('Visit', { touchpoints: [touchpoint('Ask', 2, { title: 'تأكيد الموعد' })] }))
    const title = named(cardOf(drawn, 'Ask'), 'text')[0]
    const { x, width } = boxes(drawn)[0] ?? { x: 0, width: 0 }
    expect(title?.attributes.direction).toBe('rtl')
    expect(Number(title?.attributes.x)).toBe(x + width - 14)
  })

  test('begins every id with the prefix that it is given', () => {
    const ids = (prefix: string): readonly (string | undefined)[] =>
      [
        ...named(map(warranty, warrantyPlan, { prefix }), 'title'),
        ...named(map(warranty, warrantyPlan, { prefix }), 'desc'),
      ]
        .map(({ attributes }) => attributes.id)
        .filter(id => id !== undefined)
    expect(ids('first')).toEqual(['first-title', 'first-description'])
  })

  test('has no scripts, handlers, style attributes or references to elsewhere', () => {
    const { markup } = drawJourneyMap(warranty, warrantyPlan, { titleOf })
    expect(markup).not.toMatch(/<script|\son\w+=|\sstyle=|href=|url\(/)
  })

  test('can be walked by keyboard where the host asks for it, and is then a group', () => {
    const drawn = map(warranty, warrantyPlan, { focusable: true, standalone: false })
    expect(drawn.attributes.role).toBe('group')
    expect(cards(drawn).every(({ attributes }) => attributes.tabindex === '0')).toBe(true)
    expect(named(drawn, 'style')).toEqual([])
    expect(cards(map(warranty, warrantyPlan)).every(({ attributes }) => attributes.tabindex === undefined)).toBe(true)
  })
})
