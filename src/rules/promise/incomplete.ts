import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const incompletePromise: FileRule = {
  id: 'promise/incomplete',
  severity: 'error',
  title: 'A promise without a time',
  why: 'Without a time nobody can tell whether it is kept, so it is missing from the results.',
  examples: {
    bad: `journey Claim {
  touchpoint Report
  touchpoint Confirm
  promise Quick { from Report  to Confirm }
}
`,
    good: `journey Claim {
  touchpoint Report
  touchpoint Confirm
  promise Quick { from Report  to Confirm  within 7d }
}
`,
  },
  check: file =>
    file.declarations.journeys.flatMap(({ promises }) =>
      promises
        .filter(({ within }) => within === undefined)
        .map(({ name, nameRange }) => ({
          message: `${quoted(name)} does not say within what time, so nobody can tell whether it is kept. Write \`within\` and a duration.`,
          file: file.file,
          range: nameRange,
        })),
    ),
}
