import type { Journey, ServicePromise, Stage, Touchpoint } from '../../src/model/index.js'
import type * as ast from '../generated/ast.js'
import { type Context, maybe, named, normalName, pick, reference } from './context.js'
import { lowerTouchpointProperties, type TouchpointScope } from './touchpoints.js'
import { checkOnce, duration, probability, when, word } from './values.js'

export const lowerJourney = (context: Context, node: ast.Journey): Journey | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const items = node.items
  checkOnce(context, items, new Set())
  const kind = pick(items, 'KindProperty')
  const reviewed = pick(items, 'ReviewedProperty')
  const follows = reference(context, pick(items, 'FollowsProperty'), 'target')
  const names = touchpointNames(items)
  const scope: TouchpointScope = { journey: head.name, follows: follows?.name, hasTouchpoint: name => names.has(name) }
  const stages: Stage[] = []
  const touchpoints: Touchpoint[] = []
  const promises: ServicePromise[] = []
  for (const item of items) {
    if (item.$type === 'Stage') {
      const stage = named(context, item)
      if (stage) stages.push(stage)
      for (const touchpoint of item.touchpoints)
        push(touchpoints, lowerTouchpoint(context, touchpoint, scope, stage?.name))
    } else if (item.$type === 'Touchpoint') push(touchpoints, lowerTouchpoint(context, item, scope, undefined))
    else if (item.$type === 'ServicePromise') push(promises, lowerPromise(context, item, head.name))
  }
  return {
    ...head,
    file: context.file,
    ...maybe('kind', word(context, kind, kind?.value, 'journeyKind')),
    ...maybe('customer', reference(context, pick(items, 'CustomerProperty'), 'target')),
    ...maybe('goal', pick(items, 'JourneyGoalProperty')?.value),
    ...maybe('owner', reference(context, pick(items, 'OwnerProperty'), 'target')),
    ...maybe('reviewed', when(context, reviewed, reviewed?.value)),
    ...maybe('follows', follows),
    stages,
    touchpoints,
    promises,
  }
}

const push = <Item>(items: Item[], item: Item | undefined): void => {
  if (item) items.push(item)
}

const touchpointNames = (items: ast.Journey['items']): ReadonlySet<string> => {
  const names = new Set<string>()
  const add = (touchpoint: ast.Touchpoint): void => {
    if (touchpoint.name !== undefined) names.add(normalName(touchpoint.name))
  }
  for (const item of items) {
    if (item.$type === 'Touchpoint') add(item)
    else if (item.$type === 'Stage') item.touchpoints.forEach(add)
  }
  return names
}

type Building = { -readonly [Key in keyof Touchpoint]: Touchpoint[Key] }

const NONE: readonly never[] = Object.freeze([])

/** What a touchpoint has of which nothing is written. */
const NOTHING_WRITTEN = {
  to: NONE,
  via: NONE,
  by: NONE,
  layer: 'frontstage',
  dependencies: NONE,
  branches: NONE,
  repeats: NONE,
  pains: NONE,
  momentOfTruth: false,
} as const

const lowerTouchpoint = (
  context: Context,
  node: ast.Touchpoint,
  scope: TouchpointScope,
  stage: string | undefined,
): Touchpoint | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const touchpoint: Building = { ...head, ...NOTHING_WRITTEN }
  if (stage !== undefined) touchpoint.stage = stage
  return lowerTouchpointProperties(context, node.properties, scope, touchpoint)
}

const lowerPromise = (context: Context, node: ast.ServicePromise, journey: string): ServicePromise | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  checkOnce(context, node.properties, new Set())
  const within = pick(node.properties, 'WithinProperty')
  return {
    ...head,
    ...maybe('from', reference(context, pick(node.properties, 'PromiseFromProperty'), 'target', journey)),
    ...maybe('to', reference(context, pick(node.properties, 'PromiseToProperty'), 'target', journey)),
    ...maybe('within', duration(context, within, within?.value)),
    ...maybe('confidence', probability(context, within?.share)),
  }
}
