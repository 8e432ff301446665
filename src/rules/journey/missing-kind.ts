import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const missingKind: FileRule = {
  id: 'journey/missing-kind',
  severity: 'info',
  title: 'A journey that may be plan or fact',
  why: 'An emotion is an assumption in a plan and a fact in what took place. Without the kind a reader takes one for the other.',
  examples: {
    bad: `journey Claim { touchpoint Report }
`,
    good: `journey Claim {
  kind planned
  touchpoint Report
}
`,
  },
  check: file =>
    file.declarations.journeys
      .filter(({ kind }) => kind === undefined)
      .map(({ name, nameRange }) => ({
        message: `${quoted(name)} does not say whether it is a plan or took place, so assumptions may be taken for facts. Write \`kind planned\`, \`kind actual\` or, if it was found in data, \`kind discovered\`.`,
        file: file.file,
        range: nameRange,
      })),
}
