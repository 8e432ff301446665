import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const noChannel: FileRule = {
  id: 'journey/no-channel',
  severity: 'info',
  title: 'A communication without a channel',
  why: 'Nobody can see where it happens, and what is said about channels leaves it out.',
  examples: {
    bad: `stakeholder Customer
stakeholder Care
journey Claim {
  touchpoint Report { from Customer  to Care }
}
`,
    good: `stakeholder Customer
stakeholder Care
channel Phone
journey Claim {
  touchpoint Report { from Customer  to Care  via Phone }
}
`,
  },
  check: file =>
    file.declarations.journeys.flatMap(({ touchpoints }) =>
      touchpoints
        .filter(({ from, to, via }) => from !== undefined && to.length > 0 && via.length === 0)
        .map(({ name, nameRange }) => ({
          message: `${quoted(name)} does not say through which channel, so it is missing from everything about channels. Write \`via\`.`,
          file: file.file,
          range: nameRange,
        })),
    ),
}
