import { describe, expect, test } from 'vitest'
import { drawnOf } from '../../support/drawing.js'
import { projectOf } from '../../support/reading.js'
import { feltJourney } from '../felt-journeys.js'
import { all, named, readMarkup, withClass } from '../read-markup.js'
import { overlappingTexts, textBoxes, textsOutside } from '../text-boxes.js'

const drawn = async (text: string, name?: string) => {
  const { picture, tables } = await drawnOf(projectOf({ 'a.journey': text }).workspace, 'priorities', name)
  return { picture: readMarkup(picture.markup), tables: tables.map(({ markup }) => readMarkup(markup)) }
}
const pictureOf = async (...asked: Parameters<typeof drawn>) => (await drawn(...asked)).picture
const texts = (picture: Parameters<typeof textBoxes>[0]): readonly string[] =>
  textBoxes(picture).map(({ text }) => text)

const four = `journey J "Four places" {
  touchpoint Bad     "Matters, bad"         { emotion -2  matters satisfaction 5 }
  touchpoint Good    "Matters, good"        { emotion +2  matters satisfaction 5 }
  touchpoint Trifle  "Matters little, bad"  { emotion -2  matters satisfaction 0 }
  touchpoint Luxury  "Matters little, good" { emotion +2  matters satisfaction 0 }
}`

type Disc = { readonly name: string; readonly x: number; readonly y: number }

/** The discs of the chart; names without room stand in groups without a circle. */
const discsOf = (picture: Parameters<typeof withClass>[0]): readonly Disc[] =>
  withClass(picture, 'wp-touchpoint').flatMap(group => {
    const [circle] = named(group, 'circle')
    return circle
      ? [{ name: group.attributes['data-name'], x: Number(circle.attributes.cx), y: Number(circle.attributes.cy) }]
      : []
  })

test('what matters stands high, what feels good stands right, and the quadrants have their names', async () => {
  const picture = await pictureOf(four)
  const place = Object.fromEntries(discsOf(picture).map(({ name, x, y }) => [name, { x, y }]))
  expect(place.Bad!.x).toBeLessThan(place.Good!.x)
  expect(place.Bad!.y).toBeLessThan(place.Trifle!.y)
  expect(place.Luxury).toEqual({ x: place.Good!.x, y: place.Trifle!.y })
  expect(texts(picture)).toEqual(
    expect.arrayContaining([
      'Concentrate here',
      'Keep up',
      'Low priority',
      'Possible overkill',
      'very bad −2',
      'very good +2',
    ]),
  )
})

test('each disc has its rank, its name where there is room, and leads to its text', async () => {
  const picture = await pictureOf(four)
  const groups = withClass(picture, 'wp-touchpoint')
  expect(
    groups.map(({ attributes, text }) => [attributes['data-range']?.split(':')[0], text.replaceAll('\n', ' ')]),
  ).toEqual([
    ['2', '1. Matters, bad Concentrate here Significance 5 of 5 Experience −2 very bad, assumed Gap 51Matters, bad'],
    ['3', expect.stringMatching(/^2\. .*Keep up.*2Matters, good$/)],
    ['4', expect.stringMatching(/^3\. .*Low priority.*3Matters little, bad$/)],
    ['5', expect.stringMatching(/^4\. .*Possible overkill.*4Matters little, good$/)],
  ])
})

test('an assumption is dashed, and called so', async () => {
  const picture = await pictureOf(`${four} journey One { kind actual follows J touchpoint Bad { emotion -1 } }`, 'J')
  const dashed = withClass(picture, 'wp-touchpoint').map(group => [
    group.attributes['data-name'],
    named(group, 'circle')[0]?.attributes['stroke-dasharray'] !== undefined,
  ])
  expect(dashed).toEqual([
    ['Bad', false],
    ['Good', true],
    ['Trifle', true],
    ['Luxury', true],
  ])
  expect(texts(picture)).toEqual(
    expect.arrayContaining(['Experience told of what took place', 'Experience assumed by the plan']),
  )
})

test('touchpoints in one place stand side by side within their quadrant', async () => {
  const same = Array.from({ length: 9 }, (_, i) => `touchpoint T${i} { emotion 0  matters satisfaction 3 }`).join('\n')
  const picture = await pictureOf(`journey J { ${same} }`)
  const discs = discsOf(picture)
  for (const [i, one] of discs.entries())
    for (const other of discs.slice(i + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(24)
  const [first] = discs
  for (const { x } of discs) expect(x).toBeGreaterThanOrEqual(first!.x)
  expect(texts(picture)).toContain('Stands beside its place, where others stand too')
})

describe('a chart of any size and any words', () => {
  test.each([1, 2, 20, 60, 300])(
    '%i touchpoints: no text lies over another one, and every name is there whole',
    async count => {
      const picture = await pictureOf(feltJourney(count))
      expect(overlappingTexts(picture)).toEqual([])
      expect(textsOutside(picture)).toEqual([])
      expect(texts(picture).filter(text => text.endsWith('…'))).toEqual([])
      expect(JSON.stringify(picture)).not.toMatch(/NaN|undefined|Infinity/)
      const placed = Array.from({ length: count }, (_, i) => i).filter(i => i % 7 !== 3 && i % 5 !== 4)
      expect(new Set(discsOf(picture).map(({ name }) => name))).toEqual(new Set(placed.map(i => `T${i}`)))
      const told = new Set(
        withClass(picture, 'wp-touchpoint')
          .filter(group => named(group, 'text').some(text => /\p{L}/u.test(text.text)))
          .map(({ attributes }) => attributes['data-name']),
      )
      expect(told.size).toBe(placed.length)
    },
  )

  test.each(['journey J', 'journey J { touchpoint A { emotion 1 } touchpoint B }'])(
    'where nothing can be placed, that is said: %s',
    async text => {
      const picture = await pictureOf(text)
      expect(texts(picture).join(' ')).toContain('Nothing can be placed yet.')
      expect(overlappingTexts(picture)).toEqual([])
    },
  )
})

test('what is not placed is named with the reason, in the picture and in a table', async () => {
  const { picture, tables } = await drawn(`${four.slice(0, -1)}
    touchpoint Felt "Only felt" { emotion 1 }
    touchpoint Rest "Nothing" }`)
  expect(texts(picture)).toEqual(
    expect.arrayContaining([
      'Not placed, because no `matters` is written: Only felt.',
      'Not placed, because neither `matters` nor `emotion` is written: Nothing.',
    ]),
  )
  const rows = tables.map(table =>
    all(table, ({ name }) => name === 'tr').map(row => row.children.map(({ text }) => text)),
  )
  expect(rows[0]?.slice(0, 2)).toEqual([
    ['Touchpoint', 'Rank', 'Quadrant', 'Significance', 'Experience', 'Known from', 'Gap'],
    ['Matters, bad', '1', 'concentrate here', '5', '−2 very bad', 'assumption of the plan', '5'],
  ])
  expect(rows[1]).toEqual([
    ['Touchpoint', 'Not written'],
    ['Only felt', 'matters'],
    ['Nothing', 'matters, emotion'],
  ])
})
