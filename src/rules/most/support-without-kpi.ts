import { movesNothing } from '../../analysis/most/coverage.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const supportWithoutKpi: FileRule = {
  id: 'most/support-without-kpi',
  severity: 'info',
  title: 'A support whose effect shows nowhere',
  why: 'Without a KPI nobody will learn whether it helped.',
  examples: {
    bad: `most ClaimMost {
  support StoredReceipt "Receipts in the account"
}
`,
    good: `kpi FirstContact { measure fcr  target >= 75% }
most ClaimMost {
  support StoredReceipt "Receipts in the account" { moves FirstContact }
}
`,
  },
  check: file =>
    file.declarations.mosts.flatMap(({ supports }) =>
      supports.filter(movesNothing).map(({ name, nameRange }) => ({
        message: `No KPI shows the effect of ${quoted(name)}, so nobody will learn whether it helped. Name one after \`moves\`.`,
        file: file.file,
        range: nameRange,
      })),
    ),
}
