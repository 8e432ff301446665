import { expect, test } from 'vitest'
import { orphanCheck } from '../../../src/analysis/canvas/schema.js'
import { told } from '../../support/told.js'
import { analyzed } from './canvas.js'

/** A canvas in which everything is tied to everything. */
const sound = {
  segment: 'segment S',
  proposition: 'proposition P { serves S  via Portal }',
  channels: 'channels Portal',
  relationship: 'relationship R { with S }',
  revenue: 'revenue V { from S  for P }',
  resource: 'resource M { for P }',
  activity: 'activity A { for P }',
  partner: 'partner O { provides A }',
  cost: 'cost K { of A }',
}
const canvasWith = (changed: Partial<typeof sound> = {}): string =>
  `channel Portal channel Phone canvas C { ${Object.values({ ...sound, ...changed }).join(' ')} }`

const orphansOf = (...texts: readonly string[]) =>
  analyzed(...texts).orphans.map(({ block, element, check }) => [block, element, check].join(' '))

test('a canvas whose elements name one another has no orphans', () => {
  expect(orphansOf(canvasWith())).toEqual([])
})

const cases: readonly (readonly [Partial<typeof sound>, ...string[]])[] = [
  [{ segment: 'segment S segment T' }, 'segments T segment-without-proposition'],
  [
    { proposition: 'proposition P { via Portal }' },
    'segments S segment-without-proposition',
    'propositions P proposition-without-segment',
  ],
  [{ proposition: 'proposition P { serves S }' }, 'propositions P proposition-without-channel'],
  [{ proposition: 'proposition P { serves S  via Portal, Phone }' }, 'propositions P channel-not-listed'],
  [{ revenue: 'revenue V { from S }' }, 'propositions P proposition-without-revenue', 'revenues V revenue-for-nothing'],
  [{ revenue: 'revenue V { for P }' }, 'revenues V revenue-from-nobody'],
  [{ relationship: 'relationship R' }, 'relationships R relationship-without-segment'],
  [{ resource: 'resource M' }, 'propositions P proposition-without-resource', 'resources M resource-for-nothing'],
  [{ activity: 'activity A' }, 'propositions P proposition-without-activity', 'activities A activity-for-nothing'],
  [{ partner: 'partner O' }, 'partners O partner-provides-nothing'],
  [{ cost: 'cost K' }, 'costs K cost-of-nothing'],
]

const written = cases.map(([changed, ...orphans]) => ({ changed, orphans, text: Object.values(changed).join(' ') }))

test.each(written)('$text leaves $orphans', ({ changed, orphans }) => {
  expect(orphansOf(canvasWith(changed))).toEqual(orphans)
})

test('every check is among these cases', () => {
  const seen = new Set(cases.flatMap(([, ...orphans]) => orphans.map(orphan => orphan.split(' ')[2])))
  expect([...seen].toSorted()).toEqual(orphanCheck.options.toSorted())
})

test('a resource that an activity uses stands behind the proposition too', () => {
  expect(orphansOf(canvasWith({ resource: 'resource M', activity: 'activity A { for P  uses M }' }))).toEqual([])
})

test('an empty block is said by itself, not by everything that it should tie', () => {
  const { orphans, blocks } = analyzed(canvasWith({ revenue: '', resource: '', activity: '', partner: '', cost: '' }))
  expect(orphans).toEqual([])
  expect(blocks.filter(({ filled }) => !filled).map(({ block }) => block)).toEqual([
    'revenues',
    'resources',
    'activities',
    'partners',
    'costs',
  ])
})

test('another canvas of the project may tie what this one leaves loose', () => {
  const loose = canvasWith({ segment: 'segment S segment T' })
  expect(orphansOf(loose, 'canvas D { proposition Bulk { serves T } }')).toEqual([])
})

test('each orphan says what is wrong and what to do', () => {
  expect(told(analyzed(canvasWith({ cost: 'cost K' })).orphans.map(({ message }) => message))).toEqual([
    'K is the cost of no resource, activity or partner, so it is not said what causes it. Write `of`.',
  ])
})
