import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const noChoice: FileRule = {
  id: 'outlook/no-choice',
  severity: 'warning',
  title: 'A descriptor with fewer than two states',
  why: 'A descriptor is a question about the future. With one answer it is the same in every scenario, and without any it is left out.',
  examples: {
    bad: `outlook Loyalty {
  descriptor Delivery { Late }
  descriptor Mood     { Loyal, Leaving }
  Delivery.Late -> Mood.Leaving +2
}
`,
    good: `outlook Loyalty {
  descriptor Delivery { OnTime, Late }
  descriptor Mood     { Loyal, Leaving }
  Delivery.Late -> Mood.Leaving +2
}
`,
  },
  check: file =>
    file.declarations.outlooks.flatMap(({ descriptors }) =>
      descriptors
        .filter(({ states }) => states.length < 2)
        .map(({ name, nameRange, states }) => ({
          message: `The descriptor ${quoted(name)} has ${states.length === 0 ? 'no states, so it is left out of the scenarios' : 'one state, so it is the same in every scenario'}. Write the states that could come true instead, separated by commas.`,
          file: file.file,
          range: nameRange,
        })),
    ),
}
