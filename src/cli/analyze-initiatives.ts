import type { InitiativeResult } from '../analysis/initiatives/index.js'
import { initiativeOf, unattendedOf } from '../project/initiatives-of.js'
import { titleOf } from '../project/title-of.js'
import { initiativeSection, initiativesCsv, unattendedSection } from '../report/analysis-initiatives.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze initiatives`: one result for each initiative, and what none is about unless one alone is asked for. */
export const analyzeInitiatives: Analyze = async (projects, { of, today, pause }) => {
  const results: { readonly result: InitiativeResult; readonly titleOf: (name: string) => string }[] = []
  for (const { element, project } of chooseAll(selectedOf(projects, 'initiatives'), of, 'initiative')) {
    await pause()
    const { workspace } = project
    results.push({ result: initiativeOf(element, workspace, today), titleOf: titleOf(workspace.names) })
  }
  const unattended =
    of === undefined
      ? projects.map(({ workspace }) => ({
          left: unattendedOf(workspace, today),
          titleOf: titleOf(workspace.names),
        }))
      : []
  return {
    results: results.map(({ result }) => result),
    ...(of === undefined && { besides: { unattended: unattended.flatMap(({ left }) => left) } }),
    sections: () => [
      ...results.map(({ result, titleOf }) => initiativeSection(result, titleOf)),
      ...unattended.filter(({ left }) => left.length > 0).map(({ left, titleOf }) => unattendedSection(left, titleOf)),
    ],
    csv: () => initiativesCsv(results.map(({ result }) => result)),
  }
}
