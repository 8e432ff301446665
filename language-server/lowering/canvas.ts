import type { Canvas } from '../../src/model/index.js'
import type * as ast from '../generated/ast.js'
import { lowerBlocks, lowerEntries } from './block.js'
import { type Context, named } from './context.js'

export const lowerCanvas = (context: Context, node: ast.Canvas): Canvas | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  return {
    ...head,
    file: context.file,
    ...lowerEntries(context, 'Canvas', node.items),
    segments: lowerBlocks(context, node.items, 'Segment'),
    propositions: lowerBlocks(context, node.items, 'Proposition'),
    relationships: lowerBlocks(context, node.items, 'Relationship'),
    revenues: lowerBlocks(context, node.items, 'Revenue'),
    resources: lowerBlocks(context, node.items, 'Resource'),
    activities: lowerBlocks(context, node.items, 'Activity'),
    partners: lowerBlocks(context, node.items, 'Partner'),
    costs: lowerBlocks(context, node.items, 'Cost'),
  }
}
