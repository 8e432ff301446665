import { endlessGroupOf } from '../../analysis/cross-impact/index.js'
import type { FileRule } from '../rule.js'
import { quoted, quotedList } from '../words.js'
import { plainName } from './arrows.js'

export const totalUndefined: FileRule = {
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
  check: file =>
    file.declarations.impacts.flatMap(impacts => {
      const group = endlessGroupOf(impacts, plainName)
      if (group.length === 0) return []
      const message = `${quotedList(group, 5)} pass all of their influence on to each other, so the total influence by DEMATEL is infinite in ${quoted(impacts.name)} and is left out. Judge one of these influences lower, or what they do to other factors higher; or rely on the direct and indirect ranks.`
      return [{ message, file: file.file, range: impacts.nameRange }]
    }),
}
