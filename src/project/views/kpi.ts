import { askNow } from '../../analysis/ask.js'
import { kpi as analysis } from '../../analysis/kpi/index.js'
import type { Kpi } from '../../model/kpi.js'
import type { Project } from '../../model/project.js'
import { titlesIn } from '../../model/title-of.js'
import { drawKpiPanel } from '../../views/kpi/panel.js'
import type { Known } from '../../views/kpi/rows.js'
import { kpiTable, noteTable, observationTable } from '../../views/kpi/table.js'
import { calledByTitle } from '../../wording/called.js'
import { allInWords, conventionInWords } from '../../wording/told-notes.js'
import type { Subject, View } from '../view.js'

const knownOf = (kpi: Kpi, project: Project): Known => {
  const result = askNow(analysis, { element: kpi, project })
  return {
    kpi,
    result,
    notes: allInWords(result.notes, calledByTitle(project.names)),
    convention: conventionInWords(result.convention),
  }
}

const panel = (first: Kpi, last: Kpi): Subject => ({
  name: 'all',
  title: 'KPIs',
  range: { start: first.range.start, end: last.range.end },
  draw: async (project, { look }) => {
    const known = project.model.kpis.map(kpi => knownOf(kpi, project))
    const options = { ...look, titleOf: titlesIn(project) }
    const observed = known.some(({ result }) => result.observations.length > 0)
    return {
      picture: drawKpiPanel(known, options),
      tables: [kpiTable(known, options.titleOf), ...(observed ? [observationTable(known)] : []), noteTable(known)],
    }
  },
})

/** All KPIs of a project in one panel. */
export const kpi: View = {
  name: 'kpi',
  heading: 'KPIs',
  of: 'kpi',
  subjects: ({ kpis }) => {
    const [first, last] = [kpis[0], kpis.at(-1)]
    return first && last ? [panel(first, last)] : []
  },
}
