import type { FileRule } from '../rule.js'
import { quoted, written } from '../words.js'

export const incompleteCommunication: FileRule = {
  id: 'journey/incomplete-communication',
  severity: 'warning',
  title: 'A communication with one side',
  why: 'Without both sides it is missing from hand-overs, from the exchanges between two parties and from each party’s own view.',
  examples: {
    bad: `stakeholder Customer
channel Phone
journey Claim {
  touchpoint Report { from Customer  via Phone }
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
        // With `by` it is not clear yet whether it is a communication at all, which is another finding.
        .filter(({ from, to, by }) => by.length === 0 && (from === undefined) !== (to.length === 0))
        .map(({ name, nameRange, from }) => ({
          message: from
            ? `${quoted(name)} says who turns to somebody, but not to whom, so it is no exchange between two parties. Write \`to\`; what ${written(from)} does alone is written with \`by\`.`
            : `${quoted(name)} says who is turned to, but not who does it, so it is no exchange between two parties. Write \`from\`.`,
          file: file.file,
          range: nameRange,
        })),
    ),
}
