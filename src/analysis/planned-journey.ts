import type { Journey } from '../model/journey.js'
import type { Whole } from '../model/project.js'
import { shortQuestion } from './question.js'

/** The plan that a journey took place by; undefined where it names none, its name leads nowhere, or it is a plan itself. */
export const planFollowedBy = shortQuestion<Journey, Journey | undefined>('plan followed', (journey, { target }) => {
  if (!journey.follows || journey.kind === 'planned') return undefined
  const plan = target(journey.follows)?.element
  return plan === journey ? undefined : (plan as Journey | undefined)
})

const followers = shortQuestion<Whole, ReadonlyMap<Journey | undefined, readonly Journey[]>>(
  'followers of all plans',
  (_, { all, askNow }) => Map.groupBy(all('journeys'), journey => askNow(planFollowedBy, journey)),
)

/** The journeys of a project that follow a plan, in the order of files and then of writing. */
export const followersOf = shortQuestion<Journey, readonly Journey[]>(
  'followers',
  (plan, { askNow, whole }) => askNow(followers, whole).get(plan) ?? [],
  (some, others) => some.length === others.length && some.every((journey, place) => journey === others[place]),
)
