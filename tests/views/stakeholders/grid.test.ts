import { describe, expect, test } from 'vitest'
import { viewNamed } from '../../../src/project/views/index.js'
import { drawnOf, drawOf } from '../../support/drawing.js'
import { projectOf } from '../../support/reading.js'
import { type Box, boxOf, type Drawn, overlap, readMarkup, withClass } from '../read-markup.js'
import { crowd } from './crowd.js'

const people = `channel Mail
stakeholder Customer "Owners of a machine" {
  role customer  power 2  interest 5  legitimacy yes  urgency yes
  engagement neutral -> supportive  expects "A reply"  engage Mail
}
stakeholder Care  "Customer service" { power 4  interest 5  legitimacy no }
stakeholder Board { power 4  interest 5  engagement leading -> neutral }
stakeholder Depot { power 3  interest 2  engagement neutral -> neutral }
stakeholder Press { interest 4 }
journey Claim { owner Care  touchpoint Report { from Customer  to Care  via Mail } }
`

const grid = async (text: string, threshold = 3): Promise<Drawn> => {
  const { workspace } = projectOf({ 'a.journey': text }, { stakeholders: { threshold } })
  return readMarkup(await drawOf(workspace, 'stakeholders'))
}

const cardsOf = (drawn: Drawn): ReadonlyMap<string, { readonly drawn: Drawn; readonly box: Box }> =>
  new Map(
    withClass(drawn, 'wp-stakeholder').map(card => [
      card.attributes['data-name'],
      { drawn: card, box: boxOf(withClass(card, 'wp-card')[0]) },
    ]),
  )

const quadrantsOf = (drawn: Drawn): readonly Box[] => withClass(drawn, 'wp-quadrant').map(boxOf)

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

describe('the power–interest grid', () => {
  test('has four quadrants with their strategy, and how many stand in each', async () => {
    const { text } = await grid(people)
    for (const heading of ['Manage closely (2)', 'Keep satisfied (1)', 'Keep informed (1)', 'Monitor (0)'])
      expect(text).toContain(heading)
  })

  test('shows each stakeholder once, in its quadrant; those without power or interest are listed below', async () => {
    const drawn = await grid(people)
    const cards = cardsOf(drawn)
    const [manage, satisfy, inform] = quadrantsOf(drawn)
    expect([...cards.keys()].toSorted()).toEqual(['Board', 'Care', 'Customer', 'Depot', 'Press'])
    expect(isWithin(cards.get('Care')!.box, manage!)).toBe(true)
    expect(isWithin(cards.get('Board')!.box, manage!)).toBe(true)
    expect(isWithin(cards.get('Depot')!.box, satisfy!)).toBe(true)
    expect(isWithin(cards.get('Customer')!.box, inform!)).toBe(true)
    expect(quadrantsOf(drawn).some(quadrant => overlap(quadrant, cards.get('Press')!.box))).toBe(false)
    expect(cards.get('Press')!.drawn.text).toContain('Power not written, interest 4')
    expect(drawn.text).toContain('Not in the grid: power or interest is not written (1)')
  })

  test('two on one spot are a list: below one another, in the order written', async () => {
    const cards = cardsOf(await grid(people))
    const [care, board] = [cards.get('Care')!.box, cards.get('Board')!.box]
    expect(board.x).toBe(care.x)
    expect(board.y).toBeGreaterThan(care.y + care.height)
  })

  test('more power stands higher, more interest further right', async () => {
    const cards = cardsOf(await grid(people))
    expect(cards.get('Care')!.box.y).toBeLessThan(cards.get('Depot')!.box.y)
    expect(cards.get('Depot')!.box.y).toBeLessThan(cards.get('Customer')!.box.y)
    expect(cards.get('Depot')!.box.x).toBeLessThan(cards.get('Care')!.box.x)
  })

  test('says salience, engagement and what is missing in words beside their signs', async () => {
    const cards = cardsOf(await grid(people))
    expect(cards.get('Customer')!.drawn.text).toMatch(/PLUdependent.*neutral → supportive \+1/)
    // Urgency is not written, which the sign and both classes say.
    expect(cards.get('Care')!.drawn.text).toMatch(/PL\?dangerous or\s*dormant/)
    expect(cards.get('Board')!.drawn.text).toContain('leading → neutral −2')
    expect(cards.get('Board')!.drawn.text).toContain('no engage plan')
    expect(cards.get('Depot')!.drawn.text).toContain('neutral, as wanted')
    expect(cards.get('Depot')!.drawn.text).toContain('nothing reaches them')
  })

  test('leads to the text, also of another file', async () => {
    const { workspace } = projectOf({
      'a.journey': 'stakeholder A { power 1  interest 1 }',
      'b.journey': '\n\nstakeholder B',
    })
    const cards = withClass(readMarkup(await drawOf(workspace, 'stakeholders')), 'wp-stakeholder')
    expect(cards.map(({ attributes }) => [attributes['data-file'], attributes['data-range']?.split(':')[0]])).toEqual([
      ['a.journey', '1'],
      ['b.journey', '3'],
    ])
  })

  test('is one picture of all, which surrounds what the file declares of them', () => {
    const { workspace } = projectOf({ 'a.journey': '\nstakeholder A\nstakeholder B\n' })
    const subjects = viewNamed('stakeholders')!.subjects(workspace.project().model, workspace.project())
    expect(subjects.map(({ name, range }) => [name, range.start.line, range.end.line])).toEqual([['all', 2, 3]])
  })

  test('is split where the configuration says; beyond the scale a half has no level and is not drawn', async () => {
    expect((await grid(people, 4)).text).toContain('Manage closely (2)')
    const all = await grid(people, 1)
    expect(quadrantsOf(all)).toHaveLength(1)
    expect(all.text).toContain('Manage closely (4)')
  })

  test('explains only the signs that it has', async () => {
    expect((await grid(people)).text).toContain('Not written')
    const plain = await grid('stakeholder A { power 1  interest 1 }')
    expect(withClass(plain, 'wp-legend')).toEqual([])
  })
})

