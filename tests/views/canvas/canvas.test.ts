import { describe, expect, test } from 'vitest'
import { drawnOf, drawOf } from '../../support/drawing.js'
import { journeyFilesIn } from '../../support/example-files.js'
import { projectOf } from '../../support/reading.js'
import { boxOf, type Drawn, named, overlap, readMarkup, withClass } from '../read-markup.js'

const draw = async (...texts: readonly string[]): Promise<Drawn> => {
  const { workspace } = projectOf(Object.fromEntries(texts.map((text, index) => [`${index}.journey`, text])))
  return readMarkup(await drawOf(workspace, 'canvas'))
}

const blockOf = (picture: Drawn, block: string): Drawn => withClass(picture, `wp-block-${block}`)[0]
const boxOfBlock = (picture: Drawn, block: string) => boxOf(blockOf(picture, block).children[0])
const cardsIn = (picture: Drawn, block: string): readonly string[] =>
  withClass(blockOf(picture, block), 'wp-item').map(card =>
    named(card, 'text')
      .map(({ text }) => text)
      .join(' | '),
  )

const allBlocks = [
  'partners',
  'activities',
  'resources',
  'propositions',
  'relationships',
  'channels',
  'segments',
  'costs',
  'revenues',
]

describe('the worked example', () => {
  const { workspace } = projectOf(journeyFilesIn('examples/warranty'))

  test('the nine blocks stand as on the published canvas (Osterwalder and Pigneur 2010)', async () => {
    const picture = readMarkup(await drawOf(workspace, 'canvas'))
    const [partners, activities, resources, propositions, relationships, channels, segments, costs, revenues] =
      allBlocks.map(block => boxOfBlock(picture, block)) as [ReturnType<typeof boxOf>, ...ReturnType<typeof boxOf>[]]
    const columns = [partners, activities, propositions, relationships, segments].map(({ x }) => x)
    expect(columns).toEqual(columns.toSorted((a, b) => a - b))
    expect(resources.x).toBe(activities.x)
    expect(resources.y).toBeGreaterThan(activities.y)
    expect(channels.x).toBe(relationships.x)
    expect(channels.y).toBeGreaterThan(relationships.y)
    expect(partners.height).toBe(segments.height)
    expect(costs.y).toBeGreaterThan(partners.y + partners.height)
    expect(costs.x).toBeLessThan(revenues.x)
    expect(costs.width).toBe(revenues.width)
  })

  test('a proposition shows its promise in the plan and the lowest emotion with its place', async () => {
    const picture = readMarkup(await drawOf(workspace, 'canvas'))
    const [card] = cardsIn(picture, 'propositions')
    expect(card).toContain('Worry-free ownership')
    expect(card).toMatch(/Fixed within a week: kept/)
    expect(card).toMatch(/lowest emotion −2 very bad at/)
  })

  test('a click leads to the text', async () => {
    const picture = readMarkup(await drawOf(workspace, 'canvas'))
    const ranges = withClass(picture, 'wp-item').map(({ attributes }) => attributes['data-range'])
    expect(ranges).toHaveLength(12)
    expect(ranges.every(range => /^\d+:\d+-\d+:\d+$/.test(range ?? ''))).toBe(true)
  })

  test('says the same as a table', async () => {
    const { tables } = await drawnOf(workspace, 'canvas')
    const rows = named(readMarkup(tables[0].markup), 'tr').map(row => row.children.map(({ text }) => text))
    expect(rows).toContainEqual(['Households', 'Customer segments', 'is Owners of a washing machine', ''])
    expect(rows).toHaveLength(1 + 12)
  })
})

test('an empty block says so and asks its question; an orphan has a sign and words', async () => {
  const picture = await draw(
    'canvas C { segment S segment T proposition P { serves S  via Portal } channels Portal } channel Portal',
  )
  expect(blockOf(picture, 'costs').text).toContain('Empty. What costs most, and why?')
  expect(blockOf(picture, 'costs').children[0]?.attributes['stroke-dasharray']).toBeDefined()
  expect(cardsIn(picture, 'segments')).toEqual(['S', 'T | No proposition serves it'])
})

test('channels that journeys use and nobody listed, and listed ones that nobody uses, are told apart', async () => {
  const picture = await draw(
    'canvas C { channels Portal, Radio  proposition P { kept by J } } channel Portal channel Radio channel Phone "Telephone"',
    'journey J "A claim" { touchpoint A { via Portal, Phone } }',
  )
  expect(cardsIn(picture, 'channels')).toEqual([
    'Portal | used in A claim',
    expect.stringMatching(/^Radio \| In no journey that keeps a/),
    'Telephone | used in A claim | Not listed in the canvas',
  ])
})

test('what is worth a look is told with titles', async () => {
  const picture = await draw(
    'canvas C { proposition P "Worry-free" { kept by J } }',
    'journey J "A claim" { touchpoint A "First call" { emotion -1 } }',
  )
  expect(named(picture, 'text').map(({ text }) => text)).toContain(
    'First call feels -1, which speaks against Worry-free.',
  )
})

const long = 'Donaudampfschifffahrtsgesellschaftskapitän and a sentence that goes on and on about what was meant'
const filled = (count: number, label: (index: number) => string): string => {
  const items = Array.from({ length: count }, (_, index) => [
    `segment S${index} "${label(index)}"`,
    `proposition P${index} "${label(index)}" { serves S${index} }`,
    `relationship R${index} "${label(index)}"`,
    `revenue V${index} "${label(index)}"`,
    `resource Q${index} "${label(index)}"`,
    `activity A${index} "${label(index)}"`,
    `partner O${index} "${label(index)}"`,
    `cost K${index} "${label(index)}"`,
  ]).flat()
  return `canvas C { channels Portal ${items.join('\n')} } channel Portal`
}

test.each([
  ['nothing', 0, () => ''],
  ['one of each', 1, (index: number) => `Item ${index}`],
  ['300 of each', 300, (index: number) => `Item ${index}`],
  ['very long labels', 5, () => long],
  ['Japanese labels', 5, () => '領収書をなくしてしまった場合でも保証が受けられるかどうか分からないという不安'],
])('%s: blocks do not overlap and hold their cards, which do not overlap either', async (_, count, label) => {
  const picture = await draw(filled(count, label))
  const boxes = allBlocks.map(block => boxOfBlock(picture, block))
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  expect(right).toBeLessThanOrEqual(Number(picture.attributes.width))
  allBlocks.forEach((block, index) => {
    const within = boxes[index]
    const cards = withClass(blockOf(picture, block), 'wp-card').map(boxOf)
    for (const [place, { x, y, width, height }] of cards.entries()) {
      expect(x >= within.x && x + width <= within.x + within.width).toBe(true)
      expect(y >= within.y && y + height <= within.y + within.height).toBe(true)
      const [before] = cards.slice(0, place).filter(other => overlap(other, cards[place]))
      expect(before).toBeUndefined()
    }
  })
  const { width, height } = picture.attributes
  // A large canvas grows in both directions.
  if (count === 300) expect(Number(height)).toBeLessThan(1.5 * Number(width))
})
