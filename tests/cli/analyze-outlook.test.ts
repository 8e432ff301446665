import { expect, test } from 'vitest'
import { outlookResultSchema } from '../../src/analysis/outlook/schema.js'
import { analysisSchema } from '../../src/report/analysis-schema.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const loyalty = `outlook Loyalty "How loyalty may develop" {
  descriptor Delivery "Parts" { OnTime "On time", Late }
  descriptor Mood { Loyal, Leaving }
  Delivery.Late -> Mood.Leaving +1..+3
  Delivery.OnTime -> Mood.Loyal +1
}
outlook Chase {
  descriptor Fox { Left, Right }
  descriptor Hare { Left, Right }
  Fox.Left -> Hare.Right +2
  Fox.Right -> Hare.Left +2
  Hare.Left -> Fox.Left +1
  Hare.Right -> Fox.Right +1
}
`
const folder = () => folderWith({ 'outlook.journey': loyalty })

test('outlook gives one result for each outlook, by contract', async () => {
  const { status, out, err } = await waypost('analyze outlook --format json', { in: folder() })
  expect([status, err]).toEqual([0, ''])
  const { results } = analysisSchema(outlookResultSchema).parse(JSON.parse(out))
  expect(results).toMatchObject([
    {
      outlook: 'Loyalty',
      complete: true,
      scenarios: [
        { states: { Delivery: 'OnTime', Mood: 'Loyal' }, margin: 0, totalImpact: 1, weight: 2 },
        { states: { Delivery: 'Late', Mood: 'Leaving' }, margin: 0, totalImpact: 2, weight: 2 },
      ],
      certain: [{ states: { Delivery: 'OnTime', Mood: 'Loyal' } }, { states: { Delivery: 'Late', Mood: 'Leaving' } }],
      possible: [{ states: { Delivery: 'OnTime', Mood: 'Loyal' } }, { states: { Delivery: 'Late', Mood: 'Leaving' } }],
    },
    { outlook: 'Chase', complete: true, scenarios: [], leastInconsistent: [{ inconsistency: 1, steps: 1 }, {}] },
  ])
})

test('outlook for reading, as Markdown and as CSV', async () => {
  const where = folder()
  const pretty = await waypost('analyze outlook --of Loyalty', { in: where })
  expect(pretty.out).toMatch(
    /^How loyalty may develop\n {2}scenarios {3}4\n {2}consistent {2}2\n {2}complete {4}yes, \d+ nodes visited\n/,
  )
  expect(pretty.out).toContain(`
  #  Parts    Mood     margin  total impact  weight  certain
  1  On time  Loyal         0             1       2      yes
  2  Late     Leaving       0             2       2      yes
`)
  const markdown = await waypost('analyze outlook --of Chase --format markdown', { in: where })
  expect(markdown.out).toContain('| 1 | Left | Right | 1 | 1 | 2 |')
  expect(markdown.out).toContain('| 1 | Fox | Left | Right | 1 | Hare.Right → Fox.Right +1 down (line 13) |')
  const csv = await waypost('analyze outlook --format csv', { in: where })
  expect(csv.out.split('\n').slice(0, 6)).toEqual([
    'outlook,scenario,descriptor,state,margin,totalImpact,weight,inconsistency,steps',
    'Loyalty,1,Delivery,OnTime,0,1,2,,',
    'Loyalty,1,Mood,Loyal,0,1,2,,',
    'Loyalty,2,Delivery,Late,0,2,2,,',
    'Loyalty,2,Mood,Leaving,0,2,2,,',
    'Chase,1,Fox,Left,,2,,1,1',
  ])
})

test('many descriptors stand one below the other', async () => {
  const names = Array.from({ length: 9 }, (_, k) => `D${k + 1}`)
  const wide = `outlook Wide {\n${names.map(name => `  descriptor ${name} { A, B }`).join('\n')}\n  D1.A -> D2.A +1\n}\n`
  const { out } = await waypost('analyze outlook', { in: folderWith({ 'wide.journey': wide }) })
  expect(out).toContain(
    'Consistent scenarios: the first 5 of 384\n  descriptor    1  2  3  4  5\n  D1            A  A  A  A  A\n',
  )
})

test('where there is no outlook, that is said beside the empty result', async () => {
  const answer = await waypost('analyze outlook --format json', { in: folderWith({ 'a.journey': 'channel Phone' }) })
  expect(answer).toMatchObject({
    status: 0,
    out: '{\n  "version": 1,\n  "results": []\n}\n',
    err: 'There is no `outlook` in these files, so there are no scenarios to compare.\n',
  })
})
