import { propositionsWithoutSegment } from '../../analysis/canvas/orphans.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const propositionWithoutSegment: FileRule = {
  id: 'canvas/proposition-without-segment',
  severity: 'warning',
  title: 'A value proposition for nobody',
  why: 'A proposition is worth what it is worth to somebody.',
  examples: {
    bad: `canvas Shop {
  segment     Households
  proposition CareFree "Worry-free ownership"
}
`,
    good: `canvas Shop {
  segment     Households
  proposition CareFree "Worry-free ownership" { serves Households }
}
`,
  },
  check: file =>
    file.declarations.canvases.flatMap(canvas =>
      propositionsWithoutSegment(canvas).map(({ name, nameRange }) => ({
        message: `${quoted(name)} serves no segment, so it is not said for whom it is worth anything. Write \`serves\`.`,
        file: file.file,
        range: nameRange,
      })),
    ),
}
