import { counted } from '../../wording/plurals.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const openCells: FileRule = {
  id: 'impacts/open-cells',
  severity: 'info',
  title: 'A matrix with open cells',
  why: 'Sums and ranks leave open cells out. Each of them may change the order.',
  examples: {
    bad: `kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
impacts Drivers {
  matrix {
    to            FirstContact  RepairTime
    FirstContact  .             ?
    RepairTime    0             .
  }
}
`,
    good: `kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
impacts Drivers {
  matrix {
    to            FirstContact  RepairTime
    FirstContact  .             -2
    RepairTime    0             .
  }
}
`,
  },
  check: file =>
    file.declarations.impacts.flatMap(({ name, nameRange, matrices }) => {
      const open = matrices.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'open')),
      ).length
      if (open === 0) return []
      const cells = counted(open, 'cell is', 'cells are')
      const message = `${cells} not judged yet in ${quoted(name)}, so its ranks may still change. Judge each \`?\`; write 0 where nothing acts.`
      return [{ message, file: file.file, range: nameRange }]
    }),
}
