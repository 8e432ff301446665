import { describe, expect, test } from 'vitest'
import { arrowsOf, arrowText } from '../../src/views/arrows.js'
import { readingOrder } from '../../src/views/reading-order.js'
import { after, at, hour, journey, to, touchpoint } from './fixtures/build.js'
import { warranty } from './fixtures/warranty.js'

const names = (written: Parameters<typeof readingOrder>[0]): readonly string[] =>
  readingOrder(written, arrowsOf(written)).map(({ name }) => name)

describe('the order of columns', () => {
  test('is the order written', () => {
    expect(names(warranty)).toEqual(['Report', 'Diagnose', 'OrderPart', 'Visit', 'Replace', 'Confirm'])
  })

  test('puts what is waited for first', () => {
    const touchpoints = [touchpoint('Pay', 1, { dependencies: [after('Order')] }), touchpoint('Order', 2)]
    expect(names(journey('Shop', { touchpoints }))).toEqual(['Order', 'Pay'])
  })

  test('stays as written in a ring', () => {
    const touchpoints = [
      touchpoint('A', 1, { dependencies: [after('B')] }),
      touchpoint('B', 2, { dependencies: [after('A')] }),
    ]
    expect(names(journey('Ring', { touchpoints }))).toHaveLength(2)
  })

  test('survives a long chain written backwards', () => {
    const touchpoints = Array.from({ length: 20_000 }, (_, index) =>
      touchpoint(`T${index}`, 1, { dependencies: [after(`T${index + 1}`)] }),
    )
    expect(names(journey('Chain', { touchpoints }))[0]).toBe('T19999')
  })
})

describe('arrows', () => {
  test('say waits, shares and loops in words', () => {
    expect(arrowsOf(warranty).map(arrow => `${arrow.from} > ${arrow.to}: ${arrowText(arrow)}`)).toEqual([
      'Report > Diagnose: 4 h wait',
      'Diagnose > Visit: 70%',
      'Diagnose > Replace: 30%',
      'Diagnose > OrderPart: start to start + 1 h',
      'OrderPart > Visit: ',
      'Visit > Visit: 15% back',
      'Visit > Confirm: ',
      'Replace > Confirm: ',
    ])
  })

  test('follow the order written where no touchpoint says what it follows', () => {
    const plain = journey('Plain', { touchpoints: [touchpoint('A', 1), touchpoint('B', 2), touchpoint('C', 3)] })
    expect(arrowsOf(plain).map(({ from, to: target }) => `${from} > ${target}`)).toEqual(['A > B', 'B > C'])
  })

  test('know a qualified name and leave out other journeys', () => {
    const touchpoints = [
      touchpoint('A', 1),
      touchpoint('B', 2, { dependencies: [after('Shop.A', -hour), after('Other.A')] }),
    ]
    const [arrow, ...others] = arrowsOf(journey('Shop', { touchpoints }))
    expect(arrow && arrowText(arrow)).toBe('1 h overlap')
    expect(others).toEqual([])
  })

  test('take a branch to an earlier touchpoint for a loop', () => {
    const touchpoints = [
      touchpoint('A', 1),
      touchpoint('B', 2, { branches: [{ to: to('A'), probability: 0.2, range: at(2) }] }),
    ]
    expect(arrowsOf(journey('Back', { touchpoints })).map(({ kind }) => kind)).toEqual(['loop'])
  })
})
