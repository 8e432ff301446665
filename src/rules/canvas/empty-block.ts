import type { Canvas } from '../../model/index.js'
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
      const empty = blocks.filter(([, key]) => canvas[key].length === 0).map(([word]) => word)
      if (empty.length === 0) return []
      const message = `${quoted(canvas.name)} says nothing about ${quotedList(empty)}, so that part of the business has not been looked at. Write what belongs there.`
      return [{ message, file: file.file, range: canvas.nameRange }]
    }),
}

const blocks = [
  ['segment', 'segments'],
  ['proposition', 'propositions'],
  ['channels', 'channels'],
  ['relationship', 'relationships'],
  ['revenue', 'revenues'],
  ['resource', 'resources'],
  ['activity', 'activities'],
  ['partner', 'partners'],
  ['cost', 'costs'],
] as const satisfies readonly (readonly [string, keyof Canvas])[]
