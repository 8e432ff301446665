import type { Model } from '../../../model/model.js'
import type { Reference } from '../../../model/source.js'
import { collaborationNote as note } from '../../../wording/collaboration.js'
import type { Note } from '../../../wording/note.js'
import { isUnderWay } from '../../facts/worked-on.js'
import type { Gap } from '../schema.js'
import type { JourneyWork } from './journey-work.js'
import { isNobody } from './participants.js'

/** Work that nobody answers for. */
export const gapsOf = (model: Model, work: readonly JourneyWork[]): readonly Gap[] => [
  ...work.flatMap(each => [...withoutOwner(each), ...withoutDoer(each)]),
  ...ownerless('kpi', model.kpis, ({ owner }) => owner, note('kpi-without-owner')),
  ...ownerless(
    'support',
    model.mosts.flatMap(({ supports }) => supports),
    ({ by }) => by,
    note('support-without-provider'),
  ),
  ...ownerless(
    'initiative',
    model.initiatives.filter(isUnderWay),
    ({ owner }) => owner,
    note('initiative-without-owner'),
  ),
]

/** Only a plan needs one: what took place, or was found in data, is told and not managed. */
const withoutOwner = ({ journey }: JourneyWork): readonly Gap[] =>
  journey.owner || journey.kind === 'actual' || journey.kind === 'discovered' || journey.touchpoints.length === 0
    ? []
    : [{ kind: 'journey', work: journey.name, reason: note('journey-without-owner') }]

/** Touchpoints that nobody does; one finding for a journey that names nobody at all, because it is a sketch. */
const withoutDoer = ({ journey, steps }: JourneyWork): readonly Gap[] => {
  const open = steps.filter(
    ({ touchpoint: { details }, people: { from, by } }) => from === undefined && by.length === 0 && !details,
  )
  if (open.length > 0 && steps.every(({ people }) => isNobody(people)) && open.length === steps.length) {
    return [{ kind: 'all touchpoints', work: journey.name, reason: note('nobody-named') }]
  }
  return open.map(({ touchpoint, people: { to } }) => ({
    kind: 'touchpoint',
    work: `${journey.name}.${touchpoint.name}`,
    reason: to.length === 0 ? note('touchpoint-without-doer') : note('only-spoken-to', { to }),
  }))
}

const ownerless = <Item extends { readonly name: string }>(
  kind: Gap['kind'],
  items: readonly Item[],
  ownerOf: (item: Item) => Reference | undefined,
  reason: Note,
): readonly Gap[] => items.filter(item => !ownerOf(item)).map(({ name }) => ({ kind, work: name, reason }))
