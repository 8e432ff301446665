import { describe, expect, test } from 'vitest'
import { drawnOf, drawOf } from '../../support/drawing.js'
import { projectOf } from '../../support/reading.js'
import { boxOf, named, overlap, readMarkup, withClass } from '../read-markup.js'
import { overlappingTexts, textsOutside } from '../text-boxes.js'

const drawn = async (text: string) => readMarkup(await drawOf(projectOf({ 'a.journey': text }).workspace, 'outlook'))

const loyalty = `/** In three years. */
outlook Loyalty "How loyalty may develop" {
  descriptor Delivery "Parts" { OnTime "On time", Late }
  descriptor Mood { Loyal, Leaving }
  descriptor Help { Agent, Self }
  Delivery.Late   -> Mood.Leaving +1..+3
  Delivery.OnTime -> Mood.Loyal   +0..+1
}
`

describe('the tableau', () => {
  test('joins equal states side by side, and says of each what holds it and where it is declared', async () => {
    const boxes = withClass(await drawn(loyalty), 'wp-state')
    expect(boxes.map(({ text }) => text)).toEqual([
      'Parts: On time, scenarios 1 to 2\nScenario 1: nothing acts on it\nScenario 2: nothing acts on itOn time',
      'Parts: Late, scenarios 3 to 4\nScenario 3: nothing acts on it\nScenario 4: nothing acts on itLate',
      'Mood: Loyal, scenarios 1 to 2\nScenario 1: Parts On time +0.5\nScenario 2: Parts On time +0.5Loyal',
      'Mood: Leaving, scenarios 3 to 4\nScenario 3: Parts Late +2\nScenario 4: Parts Late +2Leaving',
      'Help: Agent, scenario 1\nHeld by: nothing acts on itAgent',
      'Help: Self, scenario 2\nHeld by: nothing acts on itSelf',
      'Help: Agent, scenario 3\nHeld by: nothing acts on itAgent',
      'Help: Self, scenario 4\nHeld by: nothing acts on itSelf',
    ])
    expect(boxes.map(({ attributes }) => attributes['data-range']?.split(':')[0])).toEqual([
      '3',
      '3',
      '4',
      '4',
      '5',
      '5',
      '5',
      '5',
    ])
  })

  test('tells margin, total impact, weight and certainty of every scenario, and what they mean', async () => {
    const texts = named(await drawn(loyalty), 'text').map(({ text }) => text)
    expect(texts).toEqual(
      expect.arrayContaining(['Margin', 'Total impact', '+0.5', '+2', 'Weight', '2 (25%)', 'Certain']),
    )
    expect(texts.filter(text => text === '✓ certain')).toHaveLength(4)
    expect(texts.join(' ')).toContain('Margin: the smallest lead of a state over its best rival')
  })

  test('says in words how many there are, whether all were found, and what is certain and possible', async () => {
    const picture = await drawn(loyalty)
    const [description] = named(picture, 'desc')
    expect(description?.text).toBe(
      'In three years. Consistent: 4 of 8 scenarios. All found: yes. Certain: 4. Possible: 6. Groups that do not influence each other: 2. All consistent scenarios side by side; in each no descriptor has a state with a higher score. Equal states are joined.',
    )
  })

  test('comes with the scenarios and what would break them as tables', async () => {
    const { tables } = await drawnOf(projectOf({ 'a.journey': loyalty }).workspace, 'outlook')
    const [scenarios, changes] = tables.map(({ markup }) =>
      named(readMarkup(markup), 'tr').map(row => row.children.map(({ text }) => text)),
    )
    expect(scenarios?.slice(0, 2)).toEqual([
      ['Scenario', 'Parts', 'Mood', 'Help', 'Margin', 'Total impact', 'Weight', 'Certain'],
      ['1', 'On time', 'Loyal', 'Agent', '0', '0.5', '2', 'yes'],
    ])
    expect(changes?.[1]).toEqual(['1', 'Parts', 'On time', 'Late', '1', 'none is judged yet'])
  })
})

const chase = `outlook Chase {
  descriptor Fox { Left, Right }
  descriptor Hare { Left, Right }
  Fox.Left -> Hare.Right +2  Fox.Right -> Hare.Left +2
  Hare.Left -> Fox.Left +1   Hare.Right -> Fox.Right +1
}`

test('without a consistent scenario the least inconsistent ones show what is missing', async () => {
  const picture = await drawn(chase)
  const [fox] = withClass(picture, 'wp-state')
  expect(fox?.text).toBe(
    'Fox: Left, scenario 1\nHeld by: nothing acts on it\n1 judgement step behind RightLeft1 behind Right',
  )
  expect(fox && named(fox, 'rect')[0]?.attributes['stroke-dasharray']).toBe('5 3')
  const texts = named(picture, 'text').map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['0 of 4 scenarios', 'Steps to consistent']))
  expect(texts.join(' ')).toContain('No scenario is consistent. These come nearest')
})

test('an outlook without states says what to write', async () => {
  const texts = named(await drawn('outlook Empty { descriptor A }'), 'text').map(({ text }) => text)
  expect(texts.join(' ')).toContain('No descriptor has states yet. Write `descriptor Delivery { OnTime, Late }`')
})

/** Descriptors in pairs that hold each other up: 2 scenarios for each pair. */
const pairs = (count: number, titleOf: (number: number) => string) =>
  `outlook Made {\n${Array.from({ length: 2 * count }, (_, k) => `descriptor D${k} "${titleOf(k)}" { A "${titleOf(1)}", B "${titleOf(2)}" }`).join('\n')}\n${Array.from({ length: count }, (_, k) => `D${2 * k}.A -> D${2 * k + 1}.A +1  D${2 * k}.B -> D${2 * k + 1}.B +1  D${2 * k + 1}.A -> D${2 * k}.A +1  D${2 * k + 1}.B -> D${2 * k}.B +1`).join('\n')}\n}`

const short = (number: number) => `State ${number}`
const long = (number: number) =>
  `State ${number} as the customers of the northern region experience it in the first weeks after they have bought`
const japanese = (number: number) => `お客様が北部地域で購入後の最初の数週間に経験する待ち時間${number}`

test.each([
  [1, short],
  [1, long],
  [3, japanese],
  [4, long],
  [10, short],
  [20, short],
])(
  '%i pairs of descriptors: nothing overlaps or is cut, however many scenarios and however long their names',
  async (count, titleOf) => {
    const picture = await drawn(pairs(count, titleOf))
    expect(overlappingTexts(picture)).toEqual([])
    expect(textsOutside(picture)).toEqual([])
    const boxes = withClass(picture, 'wp-state').flatMap(box => named(box, 'rect').map(boxOf))
    boxes.forEach((box, place) => {
      for (const other of boxes.slice(place + 1)) expect(overlap(box, other)).toBe(false)
    })
    const written = withClass(picture, 'wp-state').map(box => named(box, 'text')[0]?.text.replaceAll(' ', ''))
    for (const text of written) expect([titleOf(1), titleOf(2)].map(each => each.replaceAll(' ', ''))).toContain(text)
  },
)

test('of very many scenarios the first are shown, and how many there are', async () => {
  const texts = named(await drawn(pairs(20, short)), 'text').map(({ text }) => text)
  expect(texts).toContain('1,048,576 of 1,099,511,627,776 scenarios')
  expect(texts.join(' ')).toContain('The first 30 of 1,048,576 consistent scenarios side by side')
})
