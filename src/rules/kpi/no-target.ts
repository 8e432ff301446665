import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const noTarget: FileRule = {
  id: 'kpi/no-target',
  severity: 'info',
  title: 'A KPI without a target',
  why: 'Nobody can tell whether its value is good.',
  examples: {
    bad: `kpi FirstContact { measure fcr  baseline 64% }
`,
    good: `kpi FirstContact { measure fcr  baseline 64%  target >= 75% }
`,
  },
  check: file =>
    file.declarations.kpis
      .filter(({ target }) => target === undefined)
      .map(({ name, nameRange }) => ({
        message: `${quoted(name)} has no target, so nobody can tell whether its value is good. Write \`target\` once it is agreed.`,
        file: file.file,
        range: nameRange,
      })),
}
