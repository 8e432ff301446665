import { describe, expect, test } from 'vitest'
import { normaliserOf } from '../../../../src/analysis/cross-impact/dematel/dematel.js'
import { purePowerOf } from '../../../../src/analysis/cross-impact/indirect/indirect.js'
import { ranksOf } from '../../../../src/analysis/cross-impact/standing/ranks.js'
import experience from '../../../data/kpi/experience-and-stakeholder-vectors.json' with { type: 'json' }
import { arrowsIn } from '../random-matrices.js'
import { analyzeCrossImpact, impactsOf } from '../writing-impacts.js'

// Source: computed from the definitions in the file, rounded to 4 decimals; its R and C are D and R here.
describe('five factors of a service desk', () => {
  const { factors: titles, matrix_row_influences_column: matrix, ...expected } = experience.cross_impact
  const names = titles.map(title => title.replaceAll(' ', '_'))
  const result = analyzeCrossImpact(impactsOf(matrix, names))
  const rankOrder = (ranks: readonly number[]) =>
    [...titles.keys()].sort((a, b) => ranks[a] - ranks[b] || titles[a].localeCompare(titles[b])).map(k => titles[k])

  test('have the active and passive sums, products and quotients', () => {
    expect(result.factors.map(({ activeSum }) => activeSum)).toEqual(expected.active_sum)
    expect(result.factors.map(({ passiveSum }) => passiveSum)).toEqual(expected.passive_sum)
    expect(result.factors.map(({ product }) => product)).toEqual(expected.product)
    result.factors.forEach(({ quotient }, k) => {
      expect(quotient).toBeCloseTo(expected.quotient[k], 4)
    })
    expect(rankOrder(result.factors.map(({ directInfluenceRank }) => directInfluenceRank))).toEqual(
      expected.direct_rank_by_active_sum,
    )
  })

  test.each(expected.micmac)('have the row sums of pure power $power and their order', ({ power, row_sums, rank }) => {
    const arrows = arrowsIn(matrix)
    const { influence } = purePowerOf(arrows, power)
    expect(influence).toEqual(row_sums)
    expect(rankOrder(ranksOf(influence))).toEqual(rank)
  })

  test('have the DEMATEL sums and their order', () => {
    const { normaliser, D_plus_R, R, C, R_minus_C, rank_by_R } = expected.dematel
    expect(normaliserOf(arrowsIn(matrix))).toBe(normaliser)
    result.factors.forEach(({ d, r, prominence, relation }, k) => {
      expect(d).toBeCloseTo(R[k], 4)
      expect(r).toBeCloseTo(C[k], 4)
      expect(prominence).toBeCloseTo(D_plus_R[k], 4)
      expect(relation).toBeCloseTo(R_minus_C[k], 4)
    })
    expect(rankOrder(result.factors.map(({ dematelInfluenceRank }) => dematelInfluenceRank!))).toEqual(rank_by_R)
  })

  test('stand side by side under three rules, with what they agree on', () => {
    const side = (name: string) => result.factors[names.indexOf(name)]
    expect(side('form_completeness')).toMatchObject({
      quadrant: 'input',
      indirectQuadrant: 'input',
      dematelQuadrant: 'input',
      net: 'cause',
      driverUnder: ['direct', 'indirect', 'dematel'],
      agreement: { code: 'cross-impact/driver', data: { drivers: 3, rules: 3 } },
    })
    expect(side('repeat_contacts')).toMatchObject({
      net: 'effect',
      outcomeUnder: ['direct', 'indirect', 'dematel'],
      agreement: { code: 'cross-impact/outcome', data: { outcomes: 3, rules: 3 } },
    })
    expect(side('self-service_share')).toMatchObject({ net: 'effect', driverUnder: [] })
    expect(result.topDrivers).toEqual({
      direct: ['status_visibility', 'form_completeness'],
      indirect: ['form_completeness'],
      dematel: ['form_completeness'],
    })
  })
})

test('a factor rises or falls by the difference of its ranks', () => {
  // A acts on two, and nothing follows; C acts on one factor only, but that one acts on everything.
  const { factors } = analyzeCrossImpact(
    impactsOf(
      [
        [0, 2, 2, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 3],
        [3, 3, 0, 0],
      ],
      ['A', 'B', 'C', 'D'],
    ),
  )
  const c = factors[2]
  expect([c.directInfluenceRank, c.indirectInfluenceRank]).toEqual([3, 1])
  expect(c.influenceDisplacement).toBe(2)
})

test('where T is undefined two rules are left', () => {
  const { factors, topDrivers } = analyzeCrossImpact(
    impactsOf([
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ]),
  )
  expect(factors[0]).toMatchObject({
    dematelInfluenceRank: null,
    dematelQuadrant: null,
    net: null,
    agreement: { code: 'cross-impact/neither', data: { rules: 2 } },
  })
  expect(topDrivers.dematel).toEqual([])
})
