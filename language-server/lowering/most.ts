import type { Most } from '../../src/model/index.js'
import { spelt } from '../../src/model/spelling.js'
import type * as ast from '../generated/ast.js'
import { lowerBlocks } from './block.js'
import { type Context, maybe, named, reference } from './context.js'

export const lowerMost = (context: Context, node: ast.Most): Most | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const journey = reference(context, node, 'journey')
  const scope = { journey: journey && spelt(journey) }
  return {
    ...head,
    file: context.file,
    ...maybe('journey', journey),
    motivations: lowerBlocks(context, node.items, 'Motivation', scope),
    obstacles: lowerBlocks(context, node.items, 'Obstacle', scope),
    supports: lowerBlocks(context, node.items, 'Support', scope),
    trends: lowerBlocks(context, node.items, 'Trend', scope),
  }
}
