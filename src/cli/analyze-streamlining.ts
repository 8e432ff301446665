import type { StreamliningResult } from '../analysis/streamlining/index.js'
import { streamliningOf } from '../project/streamlining-of.js'
import { titleOf } from '../project/title-of.js'
import { streamliningCsv, streamliningSection } from '../report/analysis-streamlining.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze streamlining`: one result for each journey. */
export const analyzeStreamlinings: Analyze = async (projects, { of, pause }) => {
  const results: { readonly result: StreamliningResult; readonly titleOf: (name: string) => string }[] = []
  for (const { element, project } of chooseAll(selectedOf(projects, 'journeys'), of, 'journey')) {
    await pause()
    results.push({ result: streamliningOf(element, project.workspace), titleOf: titleOf(project.workspace.names) })
  }
  return {
    results: results.map(({ result }) => result),
    sections: () => results.map(({ result, titleOf }) => streamliningSection(result, titleOf)),
    csv: () => streamliningCsv(results.map(({ result }) => result)),
  }
}
