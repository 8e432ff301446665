import type { Model } from '../../model/model.js'
import type { Resolve } from '../../model/resolve.js'
import { improvedBy, removedObstacles } from '../facts/worked-on.js'
import type { KpiResult } from '../kpi/index.js'
import { riskOf } from '../most/index.js'
import type { Unattended } from './schema.js'

export type Pressing = {
  readonly kpis: readonly KpiResult[]
  /** Touchpoints that matter much and feel bad, as `Journey.Touchpoint`. */
  readonly touchpoints: ReadonlySet<string>
}

/** What calls for improvement while no initiative that is alive is about it; the highest risks first. */
export const unattendedIn = (
  { initiatives, mosts, kpis, journeys }: Model,
  pressing: Pressing,
  resolve: Resolve,
): readonly Unattended[] => {
  const improved = improvedBy(initiatives, resolve)
  const removed = removedObstacles({ mosts, initiatives }, resolve)
  const failing = new Set(pressing.kpis.filter(({ verdict }) => verdict === 'fail').map(({ kpi }) => kpi))
  return [
    ...kpis
      .filter(({ name }) => failing.has(name) && !improved.has(name))
      .map(({ name, file, nameRange: range }) => ({ kind: 'kpi' as const, name, file, range })),
    ...mosts
      .flatMap(({ file, obstacles }) => obstacles.map(obstacle => ({ file, obstacle, risk: riskOf(obstacle) })))
      .filter(({ obstacle }) => !removed.has(obstacle.name) && !improved.has(obstacle.name))
      .sort((a, b) => (b.risk ?? 0) - (a.risk ?? 0))
      .map(({ file, obstacle, risk }) => ({
        kind: 'obstacle' as const,
        name: obstacle.name,
        ...(risk !== undefined && { risk }),
        file,
        range: obstacle.nameRange,
      })),
    ...journeys.flatMap(journey =>
      journey.touchpoints
        .map(({ name, nameRange, stage }) => ({
          key: `${journey.name}.${name}`,
          places: [journey.name, `${journey.name}.${stage}`, `${journey.name}.${name}`],
          range: nameRange,
        }))
        .filter(({ key, places }) => pressing.touchpoints.has(key) && !places.some(place => improved.has(place)))
        .map(({ key, range }) => ({ kind: 'touchpoint' as const, name: key, file: journey.file, range })),
    ),
  ]
}
