import { describe, expect, test } from 'vitest'
import { analyzeCriticalPath } from '../../src/analysis/critical-path/index.js'
import { drawJourneyMap, drawTimeLine } from '../../src/views/index.js'
import { indexPlan } from '../../src/views/plan.js'
import { titleOf, warranty, warrantyPlan } from './fixtures/warranty.js'

describe('a critical path result', () => {
  test('is drawn as it is', () => {
    const result = analyzeCriticalPath(warranty)
    expect(result).toMatchObject(warrantyPlan)
    expect(drawTimeLine(warranty, result, { titleOf })).toEqual(drawTimeLine(warranty, warrantyPlan, { titleOf }))
    expect(drawJourneyMap(warranty, result, { titleOf })).toEqual(drawJourneyMap(warranty, warrantyPlan, { titleOf }))
  })

  test('tells critical arrows from arrows between critical touchpoints', () => {
    const plan = indexPlan(warrantyPlan)
    expect(plan.isCriticalArrow('Diagnose', 'Replace')).toBe(true)
    expect(plan.isCriticalArrow('Report', 'Confirm')).toBe(false)
  })
})
