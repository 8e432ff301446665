import { ofEach } from '../of-each.js'
import type { ProjectRule } from '../rule.js'
import { written } from '../words.js'

export const dotOffDiagonal: ProjectRule = {
  id: 'impacts/dot-off-diagonal',
  severity: 'warning',
  title: 'A diagonal mark beside the diagonal',
  why: '`.` stands where a factor meets itself. Elsewhere it reads as “no influence”, but counts as not judged.',
  examples: {
    bad: `kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
impacts Drivers {
  matrix {
    to            FirstContact  RepairTime
    FirstContact  .             .
    RepairTime    1             .
  }
}
`,
    good: `kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
impacts Drivers {
  matrix {
    to            FirstContact  RepairTime
    FirstContact  .             0
    RepairTime    1             .
  }
}
`,
  },
  check: ofEach('impacts', 'dots off the diagonal', ({ matrices, file }, target) =>
    matrices.flatMap(({ columns, rows }) =>
      rows.flatMap(({ factor, cells }) =>
        cells.flatMap((cell, place) => {
          const column = columns[place]
          if (cell.kind !== 'diagonal' || !column) return []
          const [row, other] = [target(factor), target(column)]
          if (!row || !other || row === other) return []
          const message = `\`.\` marks the diagonal, but here ${written(factor)} meets ${written(column)}, so the cell counts as not judged. Write 0 for no influence, or \`?\` while it is open.`
          return [{ message, file, range: cell.range }]
        }),
      ),
    ),
  ),
}
