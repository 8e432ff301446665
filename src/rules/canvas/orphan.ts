import { orphansOf } from '../../analysis/canvas/orphans.js'
import type { OrphanCheck } from '../../analysis/canvas/schema.js'
import { tiesOf } from '../../analysis/canvas/ties.js'
import { inWords } from '../../wording/note.js'
import type { ProjectRule } from '../rule.js'
import { quoted } from '../words.js'

export const orphan: ProjectRule = {
  id: 'canvas/orphan',
  severity: 'info',
  title: 'A canvas element that another block leaves loose',
  why: 'A business model holds together by what its blocks are for one another. What is tied to nothing is either not needed or not thought through.',
  examples: {
    bad: `canvas Shop {
  segment     Households
  proposition CareFree    { serves Households  via Portal }
  resource    Technicians "Own technicians"
  channels    Portal
}
channel Portal
`,
    good: `canvas Shop {
  segment     Households
  proposition CareFree    { serves Households  via Portal }
  resource    Technicians "Own technicians" { for CareFree }
  channels    Portal
}
channel Portal
`,
  },
  check: ({ model, links }) => {
    const resolve = links.target
    const ties = tiesOf(model.canvases, resolve)
    return model.canvases.flatMap(canvas =>
      orphansOf(canvas, ties, resolve)
        .filter(({ check }) => !rulesOfTheirOwn.has(check))
        .flatMap(({ block, element, message }) => {
          const item = block === 'channels' ? undefined : canvas[block].find(({ name }) => name === element)
          return item ? [{ message: inWords(message, quoted), file: canvas.file, range: item.nameRange }] : []
        }),
    )
  },
}

const rulesOfTheirOwn: ReadonlySet<OrphanCheck> = new Set([
  'segment-without-proposition',
  'proposition-without-segment',
])
