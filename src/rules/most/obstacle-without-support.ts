import { removedObstacles } from '../../analysis/facts/worked-on.js'
import type { ProjectRule } from '../rule.js'
import { quoted } from '../words.js'

export const obstacleWithoutSupport: ProjectRule = {
  id: 'most/obstacle-without-support',
  severity: 'info',
  title: 'An obstacle that nobody removes',
  why: 'It stays in the way, and nothing shows whether that was decided or forgotten.',
  examples: {
    bad: `most ClaimMost {
  obstacle LostReceipt "The receipt is lost"
}
`,
    good: `most ClaimMost {
  obstacle LostReceipt   "The receipt is lost"
  support  StoredReceipt "Receipts in the account" { removes LostReceipt }
}
`,
  },
  check: ({ model, links }) => {
    const removed = removedObstacles(model, links.target)
    return model.mosts.flatMap(({ file, obstacles }) =>
      obstacles
        .filter(({ name }) => !removed.has(name))
        .map(({ name, nameRange }) => ({
          message: `No support and no initiative removes ${quoted(name)}, so it stays in the way. Name it after \`removes\` where something is done about it.`,
          file,
          range: nameRange,
        })),
    )
  },
}
