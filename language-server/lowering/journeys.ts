import type { Journey, ServicePromise, Stage, Touchpoint } from '../../src/model/index.js'
import { spelt } from '../../src/model/spelling.js'
import type * as ast from '../generated/ast.js'
import { type BlockFields, lowerBlock, lowerEntries, nothingIn } from './block.js'
import { type Context, maybe, named, normalName } from './context.js'
import { properties } from './properties/index.js'
import { lowerProperties } from './properties/lower.js'
import type { Scope } from './properties/row.js'
import { isInitiator } from './properties/touchpoint-values.js'

export const lowerJourney = (context: Context, node: ast.Journey): Journey | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const items = node.items
  const fields = lowerEntries(context, 'Journey', items)
  const names = touchpointNames(items)
  const scope: Scope = {
    journey: head.name,
    follows: fields.follows && spelt(fields.follows),
    hasTouchpoint: name => names.has(name),
  }
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
    else if (item.$type === 'ServicePromise') push(promises, lowerBlock(context, item, scope))
  }
  return { ...head, file: context.file, ...fields, stages, touchpoints, promises }
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

const lowerTouchpoint = (
  context: Context,
  node: ast.Touchpoint,
  scope: Scope,
  stage: string | undefined,
): Touchpoint | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const touchpoint = { ...head, ...nothingIn('Touchpoint'), ...maybe('stage', stage) }
  return lowerTouchpointProperties(context, node.properties, scope, touchpoint) as Touchpoint
}

/** Puts the properties that were written into `into`; what is missing keeps what it has there, or stays absent. */
export const lowerTouchpointProperties = (
  context: Context,
  written: ast.Touchpoint['properties'],
  scope: Scope,
  into: object,
): Partial<BlockFields<'Touchpoint'>> =>
  lowerProperties(properties, context, written, scope, into, property =>
    isInitiator(property, scope) ? 'from' : property.key,
  ) as Partial<BlockFields<'Touchpoint'>>
