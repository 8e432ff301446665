import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const actionAndCommunication: FileRule = {
  id: 'journey/action-and-communication',
  severity: 'warning',
  title: 'An action and a communication in one',
  why: 'An action is done by somebody alone, a communication has two sides. As both it is counted in two ways, and it is unclear who does what.',
  examples: {
    bad: `stakeholder Customer
stakeholder Care
journey Claim {
  touchpoint Diagnose { by Care  to Customer }
}
`,
    good: `stakeholder Customer
stakeholder Care
channel Phone
journey Claim {
  touchpoint Diagnose { by Care }
  touchpoint Inform   { from Care  to Customer  via Phone }
}
`,
  },
  check: file =>
    file.declarations.journeys.flatMap(({ touchpoints }) =>
      touchpoints
        .filter(({ by, from, to }) => by.length > 0 && (from !== undefined || to.length > 0))
        .map(({ name, nameRange, from }) => ({
          message: `${quoted(name)} has \`by\` and \`${from ? 'from' : 'to'}\`, so it is an action and a communication at once. Keep \`by\` for what is done alone, or \`from\`, \`to\` and \`via\`; split it if both happen.`,
          file: file.file,
          range: nameRange,
        })),
    ),
}
