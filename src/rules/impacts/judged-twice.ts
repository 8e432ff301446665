import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'
import { arrowsIn, judgedAgain } from './arrows.js'

export const judgedTwice: FileRule = {
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
  check: file =>
    file.declarations.impacts.flatMap(impacts =>
      judgedAgain(arrowsIn(impacts)).map(({ arrow: { from, to, range }, first }) => ({
        message: `How ${quoted(from.name)} acts on ${quoted(to.name)} is judged twice by the same author, so the mean of both is used. Remove one, or write with \`by\` who judged which.`,
        file: file.file,
        range,
        related: [{ message: 'Judged here first.', file: file.file, range: first.range }],
      })),
    ),
}
