import { ofEach } from '../of-each.js'
import type { ProjectRule } from '../rule.js'
import { written } from '../words.js'
import { arrowsIn } from './arrows.js'

export const actsOnItself: ProjectRule = {
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
  check: ofEach('impacts', 'factors that act on themselves', (impacts, target) =>
    arrowsIn(impacts)
      // A 0 on the diagonal of a matrix says what it is to say.
      .filter(({ from, to, none }) => {
        const factor = none ? undefined : target(from)
        return factor !== undefined && factor === target(to)
      })
      .map(({ from, range }) => ({
        message: `${written(from)} is judged to act on itself, which no result takes in. Name the factor that is meant, or remove it; the diagonal of a matrix is \`.\`.`,
        file: impacts.file,
        range,
      })),
  ),
}
