import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const followsNothing: FileRule = {
  id: 'journey/follows-nothing',
  severity: 'warning',
  title: 'Occurrences of a plan that is not named',
  why: '`as` says which planned touchpoint took place. Without the plan the two journeys are not compared.',
  examples: {
    bad: `journey Claim {
  touchpoint Report
}
journey Claim17 {
  kind actual
  touchpoint Call { as Report }
}
`,
    good: `journey Claim {
  touchpoint Report
}
journey Claim17 {
  kind     actual
  follows  Claim
  touchpoint Call { as Report }
}
`,
  },
  check: file =>
    file.declarations.journeys
      .filter(({ follows }) => follows === undefined)
      .flatMap(({ name, touchpoints }) =>
        touchpoints
          .flatMap(touchpoint => touchpoint.as ?? [])
          // Once for each journey: one `follows` settles all of them.
          .slice(0, 1)
          .map(({ range }) => ({
            message: `\`as\` names a planned touchpoint, but ${quoted(name)} does not say which plan it follows, so it is compared with none. Write \`follows\` and the planned journey.`,
            file: file.file,
            range,
          })),
      ),
}
