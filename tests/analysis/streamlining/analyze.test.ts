import { expect, test } from 'vitest'
import { streamlining } from '../../../src/analysis/streamlining/index.js'
import { streamliningResultSchema } from '../../../src/analysis/streamlining/schema.js'
import { asked } from '../../support/asking.js'
import { projectOf } from '../../support/reading.js'
import { expectPublished, told } from '../../support/told.js'

const people = `stakeholder Customer { role customer }
stakeholder Care { role team }
channel Phone { service assisted }
channel Portal { service self-service }
`
const resultOf = (journey: string, more = '') => {
  const { workspace } = projectOf({ 'a.journey': `${people}journey Claim { customer Customer ${journey} }\n${more}` })
  const result = asked(workspace, streamlining, workspace.project().model.journeys[0])
  expectPublished(streamliningResultSchema, result)
  return result
}

test('supports that remove the same obstacle on the same channel are redundant, others are not', () => {
  const { redundancies } = resultOf(
    'touchpoint Report { from Customer to Care via Phone }',
    `most Why for Claim {
      obstacle Lost { at Report }
      support Account { removes Lost  via Portal, Phone }
      support Copy    { removes Lost  via Portal }
      support Letter  { removes Lost }
    }`,
  )
  expect(redundancies).toMatchObject([
    { kind: 'supports', obstacle: 'Lost', channel: 'Portal', supports: ['Account', 'Copy'] },
  ])
})

test('three exchanges in the same direction are told; alternatives count once', () => {
  const asked = (name: string, more = '') => `touchpoint ${name} { from Care to Customer via Phone ${more} }`
  const { redundancies } = resultOf(`${asked('Papers')} ${asked('Receipt')} ${asked('Photo')}`)
  expect(redundancies).toMatchObject([
    { kind: 'exchanges', from: 'Care', to: 'Customer', touchpoints: ['Papers', 'Receipt', 'Photo'] },
  ])
  const branched = `${asked('Papers', 'then Receipt 50%, Photo 50%')} ${asked('Receipt')} ${asked('Photo')}`
  expect(resultOf(branched).redundancies).toEqual([])
})

test('a low point is a gap unless an obstacle is described there, in its stage or in the journey', () => {
  const low = 'stage Support { touchpoint Wait { emotion -2 } touchpoint Pay { emotion 1  pain "Twice" } }'
  expect(resultOf(low).gaps).toMatchObject([
    { kind: 'low point', touchpoint: 'Wait', emotion: -2, pains: 0 },
    { kind: 'low point', touchpoint: 'Pay', emotion: 1, pains: 1 },
  ])
  const described = (place: string) => resultOf(low, `most Why for Claim { obstacle Slow { at ${place} } }`).gaps
  expect(described('Wait').map(gap => gap.kind === 'low point' && gap.touchpoint)).toEqual(['Pay'])
  expect(described('Claim.Support')).toEqual([])
  expect(described('Claim')).toEqual([])
})

test('a silence is the time between two touchpoints of the customer, from a quarter of the journey on', () => {
  const journey = (hours: number) => `
    touchpoint Report { from Customer to Care  duration 1h }
    touchpoint Repair { by Care  duration ${hours}h }
    touchpoint Tell   { from Care to Customer  duration 2h }`
  expect(resultOf(journey(7)).gaps).toMatchObject([
    { kind: 'silence', after: 'Report', before: 'Tell', silence: 7 * 3600, share: 0.7 },
  ])
  expect(resultOf(journey(1)).gaps).toMatchObject([{ share: 0.25 }])
  expect(resultOf(journey(0.9)).gaps).toEqual([])
})

test('assisted touchpoints that come back, come often or are mostly waited for could be done by a machine', () => {
  const { candidates } = resultOf(`
    touchpoint Report { from Customer to Care via Phone  duration 10min }
    touchpoint Check  { by Care  duration 1h  after Report + 2d  repeat 20% from Report }
    touchpoint Inform { from Care to Customer via Portal  duration 1min  after Check + 1d }`)
  expect(candidates).toMatchObject([
    {
      touchpoint: 'Check',
      toward: 'automation',
      reasons: ['repeated', 'waiting dominates'],
      duration: 3600,
      waiting: 172800,
    },
    { touchpoint: 'Report', toward: 'self-service', reasons: ['repeated'] },
  ])
})

test('without a customer or a MOST the result says what it cannot know', () => {
  const { workspace } = projectOf({ 'a.journey': 'journey Claim { touchpoint A { duration 1h } }' })
  expect(told(asked(workspace, streamlining, workspace.project().model.journeys[0]).notes)).toEqual([
    'Nobody has said who the customer of Claim is, so silences are not known.',
    'No MOST belongs to Claim, so every low point counts as one that nobody has described.',
  ])
})
