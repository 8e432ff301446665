import { describe, expect, test } from 'vitest'
import { canvas } from '../../../src/analysis/canvas/index.js'
import { canvasResultSchema } from '../../../src/analysis/canvas/schema.js'
import { asked } from '../../support/asking.js'
import { exampleProjects, journeyFilesIn } from '../../support/example-files.js'
import { projectOf } from '../../support/reading.js'
import { expectPublished, told } from '../../support/told.js'
import { analyzed } from './canvas.js'

test('the worked example: nine filled blocks, no orphans, and what the journey says of the proposition', () => {
  const result = analyzed(...Object.values(journeyFilesIn('examples/warranty')))
  expect(result.blocks.every(({ filled }) => filled)).toBe(true)
  expect(result.blocks.find(({ block }) => block === 'channels')?.items).toEqual([
    'Portal',
    'Phone',
    'LiveChat',
    'Home',
  ])
  expect(result.orphans).toEqual([])
  expect(result.channels).toMatchObject({ missing: [], unused: [] })
  const [careFree] = result.propositions
  expect(careFree).toMatchObject({
    name: 'CareFree',
    journeys: ['WarrantyClaim'],
    promises: [{ journey: 'WarrantyClaim', name: 'FixedInAWeek', within: 7 * 86_400, verdict: 'kept' }],
    lowestEmotion: { emotion: -2, journey: 'WarrantyClaim', stage: 'Support', touchpoint: 'Report', negative: true },
  })
  expect(result.supportGoals).toEqual([
    {
      goal: 'QuickHelp',
      kpis: ['FirstContact', 'RepairTime'],
      supports: ['StoredReceipt'],
      blocks: [
        { block: 'propositions', element: 'CareFree' },
        { block: 'relationships', element: 'Assistance' },
        { block: 'activities', element: 'Repairing', through: ['CareFree'] },
        { block: 'resources', element: 'Technicians', through: ['CareFree'] },
        { block: 'channels', element: 'Portal', through: ['StoredReceipt'] },
      ],
    },
  ])
})

describe('channels', () => {
  const channels = 'channel Portal channel Phone channel Mail channel Radio'

  test('used in a journey and not in the canvas, in the canvas and used in no journey that keeps a proposition', () => {
    const { channels: compared, notes } = analyzed(`${channels}
    canvas C { proposition P { serves S  via Portal  kept by Claim } segment S channels Portal, Mail, Radio }
    journey Claim { touchpoint A { via Portal } touchpoint B { via Phone } touchpoint C { via Portal } }
    journey Other { touchpoint A { via Mail, Phone } }`)
    expect(compared).toEqual({
      listed: ['Portal', 'Mail', 'Radio'],
      used: [
        { channel: 'Portal', journeys: ['Claim'] },
        { channel: 'Phone', journeys: ['Claim', 'Other'] },
        { channel: 'Mail', journeys: ['Other'] },
      ],
      missing: [{ channel: 'Phone', journeys: ['Claim', 'Other'] }],
      unused: ['Mail', 'Radio'],
    })
    expect(told(notes)).toEqual([
      'Phone is used in Claim and Other and is not among the channels of the canvas. Add it, or ask why it is used.',
      'Mail and Radio are in the canvas and used in no journey that keeps a proposition: nobody meets customers there.',
    ])
  })

  test('what happens backstage is no channel to customers', () => {
    const { channels: compared } = analyzed(`${channels}
    canvas C { proposition P { kept by Claim } channels Portal }
    journey Claim { touchpoint A { via Portal } touchpoint B { layer backstage  via Mail } }`)
    expect(compared.used).toEqual([{ channel: 'Portal', journeys: ['Claim'] }])
  })

  test('a journey that only another canvas names belongs to that one', () => {
    const { channels: compared } = analyzed(
      `${channels} canvas C { channels Portal } journey Claim { touchpoint A { via Portal } }`,
      'canvas D { proposition P { kept by Lend } } journey Lend { touchpoint A { via Radio } }',
    )
    expect(compared).toMatchObject({ missing: [], unused: [] })
  })

  test('where no journey keeps a proposition, no channel is called unused', () => {
    const { channels: compared } = analyzed(`${channels} canvas C { channels Portal }`)
    expect(compared).toEqual({ listed: ['Portal'], used: [], missing: [], unused: [] })
  })
})

