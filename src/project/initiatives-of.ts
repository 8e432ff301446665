import {
  analyzeInitiative,
  type InitiativeResult,
  type Unattended,
  unattendedIn,
} from '../analysis/initiatives/index.js'
import type { Initiative } from '../model/initiative.js'
import { resolveWith } from '../model/resolve.js'
import { kpiOf } from './kpi-of.js'
import { prioritiesOf } from './priorities-of.js'
import type { Workspace } from './workspace.js'

/** What an initiative was to change and what has changed by the KPIs of its project. */
export const initiativeOf = (initiative: Initiative, workspace: Workspace, today: string): InitiativeResult => {
  const kpis = new Map(workspace.model().kpis.map(kpi => [kpi.name, kpi]))
  return analyzeInitiative(initiative, {
    resolve: resolveWith(workspace.names),
    kpiOf: name => {
      const kpi = kpis.get(name)
      return kpi && kpiOf(kpi, today)
    },
    today,
  })
}

/** What calls for improvement in a project while no initiative is about it. */
export const unattendedOf = (workspace: Workspace, today: string): readonly Unattended[] => {
  const model = workspace.model()
  const touchpoints = model.journeys.flatMap(journey =>
    prioritiesOf(journey, workspace)
      .touchpoints.filter(({ quadrant }) => quadrant === 'concentrate here')
      .map(({ name }) => `${journey.name}.${name}`),
  )
  const kpis = model.kpis.map(kpi => kpiOf(kpi, today))
  return unattendedIn(model, { kpis, touchpoints: new Set(touchpoints) }, resolveWith(workspace.names))
}
