import type { Meeting } from '../schema.js'
import type { JourneyWork } from './journey-work.js'
import type { Participants } from './participants.js'

/** Where each stakeholder takes part, by name: journey by journey, each in the order of time. */
export const meetingsOf = (work: readonly JourneyWork[]): ReadonlyMap<string, readonly Meeting[]> => {
  const meetings = new Map<string, Meeting[]>()
  for (const { journey, steps } of work) {
    for (const { touchpoint, people, start } of steps) {
      const { name, stage, at, emotion, momentOfTruth } = touchpoint
      for (const [who, as] of rolesIn(people)) {
        const met: Meeting = {
          journey: journey.name,
          name,
          ...(stage !== undefined && { stage }),
          as,
          ...(start !== undefined && { start }),
          ...(at && { at: at.start }),
          ...(emotion !== undefined && { emotion }),
          momentOfTruth,
        }
        const known = meetings.get(who)
        if (known) known.push(met)
        else meetings.set(who, [met])
      }
    }
  }
  return meetings
}

type Part = Meeting['as'][number]

const rolesIn = ({ from, to, by }: Participants): ReadonlyMap<string, readonly Part[]> => {
  const roles = new Map<string, Part[]>()
  const add = (name: string, part: Part): unknown => roles.set(name, [...(roles.get(name) ?? []), part])
  if (from !== undefined) add(from, 'from')
  for (const name of to) add(name, 'to')
  for (const name of by) add(name, 'by')
  return roles
}