describe('propositions', () => {
  const canvas =
    'canvas C { proposition P { serves S  via Portal  kept by Claim, Return } segment S channels Portal } channel Portal'

  test('a broken promise and a bad feeling speak against it', () => {
    const { propositions, notes } = analyzed(`${canvas}
    journey Claim {
      touchpoint A { via Portal  duration 3h  emotion -1 }
      touchpoint B { duration 1h }
      promise Soon { from A  to B  within 2h }
    }
    journey Return { touchpoint A { emotion +1 } touchpoint B { emotion -1 } }`)
    expect(propositions).toEqual([
      {
        name: 'P',
        journeys: ['Claim', 'Return'],
        promises: [
          expect.objectContaining({
            journey: 'Claim',
            name: 'Soon',
            within: 7200,
            planned: 14_400,
            slack: -7200,
            verdict: 'broken',
          }),
        ],
        // The first of equal ones.
        lowestEmotion: { emotion: -1, journey: 'Claim', touchpoint: 'A', negative: true },
      },
    ])
    expect(told(notes)).toEqual([
      'The plan of Claim breaks the promise Soon, on which P rests.',
      'Claim.A feels -1, which speaks against P.',
    ])
  })

  test('what is lowest may still be good', () => {
    const { propositions, notes } = analyzed(
      `${canvas} journey Claim { touchpoint A { via Portal  emotion +1 } } journey Return`,
    )
    expect(propositions[0]?.lowestEmotion).toMatchObject({ emotion: 1, negative: false })
    expect(told(notes)).toEqual([])
  })

  test('without durations nobody can tell whether a promise is kept', () => {
    const { propositions } = analyzed(
      `${canvas} journey Claim { touchpoint A touchpoint B promise Soon { from A  to B  within 2h } } journey Return`,
    )
    expect(propositions[0]?.promises).toEqual([{ journey: 'Claim', name: 'Soon', within: 7200, verdict: 'unknown' }])
  })

  test('one that no journey keeps is told', () => {
    expect(told(analyzed('canvas C { proposition P }').notes)).toEqual([
      'No journey is named to keep P, so neither promises nor emotions say whether it is true. Write `kept by`.',
    ])
  })
})

describe('support goals', () => {
  test('partners and channels serve a goal by the MOST supports that they carry', () => {
    const { supportGoals } = analyzed(`channel Portal stakeholder Maker kpi Calls
    canvas C { channels Portal  partner O { is Maker } }
    goal G { measured by Calls }
    most M { support Spare { moves Calls  by Maker  via Portal } support Other { by Maker } }`)
    expect(supportGoals).toEqual([
      {
        goal: 'G',
        kpis: ['Calls'],
        supports: ['Spare'],
        blocks: [
          { block: 'channels', element: 'Portal', through: ['Spare'] },
          { block: 'partners', element: 'O', through: ['Spare'] },
        ],
      },
    ])
  })

  test('a goal that no canvas serves is told; one that belongs to another canvas is not', () => {
    const { supportGoals, notes } = analyzed(
      'canvas C { relationship R { supports Own } } goal Own goal Loose goal Foreign { for P }',
      'canvas D { proposition P }',
    )
    expect(supportGoals.map(({ goal, blocks }) => [goal, blocks.length])).toEqual([
      ['Own', 1],
      ['Loose', 0],
    ])
    expect(told(notes)).toEqual([
      'No block of a canvas serves Loose. Name it after `supports` of a relationship, or write what it is `for`.',
    ])
  })
})

test('names that lead nowhere are left out and told', () => {
  const { propositions, blocks, notes } = analyzed(
    'canvas C { channels Gone  proposition P { serves Nobody  kept by Nothing } }',
  )
  expect(propositions).toEqual([{ name: 'P', journeys: [], promises: [] }])
  expect(blocks.find(({ block }) => block === 'channels')).toEqual({ block: 'channels', items: [], filled: true })
  expect(told(notes)[0]).toBe('Left out because the name leads to nothing: Gone, Nobody and Nothing.')
})

test.each(Object.entries(exampleProjects()))('%s: results keep to the schema and agree with the rules', (_, files) => {
  const { workspace } = projectOf(files)
  const results = workspace.project().model.canvases.map(each => asked(workspace, canvas, each))
  for (const result of results) expectPublished(canvasResultSchema, result)
  for (const check of ['segment-without-proposition', 'proposition-without-segment'] as const)
    expect(results.flatMap(({ orphans }) => orphans.filter(orphan => orphan.check === check))).toHaveLength(
      workspace.findings().filter(({ rule }) => rule === `canvas/${check}`).length,
    )
})

test('the result is kept while nothing changes', () => {
  const { workspace } = projectOf({ 'a.journey': 'canvas C' })
  const [element] = workspace.project().model.canvases
  expect(asked(workspace, canvas, element!)).toBe(asked(workspace, canvas, element!))
})
