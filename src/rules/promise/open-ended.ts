import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const openEndedPromise: FileRule = {
  id: 'promise/open-ended',
  severity: 'info',
  title: 'A promise without a beginning or an end',
  why: 'It is then counted from the journey’s start, or to its finish, which may be more than was promised.',
  examples: {
    bad: `journey Claim {
  touchpoint Report
  touchpoint Confirm
  promise Quick { within 7d }
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
    file.declarations.journeys.flatMap(journey =>
      journey.promises
        .filter(({ from, to, within }) => within !== undefined && !(from && to))
        .map(({ name, nameRange, from, to }) => {
          const missing = from ? '`to`' : to ? '`from`' : '`from` and `to`'
          const counted = from ? 'to the finish' : to ? 'from the start' : 'over the whole'
          return {
            message: `${quoted(name)} has no ${missing}, so it is counted ${counted} of ${quoted(journey.name)}. Write ${missing} if less was promised.`,
            file: file.file,
            range: nameRange,
          }
        }),
    ),
}
