import { factorNames } from '../../analysis/cross-impact/factor-names.js'
import { endlessGroupOf } from '../../analysis/cross-impact/indirect/divergence.js'
import { ofEach } from '../of-each.js'
import type { ProjectRule } from '../rule.js'
import { quoted, quotedList } from '../words.js'

export const totalUndefined: ProjectRule = {
  id: 'impacts/total-undefined',
  severity: 'warning',
  title: 'A total influence that is infinite',
  why: 'Factors that pass all of their influence on to each other never let it fade, so DEMATEL has no total for anything in the block. Everything else is still worked out.',
  examples: {
    bad: `kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
kpi Loyalty      { measure retention  target >= 80% }
impacts Drivers {
  FirstContact -> RepairTime   -2
  RepairTime   -> FirstContact -2
  RepairTime   -> Loyalty       0
  FirstContact -> Loyalty       0
}
`,
    good: `kpi FirstContact { measure fcr  target >= 75% }
kpi RepairTime   { measure resolution_time  target <= 7d }
kpi Loyalty      { measure retention  target >= 80% }
impacts Drivers {
  FirstContact -> RepairTime   -2
  RepairTime   -> FirstContact -2
  RepairTime   -> Loyalty      -1
  FirstContact -> Loyalty      +1
}
`,
  },
  check: ofEach('impacts', 'total influence that is infinite', (impacts, target) => {
    const group = endlessGroupOf(impacts, factorNames(target))
    if (group.length === 0) return []
    const message = `${quotedList(group, 5)} pass all of their influence on to each other, so the total influence by DEMATEL is infinite in ${quoted(impacts.name)} and is left out. Judge one of these influences lower, or what they do to other factors higher; or rely on the direct and indirect ranks.`
    return [{ message, file: impacts.file, range: impacts.nameRange }]
  }),
}
