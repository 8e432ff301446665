import type { ExperienceResult } from '../analysis/experience/index.js'
import { experienceOf } from '../project/experience-of.js'
import { titleOf } from '../project/title-of.js'
import { experienceCsv, experienceSection } from '../report/analysis-experience.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze experience`: one result for each journey. */
export const analyzeExperiences: Analyze = async (projects, { of, pause }) => {
  const results: { readonly result: ExperienceResult; readonly titleOf: (name: string) => string }[] = []
  for (const { element, project } of chooseAll(selectedOf(projects, 'journeys'), of, 'journey')) {
    await pause()
    const { workspace } = project
    results.push({ result: experienceOf(element, workspace), titleOf: titleOf(workspace.names) })
  }
  return {
    results: results.map(({ result }) => result),
    sections: () => results.map(({ result, titleOf }) => experienceSection(result, titleOf)),
    csv: () => experienceCsv(results.map(({ result }) => result)),
  }
}
