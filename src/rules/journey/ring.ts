import { cyclesOf } from '../../analysis/critical-path/network/journey-network.js'
import type { Journey, Range, Reference } from '../../model/index.js'
import { touchpointIn } from '../../model/journey-links.js'
import type { FileRule } from '../rule.js'
import { quoted } from '../words.js'

export const ring: FileRule = {
  id: 'journey/ring',
  severity: 'error',
  title: 'Touchpoints that wait for each other',
  why: 'None of them can ever start. They and all that wait for them are left out of the plan, so the length of the journey is wrong.',
  examples: {
    bad: `journey Claim {
  touchpoint Report  { after Confirm }
  touchpoint Check   { after Report }
  touchpoint Confirm { after Check }
}
`,
    good: `journey Claim {
  touchpoint Report
  touchpoint Check   { after Report  repeat 20% from Report }
  touchpoint Confirm { after Check }
}
`,
  },
  check: file =>
    file.declarations.journeys.flatMap(journey =>
      cyclesOf(journey)
        .filter(names => names.length > 1)
        .map(names => {
          const way = [...names, names[0]].map(quoted).join(' → ')
          const waits = names.map((name, place) => waitOf(journey, names.at(place - 1)!, name))
          const [first, ...others] = waits
          return {
            message: `${way} wait for each other in a ring, so none of them can ever start. Remove one of these steps; where going back is meant, write \`repeat\`.`,
            file: file.file,
            range: first!.range,
            related: others.map(({ range, message }) => ({ message, file: file.file, range })),
          }
        }),
    ),
}

/** Where it is written that `to` waits for `from`: behind its `after`, or as a branch of the other. */
const waitOf = (journey: Journey, from: string, to: string): { readonly message: string; readonly range: Range } => {
  const named = (name: string) => journey.touchpoints.find(touchpoint => touchpoint.name === name)!
  const find = touchpointIn(journey)
  const meant = (reference: Reference) => journey.touchpoints[find(reference) ?? -1]
  const dependency = named(to).dependencies.find(({ on }) => meant(on) === named(from))
  if (dependency) return { message: `${quoted(to)} waits for ${quoted(from)}.`, range: dependency.range }
  const branch = named(from).branches.find(branch => meant(branch.to) === named(to))
  return { message: `${quoted(to)} follows ${quoted(from)}.`, range: (branch ?? named(to)).range }
}
