import type { Kpi } from '../../model/kpi.js'
import { drawKpiPanel } from '../../views/kpi/panel.js'
import { kpiTable, noteTable, observationTable } from '../../views/kpi/table.js'
import { kpiOf } from '../kpi-of.js'
import { titleOf } from '../title-of.js'
import type { Subject, View } from '../view.js'

const panel = (first: Kpi, last: Kpi): Subject => ({
  name: 'all',
  title: 'KPIs',
  range: { start: first.range.start, end: last.range.end },
  draw: async ({ model, names }, { today, look }) => {
    const known = model().kpis.map(kpi => ({ kpi, result: kpiOf(kpi, today) }))
    const options = { ...look, titleOf: titleOf(names) }
    const observed = known.some(({ result }) => result.observations.length > 0)
    return {
      picture: drawKpiPanel(known, options),
      tables: [kpiTable(known, options.titleOf), ...(observed ? [observationTable(known)] : []), noteTable(known)],
    }
  },
})

/** All KPIs of a project in one panel. */
export const kpi: View = {
  heading: 'KPIs',
  of: 'kpi',
  subjects: ({ kpis }) => {
    const [first, last] = [kpis[0], kpis.at(-1)]
    return first && last ? [panel(first, last)] : []
  },
}
