import type { Declared } from '../../../model/declared.js'
import type { Declarations, Journey } from '../../../model/index.js'
import type { Project } from '../../../model/project.js'
import { durationText } from '../../../wording/duration-text.js'
import { percentText } from '../../../wording/percent-text.js'
import type { InsightLine } from '../../insights.js'
import type { PromiseResult, Simulation } from '../schema.js'
import { criticalPathSoFar } from '../so-far.js'

const lengthText = ({ runs, quantiles: { p50, p90 } }: Simulation): string =>
  `Simulated ${runs} times: half within ${durationText(p50)}, 90% within ${durationText(p90)}`

const promiseText = ({ planned, verdict, probability, interval, confidence, runs }: PromiseResult): string => {
  if (probability === undefined || interval === undefined) return `Planned ${durationText(planned)}: ${verdict}`
  const range = `${percentText(interval.low)} to ${percentText(interval.high)}`
  return `Kept in ${percentText(probability)} of ${runs} simulated runs (${range}), promised for ${percentText(confidence)}: ${verdict} · planned ${durationText(planned)}`
}

/** How long a journey takes when chance has its say, and how surely a promise is kept; the plan's word until the simulation is done. */
export const simulationHover = ({ kind, element, owner }: Declared, project: Project): string | undefined => {
  if (kind === 'journey') {
    const { simulation } = criticalPathSoFar({ element: element as Journey, project })
    return simulation && `${lengthText(simulation)} (seed ${simulation.seed}).`
  }
  if (kind !== 'promise' || !owner) return undefined
  const { promises } = criticalPathSoFar({ element: owner.element as Journey, project })
  const promise = promises.find(({ name }) => name === element.name)
  return promise && promiseText(promise)
}

/** The same above journeys and promises. */
export const simulationLines = ({ journeys }: Declarations, project: Project): readonly InsightLine[] =>
  journeys.flatMap(journey => {
    const { simulation, promises } = criticalPathSoFar({ element: journey, project })
    return [
      ...(simulation && simulation.standardDeviation > 0
        ? [{ range: journey.nameRange, title: lengthText(simulation) }]
        : []),
      ...journey.promises.flatMap(({ name, nameRange }) => {
        const promise = promises.find(each => each.name === name)
        return promise ? [{ range: nameRange, title: promiseText(promise) }] : []
      }),
    ]
  })
