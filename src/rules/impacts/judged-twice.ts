import { meaningIn } from '../../model/resolve.js'
import { ofEach } from '../of-each.js'
import type { ProjectRule } from '../rule.js'
import { written } from '../words.js'
import { arrowsIn, judgedAgain } from './arrows.js'

export const judgedTwice: ProjectRule = {
  id: 'impacts/judged-twice',
  severity: 'warning',
  title: 'An arrow judged twice by the same author',
  why: 'The mean of both is used, although mostly one of them is a slip.',
  examples: {
    bad: `kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
impacts Drivers {
  FirstContact -> RepairTime -2
  FirstContact -> RepairTime -1
}
`,
    good: `stakeholder Care
stakeholder Parts
kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
impacts Drivers {
  FirstContact -> RepairTime -2 by Care
  FirstContact -> RepairTime -1 by Parts
}
`,
  },
  check: ofEach('impacts', 'arrows judged twice', (impacts, target) => {
    const meaning = meaningIn(target)
    return judgedAgain(arrowsIn(impacts), meaning, meaning).map(({ arrow: { from, to, range }, first }) => ({
      message: `How ${written(from)} acts on ${written(to)} is judged twice by the same author, so the mean of both is used. Remove one, or write with \`by\` who judged which.`,
      file: impacts.file,
      range,
      related: [{ message: 'Judged here first.', file: impacts.file, range: first.range }],
    }))
  }),
}
