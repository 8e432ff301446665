import { expect, test } from 'vitest'
import { collaborationSchema, stakeholderResultSchema } from '../../src/analysis/stakeholders/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const people = `channel Mail
stakeholder Customer "Owners" {
  role customer  power 2  interest 5  legitimacy yes  urgency yes
  engagement neutral -> supportive  expects "A reply"
  influences Care +2 "Reviews"
  engage Mail by Care
}
stakeholder Care  "Customer service" { role team  power 4  interest 5  influences Board -1 }
stakeholder Board { role team  power 5  interest 2 }
stakeholder Depot { role partner  power 3  interest 1 }
`
const journey = `journey Claim "A claim" {
  customer  Customer
  owner     Care
  touchpoint Report "Report it" { from Customer  to Care  via Mail  duration 1h  emotion -2 }
  touchpoint Pack   "Pack it"   { by Depot  duration 1d }
}
`
const folder = (settings = '{}') =>
  folderWith({ 'people.journey': people, 'claim.journey': journey, 'waypost.config.json': settings })

const schema = analysisSchema(stakeholderResultSchema).unwrap().extend({ collaboration: collaborationSchema })
const parsed = async (call: string, where: string) => {
  const { status, out, err } = await waypost(`analyze stakeholders --format json ${call}`, { in: where })
  expect([status, err]).toEqual([0, ''])
  return schema.parse(JSON.parse(out))
}

test('stakeholders gives one result for each, and how they work together beside them', async () => {
  const { results, collaboration } = await parsed('', folder())
  expect(results.map(({ stakeholder, strategy, salience }) => [stakeholder, strategy, salience])).toEqual([
    ['Customer', 'keep informed', 'dependent'],
    ['Care', 'manage closely', null],
    ['Board', 'keep satisfied', null],
    ['Depot', 'keep satisfied', null],
  ])
  expect(results[0]).toMatchObject({
    quadrant: 'subject',
    engagement: { today: 'neutral', wanted: 'supportive', gap: 1 },
    network: { in: 0, out: 1 },
    touchpoints: [{ journey: 'Claim', name: 'Report', as: ['from'], start: 0, emotion: -2 }],
  })
  expect(results[1]?.network).toMatchObject({ betweenness: 1, soleRouteFor: [{ from: 'Customer', to: 'Board' }] })
  expect(collaboration).toMatchObject({
    influences: [
      { from: 'Customer', to: 'Care', strength: 2, reason: 'Reviews' },
      { from: 'Care', to: 'Board', strength: -1 },
    ],
    overlaps: [],
    gaps: [],
    handOvers: [
      { journey: 'Claim', touchpoints: ['Report', 'Pack'], from: ['Care'], to: ['Depot'], passedOn: 'not told' },
    ],
    missing: [{ kind: 'unheard', stakeholder: 'Board' }],
  })
})

test('--of names one: its result and what concerns it; the configured threshold moves it', async () => {
  const { results, collaboration } = await parsed('--of Depot', folder('{ "stakeholders": { "threshold": 4 } }'))
  expect(results.map(({ stakeholder, strategy }) => [stakeholder, strategy])).toEqual([['Depot', 'monitor']])
  expect(collaboration).toMatchObject({ influences: [], missing: [], handOvers: [{ to: ['Depot'] }] })
  expect(collaboration.convention).toContain('from 4 on are high')
})

test('for reading, all of them and one alone', async () => {
  const where = folder()
  const { out } = await waypost('analyze stakeholders', { in: where })
  expect(out).toContain('  Customer service      4         5  manage closely  open       –                       –\n')
  expect(out).toContain('  A claim  Customer service  Depot  Report it → Pack it  not told\n')
  const one = await waypost('analyze stakeholders --of Customer --format markdown', { in: where })
  expect(one.out).toContain('- engagement: neutral → supportive +1\n')
  expect(one.out).toContain('| A claim |  | Report it | from | 0 min | −2 |')
})

test('as CSV with the names of the JSON fields', async () => {
  const { out } = await waypost('analyze stakeholders --format csv', { in: folder() })
  expect(out.split('\n').slice(0, 2)).toEqual([
    'stakeholder,role,power,interest,influence,quadrant,strategy,salience,today,wanted,gap,in,out,betweenness,normalizedBetweenness,broker,brokerage,soleRoute,soleRoutePairs,touchpoints',
    'Customer,customer,2,5,,subject,keep informed,dependent,neutral,supportive,1,0,1,0,0,false,0,false,0,1',
  ])
})

test('several projects: results and collaboration one after the other', async () => {
  const where = folderWith({
    'a/waypost.config.json': '{}',
    'a/a.journey': 'stakeholder A { influences B +1 } stakeholder B',
    'b/waypost.config.json': '{}',
    'b/b.journey': 'stakeholder C { influences D -1 } stakeholder D',
  })
  const { results, collaboration } = await parsed('a b', where)
  expect(results.map(({ stakeholder }) => stakeholder)).toEqual(['A', 'B', 'C', 'D'])
  expect(collaboration.influences).toEqual([
    { from: 'A', to: 'B', strength: 1 },
    { from: 'C', to: 'D', strength: -1 },
  ])
})

test('without any stakeholder that is said', async () => {
  const answer = await waypost('analyze stakeholders', { in: folderWith({ 'a.journey': 'channel Mail' }) })
  expect(answer).toMatchObject({
    status: 0,
    err: 'There is no stakeholder in these files, so there is nobody to look at.\n',
  })
})
