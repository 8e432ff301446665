import { touchpointIn } from '../../model/journey-links.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const dependsOnItself: FileRule = {
  id: 'journey/depends-on-itself',
  severity: 'error',
  title: 'A touchpoint that waits for itself',
  why: 'It can never start, so the plan leaves it and all that wait for it out.',
  examples: {
    bad: `journey Claim {
  touchpoint Report
  touchpoint Check { after Report, Check }
}
`,
    good: `journey Claim {
  touchpoint Report
  touchpoint Check { after Report  repeat 15% }
}
`,
  },
  check: file =>
    file.declarations.journeys.flatMap(journey => {
      const find = touchpointIn(journey)
      return journey.touchpoints.flatMap(({ name, dependencies }, place) =>
        dependencies
          .filter(({ on }) => find(on) === place)
          .map(({ range }) => ({
            message: `${quoted(name)} waits for itself, so it can never start. Name what it really waits for; if it may be done again, write \`repeat\`.`,
            file: file.file,
            range,
          })),
      )
    }),
}
