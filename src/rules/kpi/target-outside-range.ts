import { shares, times } from '../../analysis/kpi/measures.js'
import type { Kpi, Limit } from '../../model/index.js'
import { writtenPercent } from '../../wording/percent-text.js'
import type { FileRule } from '../rule.js'
import { quantityText, quoted } from '../words.js'
import { limitsOf } from './limits.js'

export const targetOutsideRange: FileRule = {
  id: 'kpi/target-outside-range',
  severity: 'error',
  title: 'A target that cannot be reached or missed',
  why: 'A limit outside the possible values always passes or always fails, whatever is measured.',
  examples: {
    bad: `kpi Recommend { measure nps  target >= 120 }
`,
    good: `kpi Recommend { measure nps  target >= 40 }
`,
  },
  check: file =>
    file.declarations.kpis.flatMap(kpi =>
      limitsOf(kpi).flatMap(({ word, limit }) => {
        const possible = possibleValues(kpi, limit)
        if (possible === undefined) return []
        const message = `The ${word} of ${quoted(kpi.name)} is ${quantityText(limit.value)}, but \`${kpi.measure}\` is always ${possible}, so it says nothing. Write a value that can occur.`
        return [{ message, file: file.file, range: limit.range }]
      }),
    ),
}

/** What the measure's values can be, if the limit is none of them. Limits in a wrong unit are another rule's. */
const possibleValues = ({ measure }: Kpi, { value: { value, unit } }: Limit): string | undefined => {
  if (measure === undefined) return undefined
  if (measure === 'nps' && unit === 'number' && Math.abs(value) > 100) return 'from -100 to 100'
  if (shares.has(measure) && unit === 'share' && (value < 0 || value > 1))
    return `from ${writtenPercent(0)} to ${writtenPercent(1)}`
  return times.has(measure) && unit === 'seconds' && value <= 0 ? 'longer than nothing' : undefined
}
