import type { DeviationsResult } from '../analysis/deviations/index.js'
import { deviationsOf } from '../project/deviations-of.js'
import { planFollowedBy } from '../project/planned-journey.js'
import { titleOf } from '../project/title-of.js'
import { deviationsCsv, deviationsSection } from '../report/analysis-deviations.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze deviations`: one result for each journey that follows a plan; `--of` names it or the plan. */
export const analyzeAllDeviations: Analyze = async (projects, { of, pause }) => {
  const following = selectedOf(projects, 'journeys').flatMap(chosen => {
    const plan = planFollowedBy(chosen.element, chosen.project.workspace)
    return plan ? [{ ...chosen, plan: plan.name }] : []
  })
  const ofPlan = following.filter(({ plan }) => plan === of)
  const chosen = ofPlan.length > 0 ? ofPlan : chooseAll(following, of, 'journey that follows a plan')
  const results: { readonly result: DeviationsResult; readonly titleOf: (name: string) => string }[] = []
  for (const { element, project } of chosen) {
    await pause()
    const result = deviationsOf(element, project.workspace)
    if (result) results.push({ result, titleOf: titleOf(project.workspace.names) })
  }
  return {
    results: results.map(({ result }) => result),
    sections: () => results.map(({ result, titleOf }) => deviationsSection(result, titleOf)),
    csv: () => deviationsCsv(results.map(({ result }) => result)),
  }
}
