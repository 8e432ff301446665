import type { HandOver } from '../schema.js'
import type { JourneyWork, Step } from './journey-work.js'

/**
 * Where work passes from one provider to another, customers left aside. Either a touchpoint tells it (a communication from
 * the one to the other), or one follows on the other without: then nobody tells it, or the customer has to, because
 * steps of the customer alone lie between or the customer is the one who turns to the next. What the next one also waits for
 * may tell it; then it is told.
 */
export const handOversOf = (work: JourneyWork): readonly HandOver[] => {
  const steps = new Map(work.steps.map(step => [step.touchpoint.name, step]))
  const before = Map.groupBy(work.followings, ({ to }) => to)
  return work.steps.flatMap(step => [
    ...untold(step, work, name => (before.get(name) ?? []).flatMap(({ from }) => steps.get(from) ?? [])),
    ...told(step, work),
  ])
}

const told = ({ touchpoint, people }: Step, { journey, isCustomer }: JourneyWork): readonly HandOver[] => {
  const { from } = people
  const to = people.to.filter(name => !isCustomer(name) && name !== from)
  if (from === undefined || isCustomer(from) || to.length === 0) return []
  return [{ journey: journey.name, touchpoints: [touchpoint.name], from: [from], to, passedOn: 'told' }]
}

const untold = (
  last: Step,
  work: JourneyWork,
  stepsBefore: (touchpoint: string) => readonly Step[],
): readonly HandOver[] => {
  const to = startersOf(last, work)
  if (to.length === 0) return []
  const handOvers: HandOver[] = []
  const begunByCustomer = last.people.from !== undefined && work.isCustomer(last.people.from)
  const tellers = new Set(stepsBefore(last.touchpoint.name).flatMap(step => tellersIn(step, to)))
  const seen = new Set<Step>([last])
  const paths = [{ path: [last], byCustomer: begunByCustomer }]
  for (const { path, byCustomer } of paths) {
    for (const step of stepsBefore(path[0].touchpoint.name)) {
      if (seen.has(step)) continue
      seen.add(step)
      const from = endersOf(step, work)
      // Nobody who could hand over takes part here, so whoever worked last before does.
      if (from.length === 0) paths.push({ path: [step, ...path], byCustomer: byCustomer || isOfCustomer(step, work) })
      else if (!from.some(name => to.includes(name) || tellers.has(name))) {
        handOvers.push({
          journey: work.journey.name,
          touchpoints: [step, ...path].map(({ touchpoint }) => touchpoint.name),
          from,
          to,
          passedOn: byCustomer ? 'by the customer' : 'not told',
        })
      }
    }
  }
  return handOvers
}

/** Who tells one of `to` something in this touchpoint. */
const tellersIn = ({ people }: Step, to: readonly string[]): readonly string[] =>
  people.from !== undefined && people.to.some(name => to.includes(name)) ? [people.from] : []

const isOfCustomer = ({ people: { from, to, by } }: Step, { isCustomer }: JourneyWork): boolean =>
  [from, ...to, ...by].some(name => name !== undefined && isCustomer(name))

/** The providers whose work a touchpoint begins with: who acts or speaks, or else who is spoken to. */
const startersOf = ({ people: { from, to, by } }: Step, { isCustomer }: JourneyWork): readonly string[] => {
  const first = [...by, ...(from === undefined || by.includes(from) ? [] : [from])].filter(name => !isCustomer(name))
  return first.length > 0 ? first : to.filter(name => !isCustomer(name))
}

/** The providers who have the matter in hand afterwards: who was spoken to, or else who acted or spoke. */
const endersOf = ({ people: { from, to, by } }: Step, { isCustomer }: JourneyWork): readonly string[] => {
  const last = [...new Set([...by, ...to])].filter(name => !isCustomer(name))
  return last.length > 0 || from === undefined || isCustomer(from) ? last : [from]
}
