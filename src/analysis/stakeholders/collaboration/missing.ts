import type { Model } from '../../../model/model.js'
import { keysOf, type Resolve } from '../../../model/resolve.js'
import type { Stakeholder } from '../../../model/stakeholder.js'
import { collaborationNote as note } from '../../../wording/collaboration.js'
import type { Missing, StakeholderResult } from '../schema.js'
import { committedOf } from './commitments.js'
import { isNobody, participantsOf } from './participants.js'

type Known = {
  readonly stakeholder: Stakeholder
  readonly result: StakeholderResult
  readonly committed: boolean
  /** Somebody of the project has been rated, so that a rating is expected. */
  readonly ratingsExpected: boolean
}

type Question = (known: Known) => Omit<Missing, 'stakeholder'> | undefined

/** Who is left out of what is planned for them, or of what is known. */
export const missingOf = (
  model: Model,
  declared: ReadonlyMap<string, Stakeholder>,
  results: readonly StakeholderResult[],
  resolve: Resolve,
): readonly Missing[] => {
  const committed = committedOf(model, resolve)
  const ratingsExpected = results.some(({ quadrant }) => quadrant !== null)
  const asked = results.flatMap(result => {
    const { stakeholder: name } = result
    const known = {
      stakeholder: declared.get(name)!,
      result,
      committed: committed.has(name),
      ratingsExpected,
    }
    return questions.flatMap(question => {
      const answer = question(known)
      return answer ? [{ stakeholder: name, ...answer }] : []
    })
  })
  return [...asked, ...absentCustomers(model, resolve)]
}

const meets = ({ touchpoints, journeys }: StakeholderResult): boolean => touchpoints.length + journeys.length > 0

const notEngaged: Question = ({ stakeholder: { engage }, result: { strategy }, committed }) =>
  strategy === 'manage closely' && engage.length === 0 && !committed
    ? { kind: 'not engaged', reason: note('not-engaged') }
    : undefined

const noPlan: Question = ({ stakeholder: { engage }, result: { engagement } }) => {
  const { today, wanted, gap = 0 } = engagement ?? {}
  if (today === undefined || wanted === undefined || gap <= 0 || engage.length > 0) return undefined
  return { kind: 'no plan', reason: note('no-plan', { today, wanted }) }
}

const unheard: Question = ({ stakeholder: { engage }, result, committed }) => {
  const { strategy } = result
  const concerned = strategy === 'keep satisfied' || strategy === 'keep informed'
  if (!concerned || engage.length > 0 || committed || meets(result)) return undefined
  return { kind: 'unheard', reason: note(strategy === 'keep satisfied' ? 'power-unheard' : 'interest-unheard') }
}

const unrated: Question = ({ result, ratingsExpected }) => {
  if (!ratingsExpected || result.quadrant !== null || !meets(result)) return undefined
  const notWritten = (['power', 'interest'] as const).filter(level => result[level] === undefined)
  return { kind: 'unrated', reason: note('unrated', { notWritten }) }
}

const noExpectations: Question = ({ stakeholder: { role, expects }, result }) => {
  const isCustomer = result.journeys.some(({ as }) => as.includes('customer')) || (role === 'customer' && meets(result))
  return isCustomer && expects.length === 0 ? { kind: 'no expectations', reason: note('no-expectations') } : undefined
}

const questions = [notEngaged, noPlan, unheard, unrated, noExpectations]

/** Customers who take part in no touchpoint of their journey, though others do; what details another journey may be without. */
const absentCustomers = ({ journeys }: Model, resolve: Resolve): readonly Missing[] => {
  const details = new Set(
    keysOf(
      journeys.flatMap(({ touchpoints }) => touchpoints.map(each => each.details)),
      resolve,
    ),
  )
  return journeys.flatMap(({ name, customer, touchpoints }): readonly Missing[] => {
    const who = customer && resolve(customer)?.key
    if (who === undefined || details.has(name)) return []
    const people = touchpoints.map(touchpoint => participantsOf(touchpoint, resolve))
    const present = people.some(({ from, to, by }) => from === who || to.includes(who) || by.includes(who))
    return present || people.every(isNobody)
      ? []
      : [{ kind: 'absent customer', stakeholder: who, journey: name, reason: note('absent-customer') }]
  })
}
