import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'
import { arrowsIn, plainName } from './arrows.js'

export const actsOnItself: FileRule = {
  id: 'impacts/self',
  severity: 'error',
  title: 'A factor that acts on itself',
  why: 'Active and passive sums count how factors act on each other. The judgement is left out of every result.',
  examples: {
    bad: `kpi FirstContact { measure fcr  target >= 75% }
impacts Drivers {
  FirstContact -> FirstContact +2
}
`,
    good: `kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
impacts Drivers {
  FirstContact -> RepairTime -2
}
`,
  },
  check: file =>
    file.declarations.impacts.flatMap(impacts =>
      arrowsIn(impacts)
        // A 0 on the diagonal of a matrix says what it is to say.
        .filter(({ from, to, none }) => !none && plainName(from) === plainName(to))
        .map(({ from, range }) => ({
          message: `${quoted(from.name)} is judged to act on itself, which no result takes in. Name the factor that is meant, or remove it; the diagonal of a matrix is \`.\`.`,
          file: file.file,
          range,
        })),
    ),
}
