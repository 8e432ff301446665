import { expect, test } from 'vitest'
import { finish } from '../../../src/analysis/long-work.js'
import {
  analyzeOutlook,
  consistent,
  crossImpactsOf,
  scoresOf,
  searchScenarios,
} from '../../../src/analysis/outlook/index.js'
import large from '../../data/cross-impact/cib-bench-large.json' with { type: 'json' }
import medium from '../../data/cross-impact/cib-bench-medium.json' with { type: 'json' }
import typical from '../../data/cross-impact/cib-bench-typical.json' with { type: 'json' }
import xlarge from '../../data/cross-impact/cib-bench-xlarge.json' with { type: 'json' }
import global from '../../data/cross-impact/cib-cib-global.json' with { type: 'json' }
import somewhereland from '../../data/cross-impact/cib-somewhereland.json' with { type: 'json' }
import { told } from '../../support/told.js'
import { numbersOf, outlookOf } from './writing-outlooks.js'

type Published = { readonly variant_counts: readonly number[]; readonly matrix: readonly (readonly number[])[] }

const analyzed = ({ variant_counts, matrix }: Published) => finish(analyzeOutlook(outlookOf(variant_counts, matrix)))
const sorted = (scenarios: readonly (readonly number[])[]) =>
  scenarios.toSorted((a, b) => (a.join() < b.join() ? -1 : 1))

/** The first descriptor is the least significant digit. */
const signature = (counts: readonly number[], scenario: readonly number[]): number =>
  scenario.reduceRight((sum, state, descriptor) => sum * counts[descriptor] + state, 0)

// ScenarioWizard, CIBSA and CrossImpactBalances.jl agree on these (github IainDM/CrossImpactBalances).
test.for([
  ['medium', medium],
  ['large', large],
  ['typical', typical],
  ['xlarge', xlarge],
] as const)('bench %s has the consistent scenarios that three programs found', ([, published]) => {
  const { variant_counts: counts, expected } = published
  const result = analyzed(published)
  const scenarios = result.scenarios.map(numbersOf)
  expect(result.complete).toBe(true)
  expect(result.space).toBe(expected.scenario_space)
  expect(sorted(scenarios)).toEqual(sorted(expected.consistent_scenarios))
  expect(scenarios.map(scenario => signature(counts, scenario)).toSorted((a, b) => a - b)).toEqual(
    expected.consistent_signatures,
  )
  expect(result.consistent).toBe(expected.consistent_scenarios.length)
})

test.for([
  ['medium', medium],
  ['large', large],
  ['typical', typical],
  ['xlarge', xlarge],
] as const)('bench %s: scores of one scenario for the states of another, as CIBSA has them', ([, published]) => {
  const { variant_counts: counts, matrix, expected } = published
  const impacts = crossImpactsOf(outlookOf(counts, matrix))
  const scenarios = expected.consistent_scenarios.map(scenario => Int32Array.from(scenario))
  const products = scenarios.map(chosen => {
    const scores = scoresOf(impacts, chosen)
    return scenarios.map(other => other.reduce((sum, state, place) => sum + scores[impacts.first[place] + state], 0))
  })
  expect(products).toEqual(expected.inner_product_matrix)
})

// Weimer-Jehle, cross-impact.de, CIB_e_Alg_3 and CIB_e_Alg_4; ScenarioWizard 4.1 manual p. 11.
test('Somewhereland has the ten consistent scenarios that its author lists', () => {
  const result = analyzed(somewhereland)
  const { expected } = somewhereland
  expect(result).toMatchObject({
    space: expected.scenario_space,
    consistent: expected.consistent_count,
    complete: true,
  })
  expect(sorted(result.scenarios.map(numbersOf))).toEqual(sorted(expected.consistent_scenarios_published_order))
  expect(told(result.notes)[0]).toMatch(/^Complete: yes, \d+ nodes visited, 10 consistent\.$/)
})

test('Somewhereland: the impact balance of the test scenario, and its one inconsistent descriptor', () => {
  const impacts = crossImpactsOf(outlookOf(somewhereland.variant_counts, somewhereland.matrix))
  const { test_scenario, test_scenario_impact_balance, test_scenario_inconsistent_descriptors } = somewhereland.expected
  const scores = scoresOf(impacts, Int32Array.from(test_scenario))
  expect([...scores]).toEqual(test_scenario_impact_balance)
  const inconsistent = test_scenario.flatMap((state, descriptor) => {
    const own = [...scores.subarray(impacts.first[descriptor], impacts.first[descriptor + 1])]
    return own[state] < Math.max(...own) ? [descriptor] : []
  })
  expect(inconsistent).toEqual(test_scenario_inconsistent_descriptors)
})

test('Somewhereland: total impact, margin and basins under global succession', () => {
  const result = analyzed(somewhereland)
  const { total_impact_scores, min_margin, attractors } = somewhereland.computed_not_published
  const byStates = new Map(result.scenarios.map(scenario => [numbersOf(scenario).join(), scenario]))
  const inOrder = somewhereland.expected.consistent_scenarios_published_order.map(
    states => byStates.get(states.join())!,
  )
  expect(inOrder.map(({ totalImpact }) => totalImpact)).toEqual(total_impact_scores)
  expect(inOrder.map(({ margin }) => margin)).toEqual(min_margin)
  const [globalSuccession] = result.succession
  expect(globalSuccession).toMatchObject({ rule: 'global', exact: true, starts: 486, fixedPoints: 10, cycles: 0 })
  const basins = (globalSuccession.exact ? globalSuccession.attractors : []).map(({ scenarios, basin }) => ({
    states: scenarios.map(states => numbersOf({ states })),
    basin,
  }))
  expect(basins.slice(0, 8)).toEqual(attractors.slice(0, 8))
  expect(attractors.every(({ states: [states], basin }) => byStates.get(states.join())?.weight === basin)).toBe(true)
})

// sei-international/cibsa, sample_files/CIB_global.scw with the solution list that ScenarioWizard wrote.
test('CIB_global: weight, margin and total impact are what ScenarioWizard wrote', () => {
  const result = analyzed(global)
  const { expected, computed_not_published: computed } = global
  const byStates = new Map(result.scenarios.map(scenario => [numbersOf(scenario).join(), scenario]))
  const inOrder = expected.consistent_scenarios.map(states => byStates.get(states.join())!)
  expect(result).toMatchObject({ space: expected.scenario_space, consistent: expected.consistent_count })
  expect(inOrder.map(({ weight }) => String(weight))).toEqual(expected.scenario_wizard_weight)
  expect(inOrder.map(({ margin }) => margin)).toEqual(expected.scenario_wizard_field3_min_margin)
  expect(inOrder.map(({ totalImpact }) => totalImpact)).toEqual(expected.scenario_wizard_total_impact_score)
  expect(result.succession[0]).toMatchObject({
    cycles: computed.cycles,
    startsIntoCycles: computed.starts_into_cycles,
    fixedPoints: computed.exact_basin_sizes.length,
  })
})

test('59,049 scenarios take less than a thousand choices', () => {
  const impacts = crossImpactsOf(outlookOf(typical.variant_counts, typical.matrix))
  const { nodes } = finish(searchScenarios(impacts, consistent(impacts), { nodes: 1e6, listed: 10 }))
  expect(nodes).toBeLessThan(1000)
})
