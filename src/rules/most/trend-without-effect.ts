import { changesNothing } from '../../analysis/most/coverage.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const trendWithoutEffect: FileRule = {
  id: 'most/trend-without-effect',
  severity: 'info',
  title: 'A trend that changes nothing',
  why: 'A trend matters by the obstacles that it makes worse or easier.',
  examples: {
    bad: `most ClaimMost {
  trend RightToRepair "Right-to-repair law"
}
`,
    good: `most ClaimMost {
  obstacle LostReceipt   "The receipt is lost"
  trend    RightToRepair "Right-to-repair law" { worsens LostReceipt }
}
`,
  },
  check: file =>
    file.declarations.mosts.flatMap(({ trends }) =>
      trends.filter(changesNothing).map(({ name, nameRange }) => ({
        message: `${quoted(name)} worsens and eases nothing, so it has no part in any result. Name obstacles after \`worsens\` or \`eases\`.`,
        file: file.file,
        range: nameRange,
      })),
    ),
}
