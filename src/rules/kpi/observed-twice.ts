import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const observedTwice: FileRule = {
  id: 'kpi/observed-twice',
  severity: 'warning',
  title: 'One period observed twice',
  why: 'The one written first counts, although mostly one of them is a slip, or both belong together.',
  examples: {
    bad: `kpi FirstContact {
  measure   fcr
  target    >= 75%
  observed  2026-09 { yes 280  of 400 }
  observed  2026-09 { yes 121  of 160 }
}
`,
    good: `kpi FirstContact {
  measure   fcr
  target    >= 75%
  observed  2026-08 { yes 280  of 400 }
  observed  2026-09 { yes 121  of 160 }
}
`,
  },
  check: file =>
    file.declarations.kpis.flatMap(({ name, observed }) => {
      const first = new Map(observed.toReversed().map(each => [each.when, each]))
      return observed.flatMap(({ when, range }) => {
        const earlier = first.get(when)!
        if (earlier.range === range) return []
        return [
          {
            message: `${quoted(name)} is observed twice in ${when}, and only the first of the two counts. Correct the date of one, or add their counts up in one.`,
            file: file.file,
            range,
            related: [{ message: 'Observed here first.', file: file.file, range: earlier.range }],
          },
        ]
      })
    }),
}
