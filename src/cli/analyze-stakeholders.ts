import type { Collaboration, StakeholderResult } from '../analysis/stakeholders/index.js'
import { stakeholdersOf } from '../project/stakeholders-of.js'
import { titleOf } from '../project/title-of.js'
import {
  type ReportedStakeholders,
  stakeholderSections,
  stakeholdersCsv,
  stakeholdersSections,
} from '../report/analysis-stakeholders.js'
import type { Analyze } from './analyzed.js'
import { chooseAll } from './choose.js'
import { selectedOf } from './load-projects.js'

/** `waypost analyze stakeholders`: one result for each stakeholder, and how they work together in the whole project. */
export const analyzeStakeholderProjects: Analyze = async (projects, { of, work }) => {
  const chosen = chooseAll(selectedOf(projects, 'stakeholders'), of, 'stakeholder')
  const reported: ReportedStakeholders[] = []
  for (const project of projects) {
    const mine = new Set(chosen.filter(choice => choice.project === project).map(({ element }) => element.name))
    if (mine.size === 0) continue
    const { results, collaboration } = await work(stakeholdersOf(project.workspace))
    reported.push({
      results: results.filter(({ stakeholder }) => mine.has(stakeholder)),
      collaboration: of === undefined ? collaboration : around(of, collaboration),
      titleOf: titleOf(project.workspace.names),
    })
  }
  const results: readonly StakeholderResult[] = reported.flatMap(each => each.results)
  return {
    results,
    besides: { collaboration: joined(reported.map(({ collaboration }) => collaboration)) },
    sections: () => reported.flatMap(of === undefined ? stakeholdersSections : stakeholderSections),
    csv: () => stakeholdersCsv(results),
  }
}

/** What concerns one stakeholder. */
const around = (name: string, all: Collaboration): Collaboration => ({
  ...all,
  influences: all.influences.filter(({ from, to }) => from === name || to === name),
  overlaps: all.overlaps.filter(({ owners }) => owners.includes(name)),
  gaps: [],
  handOvers: all.handOvers.filter(({ from, to }) => from.includes(name) || to.includes(name)),
  missing: all.missing.filter(({ stakeholder }) => stakeholder === name),
})

/** Of several projects one after the other. */
const joined = (all: readonly Collaboration[]): Collaboration => ({
  influences: all.flatMap(({ influences }) => influences),
  overlaps: all.flatMap(({ overlaps }) => overlaps),
  gaps: all.flatMap(({ gaps }) => gaps),
  handOvers: all.flatMap(({ handOvers }) => handOvers),
  missing: all.flatMap(({ missing }) => missing),
  convention: [...new Set(all.map(({ convention }) => convention))].join(' '),
  notes: all.flatMap(({ notes }) => notes),
})
