import type { Scenario } from '../../src/model/index.js'
import { spelt } from '../../src/model/spelling.js'
import type * as ast from '../generated/ast.js'
import { lowerEntries } from './block.js'
import { type Context, maybe, named, pickAll, rangeOf, reference } from './context.js'
import { lowerTouchpointProperties } from './journeys.js'

export const lowerScenario = (context: Context, node: ast.Scenario): Scenario | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const journey = reference(context, node, 'journey')
  // Its journey may stand in another file, so `repeat … from A` is taken at its word here.
  const scope = { journey: journey && spelt(journey) }
  return {
    ...head,
    file: context.file,
    ...maybe('journey', journey),
    ...lowerEntries(context, 'Scenario', node.items, scope),
    changes: pickAll(node.items, 'ScenarioChange').flatMap(change => {
      const touchpoint = reference(context, change, 'target', scope.journey)
      if (!touchpoint) return []
      const properties = lowerTouchpointProperties(context, change.properties, scope, {})
      return [{ touchpoint, properties, range: rangeOf(change) }]
    }),
  }
}
