import type { PromiseResult, Simulation } from '../../../src/analysis/critical-path/index.js'
import type { Journey } from '../../../src/model/index.js'
import { criticalPathSoFar } from '../../../src/project/simulation-of.js'
import { durationText } from '../../../src/wording/duration-text.js'
import { percentText } from '../../../src/wording/percent-text.js'
import type { Facts } from './facts.js'

const lengthText = ({ runs, quantiles: { p50, p90 } }: Simulation): string =>
  `Simulated ${runs} times: half within ${durationText(p50)}, 90% within ${durationText(p90)}`

const promiseText = ({ planned, verdict, probability, interval, confidence, runs }: PromiseResult): string => {
  if (probability === undefined || interval === undefined) return `Planned ${durationText(planned)}: ${verdict}`
  const range = `${percentText(interval.low)} to ${percentText(interval.high)}`
  return `Kept in ${percentText(probability)} of ${runs} simulated runs (${range}), promised for ${percentText(confidence)}: ${verdict} · planned ${durationText(planned)}`
}

/** How long a journey takes when chance has its say, and how surely each promise is kept; the plan's word until the simulation is done. */
export const simulationFacts: Facts = {
  hover: ({ kind, element, owner }, { workspace }) => {
    if (kind === 'journey') {
      const { simulation } = criticalPathSoFar(element as Journey, workspace)
      return simulation && `${lengthText(simulation)} (seed ${simulation.seed}).`
    }
    if (kind !== 'promise' || !owner) return undefined
    const { promises } = criticalPathSoFar(owner.element as Journey, workspace)
    const promise = promises.find(({ name }) => name === element.name)
    return promise && promiseText(promise)
  },
  lines: ({ journeys }, { workspace }) =>
    journeys.flatMap(journey => {
      const { simulation, promises } = criticalPathSoFar(journey, workspace)
      return [
        ...(simulation && simulation.standardDeviation > 0
          ? [{ range: journey.nameRange, title: lengthText(simulation) }]
          : []),
        ...journey.promises.flatMap(({ name, nameRange }) => {
          const promise = promises.find(each => each.name === name)
          return promise ? [{ range: nameRange, title: promiseText(promise) }] : []
        }),
      ]
    }),
}
