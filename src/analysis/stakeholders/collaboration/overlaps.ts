import type { Journey } from '../../../model/journey.js'
import type { Kpi } from '../../../model/kpi.js'
import type { Model } from '../../../model/model.js'
import { keysOf, type Resolve } from '../../../model/resolve.js'
import type { Reference } from '../../../model/source.js'
import { collaborationNote as note } from '../../../wording/collaboration.js'
import { isUnderWay } from '../../facts/worked-on.js'
import type { Overlap } from '../schema.js'
import type { JourneyWork } from './journey-work.js'

/** Work that two or more answer for: each may rely on the other, or both do it. Customers answer for nothing. */
export const overlapsOf = (model: Model, work: readonly JourneyWork[], resolve: Resolve): readonly Overlap[] => [
  ...work.flatMap(each => [...doneTogether(each), ...detailedElsewhere(each, resolve)]),
  ...workedOnTwice(model, resolve),
  ...measuredTwice(model.kpis, resolve),
]

const doersOf = ({ isCustomer }: JourneyWork, by: readonly string[]): readonly string[] =>
  by.filter(name => !isCustomer(name))

const doneTogether = (work: JourneyWork): readonly Overlap[] =>
  work.steps.flatMap(({ touchpoint, people }) => {
    const owners = doersOf(work, people.by)
    if (owners.length < 2) return []
    const reason = note('done-together', { owners })
    return [{ kind: 'touchpoint', work: [`${work.journey.name}.${touchpoint.name}`], owners, reason }]
  })

const detailedElsewhere = (work: JourneyWork, resolve: Resolve): readonly Overlap[] =>
  work.steps.flatMap(({ touchpoint, people }) => {
    const detail = touchpoint.details && (resolve(touchpoint.details)?.element as Journey | undefined)
    const owner = detail?.owner && resolve(detail.owner)?.key
    const doers = doersOf(work, people.by)
    if (!detail || owner === undefined || doers.length === 0 || doers.includes(owner)) return []
    return [
      {
        kind: 'details',
        work: [`${work.journey.name}.${touchpoint.name}`, detail.name],
        owners: [...doers, owner],
        reason: note('detailed-by-another', { doers, owner }),
      },
    ]
  })

/** The same obstacle removed, or the same touchpoint improved, by two. What is done or dropped is no work any more. */
const workedOnTwice = ({ mosts, initiatives }: Model, resolve: Resolve): readonly Overlap[] => {
  const running = initiatives.filter(isUnderWay)
  const all = [
    ...mosts.flatMap(({ supports }) => supports.map(({ name, by, removes }) => ({ name, owner: by, at: removes }))),
    ...running.map(({ name, owner, removes, improves }) => ({ name, owner, at: [...removes, ...improves] })),
  ]
  const claims = all.flatMap(({ name, owner, at }) => {
    const who = owner && resolve(owner)?.key
    return who === undefined ? [] : targetsOf(at, resolve).map(target => ({ ...target, name, who }))
  })
  return [...Map.groupBy(claims, ({ key }) => key)].flatMap(([key, group]): readonly Overlap[] => {
    const owners = [...new Set(group.map(({ who }) => who))]
    if (owners.length < 2) return []
    const efforts = group.map(({ name }) => name)
    const isObstacle = group[0].kind === 'obstacle'
    return [
      {
        kind: isObstacle ? 'obstacle' : 'improvement',
        work: [key, ...efforts],
        owners,
        reason: note(isObstacle ? 'removed-twice' : 'improved-twice', { efforts, owners }),
      },
    ]
  })
}

const targetsOf = (references: readonly Reference[], resolve: Resolve) => {
  const found = references.flatMap(reference => resolve(reference) ?? [])
  const shared = found.filter(({ kind }) => kind === 'obstacle' || kind === 'touchpoint')
  return [...new Map(shared.map(({ key, kind }) => [key, { key, kind }])).values()]
}

/** The same measure at the same places, answered for by two. */
const measuredTwice = (kpis: readonly Kpi[], resolve: Resolve): readonly Overlap[] => {
  const measured = kpis.flatMap(({ name, measure, statistic, at, owner }) => {
    const who = owner && resolve(owner)?.key
    const places = keysOf(at, resolve).toSorted()
    if (measure === undefined || measure === 'custom' || who === undefined || places.length === 0) return []
    return [{ name, who, question: `${measure} ${statistic ?? ''} ${places.join(' ')}`, measure, places }]
  })
  return [...Map.groupBy(measured, ({ question }) => question).values()].flatMap((group): readonly Overlap[] => {
    const owners = [...new Set(group.map(({ who }) => who))]
    if (owners.length < 2) return []
    const [{ measure, places }] = group
    return [
      {
        kind: 'kpi',
        work: group.map(({ name }) => name),
        owners,
        reason: note('measured-twice', { measure, places, owners }),
      },
    ]
  })
}
