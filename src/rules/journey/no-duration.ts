import { plural } from '../../wording/plurals.js'
import type { FileRule } from '../rule.js'
import { quoted, quotedList } from '../words.js'

/** A touchpoint that is detailed by a journey, or says from when to when it took place, has its time from there. */
export const noDuration: FileRule = {
  id: 'journey/no-duration',
  severity: 'info',
  title: 'Touchpoints without a duration',
  why: 'They count as 0 in the plan, so the length of the journey is only a lower bound.',
  examples: {
    bad: `journey Claim {
  touchpoint Report { duration 10min }
  touchpoint Check
}
`,
    good: `journey Claim {
  touchpoint Report { duration 10min }
  touchpoint Check  { duration 1d 2d 5d }
}
`,
  },
  check: file =>
    file.declarations.journeys.flatMap(journey => {
      const missing = journey.touchpoints.filter(({ duration, details, at }) => !duration && !details && !at?.end)
      if (missing.length === 0) return []
      const names = quotedList(
        missing.map(({ name }) => name),
        5,
      )
      const count = plural(missing.length, 'has no duration and counts', 'have no duration and count')
      const message = `${names} ${count} as 0, so the length of ${quoted(journey.name)} is only a lower bound. Write \`duration\` where it is known.`
      return [{ message, file: file.file, range: journey.nameRange }]
    }),
}
