import { unservedSegments } from '../../analysis/canvas/orphans.js'
import { servedSegments } from '../../analysis/canvas/ties.js'
import type { ProjectRule } from '../rule.js'
import { quoted } from '../words.js'

export const segmentWithoutProposition: ProjectRule = {
  id: 'canvas/segment-without-proposition',
  severity: 'warning',
  title: 'A segment that gets nothing',
  why: 'Customers are named for whom the business does nothing.',
  examples: {
    bad: `canvas Shop {
  segment     Households
  segment     Landlords
  proposition CareFree "Worry-free ownership" { serves Households }
}
`,
    good: `canvas Shop {
  segment     Households
  segment     Landlords
  proposition CareFree "Worry-free ownership" { serves Households, Landlords }
}
`,
  },
  check: ({ model, links }) => {
    const served = servedSegments(model.canvases, links.target)
    return model.canvases.flatMap(canvas =>
      unservedSegments(canvas, served).map(({ name, nameRange }) => ({
        message: `No proposition serves ${quoted(name)}, so nothing is offered to these customers. Name it after \`serves\` of a proposition, or remove it.`,
        file: canvas.file,
        range: nameRange,
      })),
    )
  },
}
