import type { Canvas } from '../../model/canvas.js'
import type { Goal } from '../../model/kpi.js'
import type { Model } from '../../model/model.js'
import type { Support } from '../../model/most.js'
import { keysOf, type Resolve } from '../../model/resolve.js'
import type { SupportGoalResult } from './schema.js'

type Serving = SupportGoalResult['blocks'][number]

/**
 * The support goals and which blocks of the canvas serve them. A relationship `supports` a goal and a goal is `for` a
 * proposition. By that proposition the activities and resources for it serve the goal too; by the MOST supports that
 * move a KPI of the goal the channels they go `via` and the partners they are provided `by`. A goal that no canvas has a
 * part in is listed with each, because it belongs nowhere yet.
 */
export const supportGoalsOf = (
  canvas: Canvas,
  model: Pick<Model, 'canvases' | 'goals' | 'mosts'>,
  resolve: Resolve,
): readonly SupportGoalResult[] => {
  const supports = model.mosts.flatMap(most => most.supports)
  const attached = new Set(model.canvases.flatMap(each => goalsNamedIn(each, model.goals, resolve)))
  return model.goals.flatMap(goal => {
    const kpis = keysOf(goal.measuredBy, resolve)
    const moving = supports.filter(({ moves }) => keysOf(moves, resolve).some(kpi => kpis.includes(kpi)))
    const blocks = [...directBlocks(canvas, goal, resolve), ...supportingBlocks(canvas, moving, resolve)]
    if (blocks.length === 0 && attached.has(goal.name)) return []
    return [{ goal: goal.name, blocks, kpis, supports: moving.map(({ name }) => name) }]
  })
}

const goalsNamedIn = (canvas: Canvas, goals: readonly Goal[], resolve: Resolve): readonly string[] => {
  const propositions = new Set(canvas.propositions.map(({ name }) => name))
  return [
    ...keysOf(
      canvas.relationships.flatMap(({ supports }) => supports),
      resolve,
    ),
    ...goals.filter(goal => keysOf(goal.for, resolve).some(key => propositions.has(key))).map(({ name }) => name),
  ]
}

const directBlocks = (canvas: Canvas, goal: Goal, resolve: Resolve): readonly Serving[] => {
  const { propositions, relationships, activities, resources } = canvas
  const wanted = keysOf(goal.for, resolve)
  const served = propositions.map(({ name }) => name).filter(name => wanted.includes(name))
  const servedBy = (item: Canvas['resources'][number]) => keysOf(item.for, resolve).filter(key => served.includes(key))
  const acting = activities.map(activity => ({ activity, through: servedBy(activity) }))
  const usedFor = (resource: string) =>
    acting.filter(({ activity }) => keysOf(activity.uses, resolve).includes(resource)).flatMap(({ through }) => through)
  return [
    ...served.map(element => ({ block: 'propositions' as const, element })),
    ...relationships
      .filter(({ supports }) => keysOf(supports, resolve).includes(goal.name))
      .map(({ name }) => ({ block: 'relationships' as const, element: name })),
    ...acting
      .filter(({ through }) => through.length > 0)
      .map(({ activity, through }) => ({ block: 'activities' as const, element: activity.name, through })),
    ...resources
      .map(resource => ({ resource, through: [...new Set([...servedBy(resource), ...usedFor(resource.name)])] }))
      .filter(({ through }) => through.length > 0)
      .map(({ resource, through }) => ({ block: 'resources' as const, element: resource.name, through })),
  ]
}

const supportingBlocks = (canvas: Canvas, moving: readonly Support[], resolve: Resolve): readonly Serving[] => {
  const named = (of: (support: Support) => readonly string[], key: string): readonly string[] =>
    moving.filter(support => of(support).includes(key)).map(({ name }) => name)
  const channels = keysOf(canvas.channels, resolve).map(element => ({
    block: 'channels' as const,
    element,
    through: named(({ via }) => keysOf(via, resolve), element),
  }))
  const partners = canvas.partners.map(({ name, is }) => ({
    block: 'partners' as const,
    element: name,
    through: keysOf([is], resolve).flatMap(stakeholder => named(({ by }) => keysOf([by], resolve), stakeholder)),
  }))
  return [...channels, ...partners].filter(({ through }) => through.length > 0)
}
