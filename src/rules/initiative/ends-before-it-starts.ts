import { isBefore } from '../../model/when.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const initiativeEndsBeforeItStarts: FileRule = {
  id: 'initiative/ends-before-it-starts',
  severity: 'error',
  title: 'An initiative that is due before it starts',
  why: 'Its effect would be looked for before anything was done.',
  examples: {
    bad: `initiative GuidedDiagnosis { from 2027-03-31  due 2027-01-15 }
`,
    good: `initiative GuidedDiagnosis { from 2027-01-15  due 2027-03-31 }
`,
  },
  check: file =>
    file.declarations.initiatives
      .filter(({ from, due }) => from !== undefined && due !== undefined && isBefore(due, from))
      .map(({ name, nameRange, from, due }) => ({
        message: `${quoted(name)} is due ${due}, before it starts ${from}, so its effect would be looked for too early. Correct one of the two dates.`,
        file: file.file,
        range: nameRange,
      })),
}
