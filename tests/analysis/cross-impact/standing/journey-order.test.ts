import { expect, test } from 'vitest'
import { backwardInfluences, stagesOf } from '../../../../src/analysis/cross-impact/standing/journey-order.js'
import { arrow, impacts, matrixOf } from '../writing-impacts.js'

const places = new Map([
  ['Report', { journey: 'Claim', stage: 'Start', position: 0 }],
  ['Diagnose', { journey: 'Claim', stage: 'Start', position: 1 }],
  ['Order', { journey: 'Claim', stage: 'Repair', position: 2 }],
  ['Visit', { journey: 'Claim', stage: 'Repair', position: 2 }],
  ['Send', { journey: 'Return', position: 0 }],
])
const placeOf = (factor: string) => places.get(factor)

const judgements = ['Report -> Diagnose 3', 'Diagnose -> Report 1', 'Visit -> Order 2', 'Visit -> Diagnose -2']
judgements.push('Order -> Contacts 3', 'Contacts -> Report 1', 'Visit -> Send 1')
const matrix = matrixOf(impacts({ judgements: judgements.map((text, line) => arrow(text, line + 1)) }))

test('an influence points backward where its target comes earlier in the same journey', () => {
  const found = backwardInfluences(matrix, placeOf)
  expect(found.map(({ from, to, value, sources }) => [from, to, value, sources[0].range.start.line])).toEqual([
    ['Diagnose', 'Report', 1, 2],
    ['Visit', 'Diagnose', -2, 4],
  ])
})

test('each stage has its sums to and from outside, and the ranks of its factors', () => {
  expect(stagesOf(matrix, placeOf)).toEqual([
    {
      journey: 'Claim',
      stage: 'Start',
      activeSum: 0,
      passiveSum: 3,
      influenceRank: 2,
      dependenceRank: 1,
      factors: [
        { name: 'Report', influenceRank: 1, dependenceRank: 2 },
        { name: 'Diagnose', influenceRank: 2, dependenceRank: 1 },
      ],
    },
    {
      journey: 'Claim',
      stage: 'Repair',
      activeSum: 6,
      passiveSum: 0,
      influenceRank: 1,
      dependenceRank: 2,
      factors: [
        { name: 'Visit', influenceRank: 1, dependenceRank: 2 },
        { name: 'Order', influenceRank: 2, dependenceRank: 1 },
      ],
    },
  ])
})

test('where no factor is a touchpoint, nothing is backward', () => {
  expect(backwardInfluences(matrix, () => undefined)).toEqual([])
  expect(stagesOf(matrix, () => undefined)).toEqual([])
})
