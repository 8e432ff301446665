import type { Journey } from '../../model/index.js'
import type { ProjectRule } from '../rule.js'
import { quoted } from '../words.js'
import { detailsOf } from './details.js'

export const detailsItself: ProjectRule = {
  id: 'journey/details-itself',
  severity: 'error',
  title: 'A journey that is a part of itself',
  why: 'Its length would have to contain itself. The touchpoint counts as 0, so the length of the journey is wrong.',
  examples: {
    bad: `journey Claim {
  touchpoint Report { duration 5min }
  touchpoint Mend   { details Repair }
}
journey Repair {
  touchpoint Reopen { details Claim }
}
`,
    good: `journey Claim {
  touchpoint Report { duration 5min }
  touchpoint Mend   { details Repair }
}
journey Repair {
  touchpoint Fix { duration 2h }
}
`,
  },
  check: ({ model }) => {
    const detailed = model.journeys.filter(journey => detailsOf(journey).length > 0)
    const named = new Map(detailed.map(journey => [journey.name, journey]))
    return detailed.flatMap(journey =>
      detailsOf(journey)
        .filter(({ name }) => partsOf(name, named).has(journey.name))
        .map(({ name, range }) => ({
          message: `${quoted(name)} ${name === journey.name ? 'is the journey that this touchpoint stands in' : `in turn contains ${quoted(journey.name)}`}, so its length is not known and counts as 0. Write a \`duration\`, or name another journey.`,
          file: journey.file,
          range,
        })),
    )
  },
}

/** The journey and all that it is detailed by, however deep. */
const partsOf = (name: string, named: ReadonlyMap<string, Journey>): ReadonlySet<string> => {
  const parts = new Set([name])
  for (const part of parts) {
    const journey = named.get(part)
    if (journey) for (const detail of detailsOf(journey)) parts.add(detail.name)
  }
  return parts
}
