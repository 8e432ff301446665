import { type BlockName, emptyBlocks } from '../../analysis/canvas/blocks.js'
import type { FileRule } from '../rule.js'
import { quoted, quotedList } from '../words.js'

export const emptyBlock: FileRule = {
  id: 'canvas/empty-block',
  severity: 'info',
  title: 'A canvas with empty blocks',
  why: 'Each of the nine blocks is a question about the business. An empty one has not been asked.',
  examples: {
    bad: `canvas Shop {
  segment     Households
  proposition CareFree { serves Households }
}
`,
    good: `channel Portal
canvas Shop {
  segment      Households
  proposition  CareFree    { serves Households }
  channels     Portal
  relationship Assistance  { with Households }
  revenue      Warranties  { from Households }
  resource     Technicians { for CareFree }
  activity     Repairing   { for CareFree }
  partner      PartMaker   { provides Repairing }
  cost         PartStock   { of Repairing }
}
`,
  },
  check: file =>
    file.declarations.canvases.flatMap(canvas => {
      const empty = emptyBlocks(canvas).map(block => wordOf[block])
      if (empty.length === 0) return []
      const message = `${quoted(canvas.name)} says nothing about ${quotedList(empty)}, so that part of the business has not been looked at. Write what belongs there.`
      return [{ message, file: file.file, range: canvas.nameRange }]
    }),
}

/** How each block is written. */
const wordOf: Readonly<Record<BlockName, string>> = {
  segments: 'segment',
  propositions: 'proposition',
  channels: 'channels',
  relationships: 'relationship',
  revenues: 'revenue',
  resources: 'resource',
  activities: 'activity',
  partners: 'partner',
  costs: 'cost',
}
