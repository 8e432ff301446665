import { isBefore } from '../../model/when.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const touchpointEndsBeforeItStarts: FileRule = {
  id: 'journey/ends-before-it-starts',
  severity: 'error',
  title: 'A touchpoint that ended before it began',
  why: 'Its duration would be negative, and the order of the touchpoints wrong.',
  examples: {
    bad: `journey Claim17 {
  kind actual
  touchpoint Call { at 2026-03-04T10:20 .. 2026-03-04T10:00 }
}
`,
    good: `journey Claim17 {
  kind actual
  touchpoint Call { at 2026-03-04T10:00 .. 2026-03-04T10:20 }
}
`,
  },
  check: file =>
    file.declarations.journeys.flatMap(({ touchpoints }) =>
      touchpoints
        .filter(({ at }) => at?.end !== undefined && isBefore(at.end, at.start))
        .map(({ name, nameRange, at }) => ({
          message: `${quoted(name)} ends ${at!.end} before it starts ${at!.start}, so its duration would be negative. Write the earlier moment first.`,
          file: file.file,
          range: nameRange,
        })),
    ),
}
