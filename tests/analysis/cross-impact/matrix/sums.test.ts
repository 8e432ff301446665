import { describe, expect, test } from 'vitest'
import { sumsOf } from '../../../../src/analysis/cross-impact/matrix/sums.js'
import { quadrantsOf } from '../../../../src/analysis/cross-impact/standing/quadrant.js'
import { ranksOf } from '../../../../src/analysis/cross-impact/standing/ranks.js'
import { arrow, impacts, impactsOf, matrixOf } from '../writing-impacts.js'

describe('Vester sums', () => {
  const sums = sumsOf(
    matrixOf(
      impactsOf([
        [0, 3, 3, 2],
        [0, 0, 3, 0],
        [0, 3, 0, 1],
        [1, 0, 0, 0],
      ]),
    ),
  )

  test('add up rows and columns', () => {
    expect(sums.map(({ activeSum }) => activeSum)).toEqual([8, 3, 4, 1])
    expect(sums.map(({ passiveSum }) => passiveSum)).toEqual([1, 6, 6, 3])
    expect(sums.map(({ product }) => product)).toEqual([8, 18, 24, 3])
    expect(sums.map(({ quotient }) => quotient)).toEqual([8, 0.5, 4 / 6, 1 / 3])
  })

  test('give each factor its role; a sum equal to the mean counts as high', () => {
    expect(sums.map(({ role }) => role)).toEqual(['active', 'reactive', 'critical', 'buffering'])
  })

  test('use absolute values where judgements are negative, with the signed sums beside them', () => {
    const [a, b] = sumsOf(matrixOf(impacts({ judgements: [arrow('A -> B -2'), arrow('A -> C +1')] })))
    expect(a).toMatchObject({ activeSum: 3, signedActiveSum: -1, quotient: null })
    expect(b).toMatchObject({ passiveSum: 2, signedPassiveSum: -2, quotient: 0 })
  })
})

describe('quadrants', () => {
  test('call a factor within 5 % of both ranges from the centre a regulator', () => {
    // Both means are 5 and both ranges 10, so that the centre reaches from 4.5 to 5.5.
    expect(quadrantsOf([0, 10, 5.5, 5, 4.4, 5.1], [10, 0, 4.5, 5, 5, 5.5])).toEqual([
      'result',
      'input',
      'regulator',
      'regulator',
      'result',
      'regulator',
    ])
  })

  test('have no regulator where all values are equal: equal to the mean counts as high', () => {
    expect(quadrantsOf([0.1, 0.1, 0.1], [0.7, 0.7, 0.7])).toEqual(['relay', 'relay', 'relay'])
  })

  test('can be split at the median', () => {
    expect(quadrantsOf([1, 2, 30], [1, 2, 3])).toEqual(['excluded', 'result', 'relay'])
    expect(quadrantsOf([1, 2, 30], [1, 20, 3], 'median')).toEqual(['excluded', 'relay', 'relay'])
  })
})

describe('ranks', () => {
  test('are shared by equal values', () => expect(ranksOf([3, 5, 3, 0])).toEqual([2, 1, 2, 4]))
})
