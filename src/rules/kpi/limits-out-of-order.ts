import type { Limit } from '../../model/index.js'
import { wanted } from '../../model/limit-direction.js'
import type { FileRule } from '../rule.js'
import { quantityText, quoted } from '../words.js'

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
      const wrong = target && warn && wrongOrder(target, warn)
      if (!wrong) return []
      const message = `${limitText('warn', warn)} of ${quoted(name)} ${wrong}`
      return [{ message, file: file.file, range: warn.range }]
    }),
}

const limitText = (word: 'target' | 'warn', { operator, value }: Limit): string =>
  quoted(`${word} ${operator} ${quantityText(value)}`)

/** Limits in different units, or one that asks for exactly a value, cannot be put in order. */
const wrongOrder = (target: Limit, warn: Limit): string | undefined => {
  const side = wanted(target)
  const warnSide = wanted(warn)
  if (target.value.unit !== warn.value.unit || side === undefined || warnSide === undefined) return undefined
  if (side !== warnSide)
    return `points the other way than ${limitText('target', target)}, so a value can be good and bad at once. Write both with the same sign.`
  const stricter = side === 'more' ? warn.value.value > target.value.value : warn.value.value < target.value.value
  return stricter
    ? `is stricter than ${limitText('target', target)}, so a value that reaches the target still warns. Write a limit that is easier to reach than the target.`
    : undefined
}
