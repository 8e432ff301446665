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
  check: ({ model }) => {
    const served = new Set(
      model.canvases.flatMap(({ propositions }) =>
        propositions.flatMap(({ serves }) => serves.map(({ name }) => name)),
      ),
    )
    return (
      model.canvases
        // Without any proposition the whole block is empty, which is another finding.
        .filter(({ propositions }) => propositions.length > 0)
        .flatMap(({ file, segments }) =>
          segments
            .filter(({ name }) => !served.has(name))
            .map(({ name, nameRange }) => ({
              message: `No proposition serves ${quoted(name)}, so nothing is offered to these customers. Name it after \`serves\` of a proposition, or remove it.`,
              file,
              range: nameRange,
            })),
        )
    )
  },
}
