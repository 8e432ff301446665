import { askNow } from '../../analysis/ask.js'
import { type CriticalPathResult, plannedPath } from '../../analysis/critical-path/index.js'
import { tellsWhatIsCritical } from '../../analysis/facts/critical.js'
import type { Journey } from '../../model/journey.js'
import { titlesIn } from '../../model/title-of.js'
import type { Markup } from '../../views/element.js'
import {
  drawJourneyMap,
  drawNetwork,
  drawTimeLine,
  type JourneyMapOptions,
  journeyTable,
  layoutNetwork,
} from '../../views/index.js'
import { subjectOf, type View } from '../view.js'

type Draw = (journey: Journey, plan: CriticalPathResult, options: JourneyMapOptions) => Markup | Promise<Markup>

const journeyView = (name: string, heading: string, draw: Draw): View => ({
  name,
  heading,
  of: 'journey',
  subjects: ({ journeys }) =>
    journeys.map(journey => ({
      ...subjectOf(journey),
      draw: async (project, { look }) => {
        const plan = askNow(plannedPath, { element: journey, project })
        const options = { ...look, titleOf: titlesIn(project), emotionScale: project.settings.emotion }
        return {
          picture: await draw(journey, drawable(plan), options),
          tables: [journeyTable(journey, plan, options)],
        }
      },
    })),
})

/** Where nothing takes time yet, no touchpoint is more critical than another, and none is marked. */
const drawable = (plan: CriticalPathResult): CriticalPathResult =>
  tellsWhatIsCritical(plan)
    ? plan
    : {
        ...plan,
        criticalPaths: [],
        touchpoints: plan.touchpoints.map(touchpoint => ({ ...touchpoint, critical: false })),
      }

export const journeyMap = journeyView('journey-map', 'Journey map', drawJourneyMap)
export const timeLine = journeyView('time-line', 'Time line', drawTimeLine)
export const network = journeyView('network', 'Network', async (journey, plan, options) =>
  drawNetwork(journey, plan, await layoutNetwork(journey, plan, options.titleOf), options),
)
