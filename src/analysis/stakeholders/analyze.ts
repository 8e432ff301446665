import { firstByName } from '../../model/first-by-name.js'
import type { Journey } from '../../model/journey.js'
import type { Model } from '../../model/model.js'
import type { Resolve } from '../../model/resolve.js'
import { ofDetails, plannedLengths } from '../critical-path/index.js'
import type { LongWork } from '../long-work.js'
import { assess } from './assess.js'
import { gapsOf } from './collaboration/gaps.js'
import { handOversOf } from './collaboration/hand-overs.js'
import { type JourneyWork, journeyWorkOf } from './collaboration/journey-work.js'
import { meetingsOf } from './collaboration/meetings.js'
import { missingOf } from './collaboration/missing.js'
import { overlapsOf } from './collaboration/overlaps.js'
import { influenceNetworkOf } from './influence/influence-network.js'
import { networkPlacesOf } from './influence/network-places.js'
import { conventionOf, projectNotes } from './notes.js'
import type { Collaboration, StakeholderResult } from './schema.js'

export type StakeholderContext = {
  readonly resolve: Resolve
  /** Power and interest from this on are high; 3 by default. */
  readonly threshold?: number
}

/** Each stakeholder by itself, and how they work together. */
export type StakeholderAnalysis = {
  readonly results: readonly StakeholderResult[]
  readonly collaboration: Collaboration
}

/** Everything that the command line, the editor and the pictures show about the stakeholders of a project. */
export const analyzeStakeholders = function* (
  model: Model,
  { resolve, threshold = 3 }: StakeholderContext,
): LongWork<StakeholderAnalysis> {
  const declared = firstByName(model.stakeholders)
  const stakeholders = [...declared.values()]
  const lengthOf = ofDetails(plannedLengths(model.journeys, resolve), resolve)
  const work: JourneyWork[] = []
  for (const journey of model.journeys) {
    work.push(journeyWorkOf(journey, declared, resolve, lengthOf))
    yield (journeyShare * work.length) / model.journeys.length
  }
  const meetings = meetingsOf(work)
  const parts = partsOf(model.journeys, resolve)
  const network = influenceNetworkOf(stakeholders, resolve)
  const places = yield* lastPart(networkPlacesOf(network), journeyShare)
  const results = stakeholders.map((stakeholder, place): StakeholderResult => {
    const { name, role, power, interest, influence } = stakeholder
    return {
      stakeholder: name,
      ...(role && { role }),
      ...(power !== undefined && { power }),
      ...(interest !== undefined && { interest }),
      ...(influence !== undefined && { influence }),
      ...assess(stakeholder, threshold),
      network: places[place],
      journeys: parts.get(name) ?? [],
      touchpoints: meetings.get(name) ?? [],
    }
  })
  // What repeats a plan has its collaboration judged there.
  const isRepeated = ({ journey: { follows } }: JourneyWork): boolean => follows !== undefined && !!resolve(follows)
  const planned = work.filter(each => !isRepeated(each))
  return {
    results,
    collaboration: {
      influences: network.influences,
      overlaps: overlapsOf(model, planned, resolve),
      gaps: gapsOf(model, planned),
      handOvers: planned.flatMap(handOversOf),
      missing: missingOf(model, declared, results, resolve),
      convention: conventionOf(threshold),
      notes: [...network.notes, ...projectNotes(model, results, work.filter(isRepeated))],
    },
  }
}

/** Of the work, planning the journeys; the rest is the network. */
const journeyShare = 0.5

/** The work that remains when a share `done` is behind. */
const lastPart = function* <Result>(work: LongWork<Result>, done: number): LongWork<Result> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    yield done + (1 - done) * step.value
  }
}

type Part = StakeholderResult['journeys'][number]

/** The journeys that each is the customer or the owner of. */
const partsOf = (journeys: readonly Journey[], resolve: Resolve): ReadonlyMap<string, readonly Part[]> => {
  const claims = journeys.flatMap(({ name: journey, customer, owner }) => {
    const client = customer && resolve(customer)?.key
    const keeper = owner && resolve(owner)?.key
    return [...new Set([client, keeper])].flatMap(who =>
      who === undefined
        ? []
        : [
            {
              who,
              journey,
              as: (['customer', 'owner'] as const).filter(as => who === (as === 'customer' ? client : keeper)),
            },
          ],
    )
  })
  const parts = new Map<string, Part[]>()
  for (const { who, ...part } of claims) parts.set(who, [...(parts.get(who) ?? []), part])
  return parts
}
