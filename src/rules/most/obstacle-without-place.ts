import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const obstacleWithoutPlace: FileRule = {
  id: 'most/obstacle-without-place',
  severity: 'info',
  title: 'An obstacle that is met nowhere',
  why: 'Without a touchpoint or stage nobody can see who meets it and when, so nobody can look whether it is still there.',
  examples: {
    bad: `most ClaimMost {
  obstacle LostReceipt "The receipt is lost"
}
`,
    good: `journey Claim {
  touchpoint Report
}
most ClaimMost for Claim {
  obstacle LostReceipt "The receipt is lost" { at Report }
}
`,
  },
  check: file =>
    file.declarations.mosts.flatMap(({ obstacles }) =>
      obstacles
        .filter(({ at }) => at.length === 0)
        .map(({ name, nameRange }) => ({
          message: `It is not said where in the journey ${quoted(name)} is met, so nobody can look whether it is still there. Name touchpoints or stages after \`at\`.`,
          file: file.file,
          range: nameRange,
        })),
    ),
}
