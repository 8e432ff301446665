import type { Model } from '../../model/model.js'
import { keysOf, type Resolve } from '../../model/resolve.js'

/** A canvas block that gains when a KPI moves. */
export type KpiRoute = {
  readonly canvas: string
  readonly block: 'propositions' | 'relationships'
  readonly element: string
  /** The goals and journeys that tie the KPI to it. */
  readonly through: readonly string[]
}

export type KpiRoutes = {
  /** From each KPI, by its key. */
  readonly of: (kpi: string) => readonly KpiRoute[]
  /** The goals that are measured by it. */
  readonly goalsOf: (kpi: string) => readonly string[]
}

/**
 * What leads from a KPI to a canvas block:
 * a goal is `measured by` the KPI and is `for` a proposition; a goal is `measured by` it and a relationship `supports` the
 * goal; or the KPI is measured `at` a journey (or a stage or touchpoint of it) by which a proposition is `kept`.
 */
export const kpiRoutesOf = (model: Pick<Model, 'canvases' | 'goals' | 'kpis'>, resolve: Resolve): KpiRoutes => {
  const propositions = new Map<string, string>()
  const keeping = grouped<Place>()
  const supporting = grouped<Place>()
  for (const canvas of model.canvases) {
    for (const { name, keptBy } of canvas.propositions) {
      propositions.set(name, canvas.name)
      for (const journey of keysOf(keptBy, resolve))
        keeping.add(journey, { canvas: canvas.name, block: 'propositions', element: name })
    }
    for (const { name, supports } of canvas.relationships)
      for (const goal of keysOf(supports, resolve))
        supporting.add(goal, { canvas: canvas.name, block: 'relationships', element: name })
  }

  const goals = grouped<string>()
  const routes = grouped<Place & { readonly through: string }>()
  for (const goal of model.goals) {
    const reached: readonly Place[] = [
      ...keysOf(goal.for, resolve).flatMap(element => {
        const canvas = propositions.get(element)
        return canvas === undefined ? [] : [{ canvas, block: 'propositions', element } as const]
      }),
      ...supporting.of(goal.name),
    ]
    for (const kpi of keysOf(goal.measuredBy, resolve)) {
      goals.add(kpi, goal.name)
      for (const place of reached) routes.add(kpi, { ...place, through: goal.name })
    }
  }
  for (const kpi of model.kpis) {
    const journeys = kpi.at.flatMap(reference => {
      const target = resolve(reference)
      return target ? [(target.owner ?? target).key] : []
    })
    for (const journey of new Set(journeys))
      for (const place of keeping.of(journey)) routes.add(kpi.name, { ...place, through: journey })
  }

  const merged = new Map<string, readonly KpiRoute[]>()
  return {
    of: kpi => {
      const known = merged.get(kpi) ?? byElement(routes.of(kpi))
      merged.set(kpi, known)
      return known
    },
    goalsOf: goals.of,
  }
}

type Place = Omit<KpiRoute, 'through'>

/** Several goals may lead to the same element, which is one route. */
const byElement = (routes: readonly (Place & { readonly through: string })[]): readonly KpiRoute[] =>
  [...Map.groupBy(routes, ({ element }) => element).values()].map(same => ({
    ...same[0],
    through: same.map(({ through }) => through),
  }))

const grouped = <Item>() => {
  const groups = new Map<string, Item[]>()
  const add = (key: string, item: Item): void => {
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return { add, of: (key: string): readonly Item[] => groups.get(key) ?? [] }
}
