import type { Canvas } from '../../src/model/index.js'
import type * as ast from '../generated/ast.js'
import { type Context, maybe, named, pick, pickAll, reference, referenceList } from './context.js'
import { checkOnce } from './values.js'

export const lowerCanvas = (context: Context, node: ast.Canvas): Canvas | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  checkOnce(context, node.items, new Set())
  /** Each block's items with what is common to all, and what `own` adds. */
  const block = <Type extends ast.CanvasItem['$type'], Own>(
    type: Type,
    own: (item: Extract<ast.CanvasItem, { readonly $type: Type }>) => Own,
  ) =>
    pickAll(node.items as readonly ast.CanvasItem[], type).flatMap(item => {
      const name = named(context, item)
      if (!name) return []
      checkOnce<ast.CanvasItem['properties'][number]>(context, item.properties, new Set())
      return [{ ...name, ...own(item) }]
    })
  const forProposition = (properties: readonly (ast.ForPropositionProperty | { readonly $type: string })[]) =>
    referenceList(
      context,
      pick(properties as readonly ast.ForPropositionProperty[], 'ForPropositionProperty'),
      'targets',
    )
  return {
    ...head,
    file: context.file,
    segments: block('Segment', item => maybe('is', reference(context, pick(item.properties, 'IsProperty'), 'target'))),
    propositions: block('Proposition', ({ properties }) => ({
      serves: referenceList(context, pick(properties, 'ServesSegmentProperty'), 'targets'),
      via: referenceList(context, pick(properties, 'ViaProperty'), 'targets'),
      keptBy: referenceList(context, pick(properties, 'KeptByProperty'), 'targets'),
    })),
    channels: referenceList(context, pick(node.items, 'ChannelsProperty'), 'targets'),
    relationships: block('Relationship', ({ properties }) => ({
      with: referenceList(context, pick(properties, 'WithProperty'), 'targets'),
      supports: referenceList(context, pick(properties, 'SupportsProperty'), 'targets'),
    })),
    revenues: block('Revenue', ({ properties }) => ({
      from: referenceList(context, pick(properties, 'FromSegmentProperty'), 'targets'),
      for: forProposition(properties),
    })),
    resources: block('Resource', ({ properties }) => ({ for: forProposition(properties) })),
    activities: block('Activity', ({ properties }) => ({
      for: forProposition(properties),
      uses: referenceList(context, pick(properties, 'UsesProperty'), 'targets'),
    })),
    partners: block('Partner', ({ properties }) => ({
      ...maybe('is', reference(context, pick(properties, 'IsProperty'), 'target')),
      provides: referenceList(context, pick(properties, 'ProvidesProperty'), 'targets'),
    })),
    costs: block('Cost', ({ properties }) => ({
      of: referenceList(context, pick(properties, 'CostProperty'), 'targets'),
    })),
  }
}
