import type { Initiative } from '../../model/initiative.js'
import type { Kpi } from '../../model/kpi.js'
import type { Whole } from '../../model/project.js'
import { kpi } from '../kpi/index.js'
import { priorities } from '../priorities/index.js'
import { shortQuestion } from '../question.js'
import { analyzeInitiative } from './analyze.js'
import type { InitiativeResult, Unattended } from './schema.js'
import { unattendedIn } from './unattended.js'

/** What an initiative was to change and what has changed by the KPIs of its project. */
export const initiatives = shortQuestion<Initiative, InitiativeResult>(
  'initiatives',
  (initiative, { askNow, target, today }) =>
    analyzeInitiative(initiative, {
      resolve: target,
      kpiOf: meant => {
        const found = target(meant)
        return found?.kind === 'kpi' ? askNow(kpi, found.element as Kpi) : undefined
      },
      today: today(),
    }),
)

/** What calls for improvement in a project while no initiative is about it. */
export const unattended = shortQuestion<Whole, readonly Unattended[]>('unattended', (_, { askNow, model, target }) => {
  const all = model()
  const touchpoints = all.journeys.flatMap(journey =>
    askNow(priorities, journey)
      .touchpoints.filter(({ quadrant }) => quadrant === 'concentrate here')
      .map(({ name }) => `${journey.name}.${name}`),
  )
  const kpis = all.kpis.map(element => askNow(kpi, element))
  return unattendedIn(all, { kpis, touchpoints: new Set(touchpoints) }, target)
})