describe('any grid', () => {
  test('a file without stakeholders has none, one stakeholder is enough', async () => {
    const { workspace } = projectOf({ 'a.journey': 'channel Mail' })
    await expect(drawOf(workspace, 'stakeholders')).rejects.toThrow('nothing that the view')
    expect(cardsOf(await grid('stakeholder A')).size).toBe(1)
  })

  test.each([12, 300])(
    '%i stakeholders: nobody hides anybody, everybody is whole and within a quadrant or below',
    async count => {
      const drawn = await grid(crowd(count))
      const boxes = [...cardsOf(drawn).values()].map(({ box }) => box)
      const quadrants = quadrantsOf(drawn)
      const picture = { x: 0, y: 0, width: Number(drawn.attributes.width), height: Number(drawn.attributes.height) }
      expect(boxes).toHaveLength(count)
      boxes.forEach((box, index) => {
        expect(isWithin(box, picture)).toBe(true)
        expect(quadrants.every(quadrant => isWithin(box, quadrant) || !overlap(box, quadrant))).toBe(true)
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
      })
      expect(drawn.text).not.toContain('…')
    },
  )

  test('is the same every time', async () => {
    expect(await grid(crowd(60))).toEqual(await grid(crowd(60)))
  })

  test('a crowd on one spot grows both ways', async () => {
    const one = Array.from({ length: 100 }, (_, k) => `stakeholder S${k} { power 3  interest 3 }`).join('\n')
    const { width, height } = (await grid(one)).attributes
    expect(Number(width) / Number(height)).toBeGreaterThan(0.6)
    expect(Number(width) / Number(height)).toBeLessThan(1.7)
  })

  test('levels outside the scale, which a finding reports, keep their order', async () => {
    const cards = cardsOf(await grid('stakeholder A { power 9  interest 3 } stakeholder B { power 5  interest 3 }'))
    expect(cards.get('A')!.box.y).toBeLessThan(cards.get('B')!.box.y)
  })
})

test('the tables say the same: people, where they meet the journeys, and what calls for collaboration', async () => {
  const { workspace } = projectOf({ 'a.journey': people })
  const [grid, meetings, collaboration] = (await drawnOf(workspace, 'stakeholders')).tables.map(({ markup }) =>
    readMarkup(markup),
  )
  const rowsOf = (table: Drawn | undefined) =>
    table!.children.at(-1)!.children.map(row => row.children.map(({ text }) => text))
  expect(rowsOf(grid)[0]).toEqual([
    ...[
      'Owners of a machine',
      'customer',
      '2',
      '5',
      '',
      'keep informed',
      'dependent',
      'neutral → supportive +1',
      '1',
      '',
    ],
  ])
  expect(rowsOf(meetings)).toEqual([
    ['Owners of a machine', 'Claim', '', 'Report', 'from', '0 min', ''],
    ['Customer service', 'Claim', '', 'Report', 'to', '0 min', ''],
  ])
  expect(rowsOf(collaboration).map(([what, , who]) => [what, who])).toEqual([
    ['Missing', 'Board'],
    ['Missing', 'Depot'],
  ])
})

test('reasons call people, places and supports by their titles', async () => {
  const { workspace } = projectOf({
    'a.journey': `
      stakeholder Care "Customer service" stakeholder Sales
      journey Claim "A claim" { owner Care  touchpoint Report "Tell us" { by Care, Sales } }
      most Why for Claim {
        obstacle Queue { at Report }
        support Portal "The portal" { removes Queue  by Care }
        support Callback { removes Queue  by Sales }
      }`,
  })
  const { tables } = await drawnOf(workspace, 'stakeholders')
  const rows = readMarkup(tables.at(-1)!.markup).children.at(-1)!.children
  expect(rows.map(row => row.children.at(-1)!.text)).toEqual(
    expect.arrayContaining([
      'Customer service and Sales do it together, and nobody alone answers for it.',
      'To remove it there are The portal and Callback, and Customer service and Sales answer for them.',
    ]),
  )
})
