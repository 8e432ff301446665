import type { Canvas } from '../../model/canvas.js'
import type { Reference } from '../../model/source.js'

/** The nine blocks of the Business Model Canvas (A. Osterwalder, Y. Pigneur 2010), by their names in the Model. */
export const blockNames = [
  'segments',
  'propositions',
  'channels',
  'relationships',
  'revenues',
  'resources',
  'activities',
  'partners',
  'costs',
] as const
export type BlockName = (typeof blockNames)[number]

/** Blocks without anything written in them. */
export const emptyBlocks = (canvas: Canvas): readonly BlockName[] =>
  blockNames.filter(block => canvas[block].length === 0)

type Item = Canvas[Exclude<BlockName, 'channels'>][number] | Reference

/** What stands in a block, in the order written: the elements declared there, or references to channels. */
export const itemsIn = (canvas: Canvas, block: BlockName): readonly Item[] => canvas[block]

/** Every reference that a canvas writes. */
export const referencesIn = (canvas: Canvas): readonly Reference[] => [
  ...canvas.channels,
  ...[...canvas.segments, ...canvas.partners].flatMap(({ is }) => is ?? []),
  ...canvas.propositions.flatMap(({ serves, via, keptBy }) => [...serves, ...via, ...keptBy]),
  ...canvas.relationships.flatMap(each => [...each.with, ...each.supports]),
  ...canvas.revenues.flatMap(each => [...each.from, ...each.for]),
  ...canvas.resources.flatMap(each => each.for),
  ...canvas.activities.flatMap(each => [...each.for, ...each.uses]),
  ...canvas.partners.flatMap(({ provides }) => provides),
  ...canvas.costs.flatMap(({ of }) => of),
]
