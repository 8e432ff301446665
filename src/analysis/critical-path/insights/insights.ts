import type { Insights } from '../../insights.js'
import { planHover, planLines } from './plan.js'
import { simulationHover, simulationLines } from './simulation.js'

/** When a touchpoint takes place, what it holds up and what it could gain; how long a journey takes, and how surely its promises are kept. */
export const insights: Insights = {
  hover: (target, project) => {
    const told = [planHover(target, project), simulationHover(target, project)].filter(text => text !== undefined)
    return told.length === 0 ? undefined : told.join('\n\n')
  },
  lines: (declarations, project) => [...planLines(declarations, project), ...simulationLines(declarations, project)],
}
