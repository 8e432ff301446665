import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const emptyStage: FileRule = {
  id: 'journey/empty-stage',
  severity: 'info',
  title: 'A stage without touchpoints',
  why: 'It looks as if nothing happens there, while mostly nobody has looked yet.',
  examples: {
    bad: `journey Claim {
  stage Purchase
  stage Support { touchpoint Report }
}
`,
    good: `journey Claim {
  stage Purchase { touchpoint Order }
  stage Support  { touchpoint Report }
}
`,
  },
  check: file =>
    file.declarations.journeys.flatMap(({ stages, touchpoints }) => {
      if (stages.length === 0) return []
      const filled = new Set(touchpoints.map(({ stage }) => stage))
      return stages
        .filter(({ name }) => !filled.has(name))
        .map(({ name, nameRange }) => ({
          message: `The stage ${quoted(name)} has no touchpoints, so nothing is known about it. Write what happens there, or remove it.`,
          file: file.file,
          range: nameRange,
        }))
    }),
}
