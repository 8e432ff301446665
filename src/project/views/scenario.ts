import { applyScenario } from '../../analysis/scenario/index.js'
import type { Scenario } from '../../model/initiative.js'
import { label } from '../../model/label.js'
import { drawScenario } from '../../views/scenario/scenario.js'
import { scenarioTables } from '../../views/scenario/tables.js'
import { drive } from '../run-long-work.js'
import { simulatedScenarioOf, type WhatIf, whatIfOf } from '../scenario-of.js'
import { titleOf } from '../title-of.js'
import { subjectOf, type View } from '../view.js'

/** A journey without touchpoints in the place of one that is not there. */
const withoutJourney = (scenario: Scenario): WhatIf => {
  const { name = 'no journey', range = scenario.nameRange } = scenario.journey ?? {}
  const { file } = scenario
  const base = { name, nameRange: range, range, file, stages: [], touchpoints: [], promises: [] }
  return { base, applied: applyScenario(base, scenario) }
}

/** A what-if beside the journey that it changes; one whose journey is not there has nothing to show, and a finding says so. */
export const scenario: View = {
  heading: 'What if',
  of: 'scenario',
  subjects: ({ scenarios }) =>
    scenarios.map(element => ({
      ...subjectOf(element),
      draw: async (workspace, { look, driving }) => {
        const options = { ...look, titleOf: titleOf(workspace.names) }
        const whatIf = whatIfOf(element, workspace) ?? withoutJourney(element)
        const result = await drive(simulatedScenarioOf(element, whatIf, workspace), driving)
        const { base } = whatIf
        const touchpoints = new Map(base.touchpoints.map(touchpoint => [touchpoint.name, touchpoint]))
        const promises = new Map(base.promises.map(promise => [promise.name, promise]))
        const context = {
          titleOf: (name: string) => label(touchpoints.get(name) ?? promises.get(name) ?? { name }),
          sourceOf: (name: string) => {
            const touchpoint = touchpoints.get(name)
            return touchpoint && { range: touchpoint.range, file: base.file }
          },
          scale: workspace.settings.emotion,
        }
        const head = {
          title: label(element),
          description: element.description,
          journey: label(base),
          source: { name: element.name, range: element.nameRange },
        }
        return { picture: drawScenario(result, head, context, options), tables: scenarioTables(result, context) }
      },
    })),
}
