import { describe, expect, test } from 'vitest'
import { drawnOf, drawOf } from '../../support/drawing.js'
import { projectOf } from '../../support/reading.js'
import { all, boxOf, named, overlap, readMarkup, withClass } from '../read-markup.js'
import { overlappingTexts, textsOutside } from '../text-boxes.js'
import { madeImpacts } from './made-impacts.js'

const claim = `journey Claim {
  touchpoint Report "Report the fault" { duration 1h }
  touchpoint Visit { duration 1h  after Report }
}
kpi Contacts "Repeat contacts" { measure custom }
impacts Factors "What drives what" for Claim {
  scale -3..3
  Report -> Visit +3 "A good description halves the work"
  matrix {
    to       Report  Visit  Contacts
    Visit    -1      .      ?
    Contacts 0       +2     .
  }
}
`
const drawn = async (text: string) =>
  readMarkup(await drawOf(projectOf({ 'a.journey': text }).workspace, 'cross-impact'))

describe('the heat map', () => {
  test('has a cell for each influence, with its judgement, its reason and its place in the text', async () => {
    const cells = withClass(await drawn(claim), 'wp-judgement')
    expect(cells.map(({ text }) => text)).toEqual([
      'Report the fault → Visit: +3\nA good description halves the work+3',
      'Report the fault → Repeat contacts: not judged yet?',
      'Visit → Report the fault: −1\nPoints backward in the journey−1',
      'Visit → Repeat contacts: not judged yet?',
      'Repeat contacts → Report the fault: 00',
      'Repeat contacts → Visit: +2+2',
    ])
    // What nobody wrote has no place; the `?` of a table has its own.
    expect(cells.map(({ attributes }) => attributes['data-range']?.split(':')[0])).toEqual([
      '8',
      undefined,
      '11',
      '11',
      '12',
      '12',
    ])
  })

  test('says of a factor how it stands, and leads to its declaration', async () => {
    const [report] = withClass(await drawn(claim), 'wp-factor')
    expect(report?.attributes['data-range']).toMatch(/^2:/)
    expect(report?.text).toMatch(/^Report the fault\nActive sum 3, passive sum 1: \w+\n/)
  })

  test('has sums beside and below, and a legend of what is there', async () => {
    const picture = await drawn(claim)
    expect(named(picture, 'text').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Active sum', 'Passive sum', '2 of 6 cells']),
    )
    expect(withClass(picture, 'wp-legend').map(({ text }) => text)).toEqual([
      '+++Strengthens strongly',
      '++Strengthens clearly',
      '−Weakens weakly',
      'Judged: no influence',
      'Not judged yet',
      'Points backward in the journey',
    ])
  })

  test('comes with the matrix and the sums as tables', async () => {
    const { tables } = await drawnOf(projectOf({ 'a.journey': claim }).workspace, 'cross-impact')
    const [matrix, sums] = tables.map(({ markup }) => readMarkup(markup))
    expect(named(matrix!, 'tr').map(row => row.children.map(({ text }) => text))).toEqual([
      ['Acts on →', 'Report the fault', 'Visit', 'Repeat contacts'],
      ['Report the fault', '·', '+3', '?'],
      ['Visit', '−1', '·', '?'],
      ['Repeat contacts', '0', '+2', '·'],
    ])
    expect(named(sums!, 'tr')[1]?.children.map(({ text }) => text)).toEqual([
      'Report the fault',
      '3',
      '1',
      '3',
      '3',
      'active',
    ])
  })
})

const long = (factor: number) =>
  `Factor ${factor} as the customers of the northern region experience it in the first weeks after they have bought`
const japanese = (factor: number) => `お客様が北部地域で購入後の最初の数週間に経験する待ち時間${factor}`
const short = (factor: number) => `Factor ${factor}`

test.each([
  [2, short],
  [9, long],
  [9, japanese],
  [30, long],
  [60, short],
])('the cells of %i factors lie over nothing else, however long their names', async (size, titleOf) => {
  const picture = await drawn(madeImpacts(size, titleOf))
  const grounds = withClass(picture, 'wp-judgement').flatMap(cell => named(cell, 'rect').slice(0, 1).map(boxOf))
  expect(grounds).toHaveLength(size * (size - 1))
  const inRow = grounds.slice(0, size - 1)
  inRow.forEach((box, place) => {
    for (const other of inRow.slice(place + 1)) expect(overlap(box, other)).toBe(false)
  })
  const [width, height] = [Number(picture.attributes.width), Number(picture.attributes.height)]
  expect(Math.max(...grounds.map(box => box.x + box.width))).toBeLessThan(width)
  expect(Math.max(...grounds.map(box => box.y + box.height))).toBeLessThan(height)
  // Every name stands whole at its row, in lines.
  const heads = withClass(picture, 'wp-factor').slice(size)
  expect(heads).toHaveLength(size)
  heads.forEach((head, factor) => {
    const lines = all(head, ({ name }) => name === 'text').map(({ text }) => text)
    expect(lines[0]?.replaceAll(' ', '')).toBe(titleOf(factor).replaceAll(' ', ''))
  })
})

test.each([
  [2, short],
  [8, long],
  [8, japanese],
])('with %i factors names stand upright, and no text lies over another', async (size, titleOf) => {
  const picture = await drawn(madeImpacts(size, titleOf))
  expect(overlappingTexts(picture)).toEqual([])
  expect(textsOutside(picture)).toEqual([])
})

test.each([100, 300])('%i factors are still a picture: signs without numbers, a target per row', async size => {
  const markup = await drawOf(projectOf({ 'a.journey': madeImpacts(size, short) }).workspace, 'cross-impact')
  expect(markup).not.toMatch(/NaN|undefined|Infinity/)
  const picture = readMarkup(markup)
  expect(withClass(picture, 'wp-judgement')).toEqual([])
  const targets = withClass(picture, 'wp-factor').filter(factor => named(factor, 'rect').length > 0)
  expect(targets).toHaveLength(size)
  expect(markup.length).toBeLessThan(2_000_000)
})

test.each([
  ['without a judgement', 'impacts Empty { scale 0..3 }'],
  ['of one factor', 'kpi A { measure custom }\nimpacts One { matrix { to A  A . } }'],
])('a block %s is drawn as far as it goes', async (_, text) => {
  const markup = await drawOf(projectOf({ 'a.journey': text }).workspace, 'cross-impact')
  expect(markup).not.toMatch(/NaN|undefined|Infinity/)
  expect(readMarkup(markup).name).toBe('svg')
})
