import { vocabulary } from '../../model/vocabulary.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

const levels: readonly string[] = vocabulary.engagement

export const gapWithoutPlan: FileRule = {
  id: 'stakeholders/gap-without-plan',
  severity: 'info',
  title: 'More engagement is wanted, and nothing is done about it',
  why: 'Nobody becomes supportive because it is written in a file: without a channel and a rhythm the gap stays.',
  examples: {
    bad: `stakeholder Board { engagement resistant -> supportive }
stakeholder Care  { influences Board +1 }
`,
    good: `channel Meeting
stakeholder Board { engagement resistant -> supportive  engage Meeting every 1mo }
stakeholder Care  { influences Board +1 }
`,
  },
  check: ({ file, declarations }) =>
    declarations.stakeholders.flatMap(({ name, nameRange, engagement, engage }) => {
      const { today, wanted } = engagement ?? {}
      if (!today || !wanted || levels.indexOf(wanted) <= levels.indexOf(today) || engage.length > 0) return []
      return [
        {
          message: `${quoted(name)} is ${today} and is to become ${wanted}, and nothing says how. Write \`engage\` with a channel.`,
          file,
          range: nameRange,
        },
      ]
    }),
}
