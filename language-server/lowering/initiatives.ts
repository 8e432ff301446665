import type { Initiative, Scenario } from '../../src/model/index.js'
import type * as ast from '../generated/ast.js'
import { type Context, maybe, named, pick, pickAll, rangeOf, reference, referenceList } from './context.js'
import { lowerTouchpointProperties } from './touchpoints.js'
import { checkOnce, quantity, when, word } from './values.js'

export const lowerInitiative = (context: Context, node: ast.Initiative): Initiative | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const properties = node.properties
  checkOnce(context, properties, new Set(['expects']))
  const status = pick(properties, 'StatusProperty')
  const from = pick(properties, 'FromDateProperty')
  const due = pick(properties, 'DueDateProperty')
  return {
    ...head,
    file: context.file,
    improves: referenceList(context, pick(properties, 'ImprovesProperty'), 'targets'),
    removes: referenceList(context, pick(properties, 'RemovesProperty'), 'targets'),
    expects: pickAll(properties, 'ExpectsProperty').flatMap(property =>
      property.items.flatMap(item => {
        const kpi = reference(context, item, 'target')
        const change = quantity(context, item.change)
        return kpi && change ? [{ kpi, change, range: rangeOf(item) }] : []
      }),
    ),
    ...maybe('models', reference(context, pick(properties, 'ModelsProperty'), 'target')),
    ...maybe('owner', reference(context, pick(properties, 'OwnerProperty'), 'target')),
    ...maybe('status', word(context, status, status?.value, 'status')),
    ...maybe('from', when(context, from, from?.value)),
    ...maybe('due', when(context, due, due?.value)),
  }
}

export const lowerScenario = (context: Context, node: ast.Scenario): Scenario | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const journey = reference(context, node, 'journey')
  // Its journey may stand in another file, so `repeat … from A` is taken at its word here.
  const scope = { journey: journey?.name, follows: undefined, hasTouchpoint: () => true }
  return {
    ...head,
    file: context.file,
    ...maybe('journey', journey),
    changes: pickAll(node.items, 'ScenarioChange').flatMap(change => {
      const touchpoint = reference(context, change, 'target', scope.journey)
      if (!touchpoint) return []
      return [
        {
          touchpoint,
          properties: lowerTouchpointProperties(context, change.properties, scope, {}),
          range: rangeOf(change),
        },
      ]
    }),
    skips: pickAll(node.items, 'ScenarioSkip').flatMap(skip => [
      ...referenceList(context, skip, 'targets', scope.journey),
    ]),
  }
}
