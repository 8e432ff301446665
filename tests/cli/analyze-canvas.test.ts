import { expect, test } from 'vitest'
import { canvasResultSchema } from '../../src/analysis/canvas/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const project = () =>
  folderWith({
    'claim.journey': `channel Portal channel Phone
journey Claim {
  touchpoint Report { via Portal  duration 3h  emotion -2 }
  touchpoint Call   { via Phone  duration 1h }
  promise Soon { from Report  to Call  within 2h }
}
`,
    'canvas.journey': `canvas Shop "Appliance shop" {
  segment     Households
  proposition Care { serves Households  via Portal  kept by Claim }
  channels    Portal
  partner     Maker
}
`,
  })

test('one result for each canvas, by contract', async () => {
  const { status, out } = await waypost('analyze canvas --format json', { in: project() })
  expect(status).toBe(0)
  const { results } = analysisSchema(canvasResultSchema).parse(JSON.parse(out))
  expect(results).toHaveLength(1)
  expect(results[0]).toMatchObject({
    canvas: 'Shop',
    orphans: [{ block: 'partners', element: 'Maker', check: 'partner-provides-nothing' }],
    channels: { missing: [{ channel: 'Phone', journeys: ['Claim'] }], unused: [] },
    propositions: [
      {
        name: 'Care',
        promises: [{ name: 'Soon', planned: 14_400, verdict: 'broken' }],
        lowestEmotion: { emotion: -2, journey: 'Claim', touchpoint: 'Report' },
      },
    ],
  })
  expect(results[0]?.blocks.filter(({ filled }) => filled).map(({ block, items }) => [block, items])).toEqual([
    ['segments', ['Households']],
    ['propositions', ['Care']],
    ['channels', ['Portal']],
    ['partners', ['Maker']],
  ])
})

test('for reading, as Markdown and as CSV', async () => {
  const where = project()
  const { out } = await waypost('analyze canvas', { in: where })
  expect(out).toContain('Appliance shop\n  blocks filled  4 of 9\n  orphans        1 element\n')
  expect(out).toContain('Claim.Soon: broken (4 h of 2 h)')
  const markdown = await waypost('analyze canvas --format markdown', { in: where })
  expect(markdown.out).toContain('| Phone | no | Claim | ✗ missing in the canvas |')
  const csv = await waypost('analyze canvas --format csv', { in: where })
  expect(csv.out.split('\n').slice(0, 4)).toEqual([
    'canvas,block,item,filled,check,message',
    'Shop,segments,Households,true,,',
    'Shop,propositions,Care,true,,',
    'Shop,channels,Portal,true,,',
  ])
  expect(csv.out).toContain('\nShop,revenues,,false,,\n')
  expect(csv.out).toContain('\nShop,partners,Maker,true,partner-provides-nothing,"Maker provides no resource')
})

test('where there is none, that is said', async () => {
  const none = await waypost('analyze canvas', { in: folderWith({ 'a.journey': 'channel Phone' }) })
  expect(none).toMatchObject({
    status: 0,
    out: '',
    err: 'There is no `canvas` in these files, so there are no blocks to look at.\n',
  })
})
