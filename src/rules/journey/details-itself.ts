import type { Journey, Reference } from '../../model/index.js'
import type { Links } from '../../model/links.js'
import type { ProjectRule } from '../rule.js'
import { quoted, written } from '../words.js'
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
  check: ({ model, links }) => {
    const parts = (journey: Journey): readonly Journey[] =>
      detailsOf(journey).flatMap(part => meantBy(part, links) ?? [])
    return model.journeys.flatMap(journey =>
      detailsOf(journey)
        .map(details => ({ details, part: meantBy(details, links) }))
        .filter(({ part }) => part !== undefined && reachedFrom(part, parts).has(journey))
        .map(({ details, part }) => ({
          message: `${written(details)} ${part === journey ? 'is the journey that this touchpoint stands in' : `in turn contains ${quoted(journey.name)}`}, so its length is not known and counts as 0. Write a \`duration\`, or name another journey.`,
          file: journey.file,
          range: details.range,
        })),
    )
  },
}

const meantBy = (details: Reference, { target }: Links): Journey | undefined => {
  const found = target(details)
  return found?.kind === 'journey' ? (found.element as Journey) : undefined
}

/** The journey and all that it is detailed by, however deep. */
const reachedFrom = (start: Journey, parts: (journey: Journey) => readonly Journey[]): ReadonlySet<Journey> => {
  const reached = new Set([start])
  for (const journey of reached) for (const part of parts(journey)) reached.add(part)
  return reached
}
