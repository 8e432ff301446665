import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'
import { plainName } from './arrows.js'

export const dotOffDiagonal: FileRule = {
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
  check: file =>
    file.declarations.impacts.flatMap(({ matrices }) =>
      matrices.flatMap(({ columns, rows }) =>
        rows.flatMap(({ factor, cells }) =>
          cells.flatMap((cell, place) => {
            const column = columns[place]
            if (cell.kind !== 'diagonal' || !column || plainName(factor) === plainName(column)) return []
            const message = `\`.\` marks the diagonal, but here ${quoted(factor.name)} meets ${quoted(column.name)}, so the cell counts as not judged. Write 0 for no influence, or \`?\` while it is open.`
            return [{ message, file: file.file, range: cell.range }]
          }),
        ),
      ),
    ),
}
