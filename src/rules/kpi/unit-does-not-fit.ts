import { shares, times } from '../../analysis/kpi/measures.js'
import type { Kpi, Quantity } from '../../model/index.js'
import type { FileRule } from '../rule.js'
import { quantityText, quoted } from '../words.js'
import { limitsOf } from './limits.js'

export const unitDoesNotFit: FileRule = {
  id: 'kpi/unit-does-not-fit',
  severity: 'error',
  title: 'A limit in a unit that the measure does not have',
  why: 'What is measured cannot be compared with it, so there is no verdict.',
  examples: {
    bad: `kpi Speed { measure resolution_time  target <= 72 }
`,
    good: `kpi Speed { measure resolution_time  target <= 72h }
`,
  },
  check: file =>
    file.declarations.kpis.flatMap(kpi => {
      const units = unitsOf(kpi)
      const reports = limitsOf(kpi)
        .filter(({ limit }) => !units.includes(limit.value.unit))
        .map(({ word, limit }) => ({
          message: `The ${word} of ${quoted(kpi.name)} is ${quantityText(limit.value)}, but \`${kpi.measure}\` is ${unitText[units[0]]}, so the two cannot be compared. Write it that way.`,
          file: file.file,
          range: limit.range,
        }))
      const { target, warn } = kpi
      if (reports.length > 0 || !target || !warn || target.value.unit === warn.value.unit) return reports
      return [
        {
          message: `The target of ${quoted(kpi.name)} is ${quantityText(target.value)} and its \`warn\` ${quantityText(warn.value)}, so one of them cannot be compared with what is measured. Write both in the same unit.`,
          file: file.file,
          range: warn.range,
        },
      ]
    }),
}

type Unit = Quantity['unit']

const unitText: { readonly [U in Unit]: string } = {
  share: 'a share such as `75%`',
  seconds: 'a time such as `2d`',
  number: 'a plain number such as `40`',
}

/** The units that a measure can be limited in, the usual one first. */
const unitsOf = ({ measure, statistic }: Kpi): readonly Unit[] => {
  if (measure === undefined || measure === 'custom') return ['number', 'share', 'seconds']
  if (times.has(measure)) return ['seconds']
  if (measure === 'nps') return ['number']
  if (measure === 'ces' || (measure === 'csat' && statistic !== undefined)) return ['number', 'share']
  return shares.has(measure) ? ['share'] : ['number', 'share', 'seconds']
}
