import { better } from '../../analysis/kpi/measures.js'
import { wanted } from '../../model/limit-direction.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'
import { limitsOf } from './limits.js'

export const wrongDirection: FileRule = {
  id: 'kpi/wrong-direction',
  severity: 'warning',
  title: 'A target on the bad side',
  why: 'The worse the value becomes, the sooner the target counts as reached.',
  examples: {
    bad: `kpi Recommend { measure nps  target <= 40 }
`,
    good: `kpi Recommend { measure nps  target >= 40 }
`,
  },
  check: file =>
    file.declarations.kpis.flatMap(kpi => {
      const good = better(kpi.measure)
      return limitsOf(kpi)
        .filter(({ limit }) => good !== undefined && wanted(limit) !== undefined && wanted(limit) !== good)
        .slice(0, 1)
        .map(({ word, limit }) => ({
          message: `${good === 'more' ? 'More' : 'Less'} is better for \`${kpi.measure}\`, but \`${word} ${limit.operator}\` of ${quoted(kpi.name)} is reached by ${good === 'more' ? 'low' : 'high'} values. Write \`${word} ${good === 'more' ? '>=' : '<='}\`.`,
          file: file.file,
          range: limit.range,
        }))
    }),
}
