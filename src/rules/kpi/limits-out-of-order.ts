import type { FileRule } from '../rule.js'
import { quantityText, quoted } from '../words.js'
import { wanted } from './measures.js'

export const limitsOutOfOrder: FileRule = {
  id: 'kpi/limits-out-of-order',
  severity: 'warning',
  title: 'A warning limit beyond the target',
  why: '`warn` is what is still acceptable. Beyond the target, or on its other side, a value is good and bad at once.',
  examples: {
    bad: `kpi FirstContact { measure fcr  target >= 75%  warn >= 80% }
`,
    good: `kpi FirstContact { measure fcr  target >= 75%  warn >= 70% }
`,
  },
  check: file =>
    file.declarations.kpis.flatMap(({ name, target, warn }) => {
      if (!target || !warn || target.value.unit !== warn.value.unit) return []
      const [side, warnSide] = [wanted(target), wanted(warn)]
      if (side === undefined || warnSide === undefined) return []
      const stricter = side === 'more' ? warn.value.value > target.value.value : warn.value.value < target.value.value
      const limits = `${warn.operator} ${quantityText(warn.value)}\` of ${quoted(name)}`
      const goal = `\`target ${target.operator} ${quantityText(target.value)}\``
      const place = { file: file.file, range: warn.range }
      if (side !== warnSide)
        return [
          {
            message: `\`warn ${limits} points the other way than ${goal}, so a value can be good and bad at once. Write both with the same sign.`,
            ...place,
          },
        ]
      return stricter
        ? [
            {
              message: `\`warn ${limits} is stricter than ${goal}, so a value that reaches the target still warns. Write a limit that is easier to reach than the target.`,
              ...place,
            },
          ]
        : []
    }),
}
