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
  const keys = (references: Parameters<typeof keysOf>[0]): readonly string[] => keysOf(references, resolve)
  const moving = model.mosts
    .flatMap(most => most.supports)
    .map(support => ({ support, kpis: keys(support.moves) }))
    .filter(({ kpis }) => kpis.length > 0)
  const attached = new Set(model.canvases.flatMap(each => goalsNamedIn(each, model.goals, resolve)))
  const direct = directBlocks(canvas, keys)
  const supporting = supportingBlocks(canvas, keys)
  return model.goals.flatMap(goal => {
    const measuring = keys(goal.measuredBy)
    const supports = moving
      .filter(({ kpis }) => kpis.some(kpi => measuring.includes(kpi)))
      .map(({ support }) => support)
    const blocks = [...direct(goal), ...supporting(supports)]
    if (blocks.length === 0 && attached.has(goal.name)) return []
    return [{ goal: goal.name, blocks, kpis: measuring, supports: supports.map(({ name }) => name) }]
  })
}

type Keys = (references: Parameters<typeof keysOf>[0]) => readonly string[]

const goalsNamedIn = (canvas: Canvas, goals: readonly Goal[], resolve: Resolve): readonly string[] => {
  const propositions = new Set(canvas.propositions.map(({ name }) => name))
  const supported = keysOf(
    canvas.relationships.flatMap(({ supports }) => supports),
    resolve,
  )
  return [
    ...supported,
    ...goals.filter(goal => keysOf(goal.for, resolve).some(key => propositions.has(key))).map(({ name }) => name),
  ]
}

/** What an activity or resource stands behind. */
type Standing = { readonly element: string; readonly serves: readonly string[] }

const directBlocks = ({ propositions, relationships, activities, resources }: Canvas, keys: Keys) => {
  const supporting = relationships.map(({ name, supports }) => ({ element: name, goals: keys(supports) }))
  const acting = activities.map(activity => ({
    element: activity.name,
    serves: keys(activity.for),
    uses: keys(activity.uses),
  }))
  const standing = resources.map(({ name, for: direct }) => {
    const using = acting.filter(({ uses }) => uses.includes(name))
    return { element: name, serves: [...new Set([...keys(direct), ...using.flatMap(({ serves }) => serves)])] }
  })
  return (goal: Goal): readonly Serving[] => {
    const wanted = keys(goal.for)
    const served = propositions.map(({ name }) => name).filter(name => wanted.includes(name))
    const through = (block: 'activities' | 'resources', items: readonly Standing[]): readonly Serving[] =>
      items
        .map(({ element, serves }) => ({ block, element, through: serves.filter(key => served.includes(key)) }))
        .filter(serving => serving.through.length > 0)
    return [
      ...served.map(element => ({ block: 'propositions' as const, element })),
      ...supporting
        .filter(({ goals }) => goals.includes(goal.name))
        .map(({ element }) => ({ block: 'relationships' as const, element })),
      ...through('activities', acting),
      ...through('resources', standing),
    ]
  }
}

const supportingBlocks = (canvas: Canvas, keys: Keys) => {
  const channels = keys(canvas.channels)
  const partners = canvas.partners.map(({ name, is }) => ({ name, is: keys([is]) }))
  return (supports: readonly Support[]): readonly Serving[] => {
    if (supports.length === 0) return []
    const ways = supports.map(({ name, by, via }) => ({ name, by: keys([by]), via: keys(via) }))
    const named = (fits: (way: (typeof ways)[number]) => boolean): readonly string[] =>
      ways.filter(fits).map(({ name }) => name)
    return [
      ...channels.map(element => ({
        block: 'channels' as const,
        element,
        through: named(({ via }) => via.includes(element)),
      })),
      ...partners.map(({ name, is }) => ({
        block: 'partners' as const,
        element: name,
        through: named(({ by }) => by.some(stakeholder => is.includes(stakeholder))),
      })),
    ].filter(({ through }) => through.length > 0)
  }
}
