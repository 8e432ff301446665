import type { Scenario } from '../../model/initiative.js'
import type { Journey } from '../../model/journey.js'
import { spelt } from '../../model/spelling.js'
import { shortQuestion } from '../question.js'
import { type AppliedScenario, applyScenario } from './apply.js'

/** The journey of a scenario as it is and as it would be; one that is not there counts as one without touchpoints. */
export type WhatIf = { readonly base: Journey; readonly applied: AppliedScenario; readonly isThere: boolean }

export const whatIf = shortQuestion<Scenario, WhatIf>('what if', (scenario, { target }) => {
  const named = scenario.journey && target(scenario.journey)
  const base = named ? (named.element as Journey) : withoutTouchpoints(scenario)
  return { base, applied: applyScenario(base, scenario), isThere: named !== undefined }
})

const withoutTouchpoints = ({ journey, nameRange, file }: Scenario): Journey => {
  const name = journey ? spelt(journey) : 'no journey'
  const range = journey?.range ?? nameRange
  return { name, nameRange: range, range, file, stages: [], touchpoints: [], promises: [] }
}
