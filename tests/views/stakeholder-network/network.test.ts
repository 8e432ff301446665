import { describe, expect, test } from 'vitest'
import { groupsOf } from '../../../src/views/stakeholder-network/groups.js'
import { drawnOf, drawOf } from '../../support/drawing.js'
import { projectOf } from '../../support/reading.js'
import { type Box, boxOf, type Drawn, overlap, readMarkup, withClass } from '../read-markup.js'
import { crowd } from '../stakeholders/crowd.js'

const people = `
stakeholder Press    "The press"     { influences Board -2 "Reports every delay" }
stakeholder Board    "Board"         { power 5  interest 4  influences Care +3, Depot }
stakeholder Care     "Customer care" { influences Customer +1 }
stakeholder Depot
stakeholder Customer "Owners"        { influences Care +1 }
stakeholder Lonely   "お客様相談窓口"
`

const network = async (text: string): Promise<Drawn> => {
  const { workspace } = projectOf({ 'a.journey': text })
  return readMarkup(await drawOf(workspace, 'stakeholder-network'))
}

const cardsOf = (drawn: Drawn): ReadonlyMap<string, Drawn> =>
  new Map(withClass(drawn, 'wp-stakeholder').map(card => [card.attributes['data-name'], card]))

const boxesOf = (drawn: Drawn): readonly Box[] => withClass(drawn, 'wp-card').map(boxOf)

describe('the influence network', () => {
  test('has every stakeholder once and every influence with its signed strength', async () => {
    const drawn = await network(people)
    expect([...cardsOf(drawn).keys()].toSorted()).toEqual(['Board', 'Care', 'Customer', 'Depot', 'Lonely', 'Press'])
    const arrows = withClass(drawn, 'wp-arrow').filter(({ name }) => name === 'g')
    expect(arrows.map(({ attributes, text }) => [attributes['data-name'], /[+−]\d/.exec(text)?.[0]])).toEqual([
      ['Press → Board', '−2'],
      ['Board → Care', '+3'],
      ['Board → Depot', undefined],
      ['Care → Customer', '+1'],
      ['Customer → Care', '+1'],
    ])
  })

  test('an arrow says whom, how strongly and why, and leads to where it is written', async () => {
    const arrow = withClass(await network(people), 'wp-arrow').find(
      ({ attributes }) => attributes['data-name'] === 'Press → Board',
    )!
    expect(arrow.children[0]?.text).toBe('The press → Board −2: Reports every delay')
    expect(arrow.attributes['data-range']).toMatch(/^2:/)
  })

  test('what hinders is dashed, what supports is not', async () => {
    const drawn = await network(people)
    const dashes = (name: string) =>
      withClass(drawn, 'wp-arrow')
        .find(({ attributes }) => attributes['data-name'] === name)!
        .children.find(({ name: kind }) => kind === 'path')!.attributes['stroke-dasharray']
    expect(dashes('Press → Board')).toBeDefined()
    expect(dashes('Board → Care')).toBeUndefined()
  })

  test('marks brokers and sole routes by a word, with how many pairs', async () => {
    const cards = cardsOf(await network(people))
    expect(cards.get('Board')!.text).toContain('Sole route (3)')
    expect(cards.get('Board')!.text).toContain('Broker (2)')
    expect(cards.get('Care')!.text).toContain('Sole route (2)')
    expect(cards.get('Depot')!.text).not.toMatch(/Sole route|Broker/)
  })

  test('those without any influence stand below', async () => {
    const drawn = await network(people)
    expect(drawn.text).toContain('Without any influence written (1)')
    const boxes = new Map([...cardsOf(drawn)].map(([name, card]) => [name, boxOf(withClass(card, 'wp-card')[0])]))
    for (const name of ['Press', 'Board', 'Care', 'Depot', 'Customer'])
      expect(boxes.get('Lonely')!.y).toBeGreaterThan(boxes.get(name)!.y)
  })

  test('is the same every time', async () => {
    expect(await network(people)).toEqual(await network(people))
  })

  test('has its places and influences as tables', async () => {
    const { workspace } = projectOf({ 'a.journey': people })
    const [places, influences] = (await drawnOf(workspace, 'stakeholder-network')).tables.map(({ markup }) =>
      readMarkup(markup),
    )
    const rowsOf = (table: Drawn | undefined) =>
      table!.children.at(-1)!.children.map(row => row.children.map(({ text }) => text))
    expect(rowsOf(places)[1]).toEqual(['Board', '1', '2', '3', '0.15', '2', '3'])
    expect(rowsOf(influences)[0]).toEqual(['The press', 'Board', '−2', 'Reports every delay'])
  })
})

describe('any network', () => {
  test.each(['__proto__', 'constructor', 'toString'])('a stakeholder can be called %s', async name => {
    const text = `stakeholder A { influences ${name} +1 } stakeholder ${name} { power 4  interest 4  influences B -1 } stakeholder B`
    const cards = cardsOf(await network(text))
    expect(cards.get(name)?.text).toContain('Sole route (1)')
  })

  test.each([1, 40, 300])(
    '%i stakeholders: no box over another, all within the picture',
    async count => {
      const drawn = await network(crowd(count, count === 300 ? 1 : 2))
      const boxes = boxesOf(drawn)
      expect(boxes).toHaveLength(count)
      boxes.forEach((box, index) => {
        expect(box.x + box.width).toBeLessThan(Number(drawn.attributes.width))
        expect(box.y + box.height).toBeLessThan(Number(drawn.attributes.height))
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
      })
      expect(drawn.text).not.toContain('…')
    },
    60_000,
  )

  test('those who have nothing to do with one another are groups', () => {
    const influences = [
      { from: 'A', to: 'B' },
      { from: 'C', to: 'D' },
      { from: 'E', to: 'B' },
      { from: 'D', to: 'C' },
    ]
    expect(groupsOf(influences).map(group => group.map(({ from, to }) => `${from}${to}`))).toEqual([
      ['AB', 'EB'],
      ['CD', 'DC'],
    ])
  })
})
