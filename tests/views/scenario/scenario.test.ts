import { describe, expect, test } from 'vitest'
import { drawnOf, drawOf } from '../../support/drawing.js'
import { projectOf } from '../../support/reading.js'
import { all, named, readMarkup, withClass } from '../read-markup.js'

const claim = `journey Claim "Warranty claim" {
  touchpoint Report  "Report the fault"  { duration 1h  emotion -2  matters satisfaction 5 }
  touchpoint Order   "Order a part"      { duration 20h  after Report }
  touchpoint Visit   "Technician visits" { duration 3h  after Order  emotion 2 }
  promise Quick "Fixed in a day" { from Report to Visit  within 24h }
}
`
const workspaceWith = (scenario: string, journey = claim) =>
  projectOf({ 'a.journey': `${journey}scenario Direct "Parts in the van" of Claim { ${scenario} }` }).workspace
const textsOf = (markup: string) => named(readMarkup(markup), 'text').map(({ text }) => text)

describe('a what-if', () => {
  test('says in words what changes, side by side', async () => {
    const texts = textsOf(await drawOf(workspaceWith('skip Order  change Report { emotion 1 }'), 'scenario'))
    expect(texts).toEqual(
      expect.arrayContaining(['Parts in the van', 'Warranty claim', '1 d → 4 h', '20 h → –', '−2 → +1']),
    )
    expect(texts).toEqual(expect.arrayContaining(['changed: emotion', 'skipped', 'other times']))
    expect(texts).toEqual(expect.arrayContaining(['Fixed in a day', '1 d, 100%, kept', '4 h, 100%, kept']))
  })

  test('has a bar for each side of a touchpoint, and one alone where it is skipped', async () => {
    const markup = readMarkup(await drawOf(workspaceWith('skip Order'), 'scenario'))
    const bars = (name: string) =>
      all(markup, ({ attributes }) => attributes['data-name'] === name).flatMap(group =>
        named(group, 'rect').filter(({ attributes }) => attributes.rx !== undefined),
      ).length
    expect([bars('Report'), bars('Order'), bars('Visit')]).toEqual([2, 1, 2])
  })

  test('leads to the journey, which may be in another file', async () => {
    const { workspace } = projectOf({
      'claim.journey': claim,
      'what.journey': 'scenario Direct of Claim { skip Order }',
    })
    const [order] = all(
      readMarkup(await drawOf(workspace, 'scenario')),
      ({ attributes }) => attributes['data-name'] === 'Order',
    )
    expect(order!.attributes).toMatchObject({ 'data-range': '3:3-3:72', 'data-file': 'claim.journey' })
  })

  test('is said in tables too', async () => {
    const { tables } = await drawnOf(workspaceWith('skip Order'), 'scenario')
    const captions = tables.map(({ markup }) => named(readMarkup(markup), 'caption')[0].text)
    expect(captions).toEqual(['The whole journey', 'Touchpoints', 'Promises'])
    const rows = named(readMarkup(tables[1].markup), 'tr').map(row => row.children.map(({ text }) => text))
    expect(rows[2]).toEqual(['Order a part', 'skipped', '20 h → –', '–', '–', '1 h → –'])
  })

  test('without its journey shows nothing, and does not fail', async () => {
    const { workspace } = projectOf({ 'a.journey': 'scenario Direct of Nowhere { skip Order }' })
    expect(textsOf(await drawOf(workspace, 'scenario'))).toContain('Nowhere')
  })

  test('has room for 300 touchpoints with long and Japanese titles', async () => {
    const title = (index: number) =>
      index % 2
        ? '技術者が故障の原因を詳しく調べて報告する'
        : 'Ask for every paper that may be needed later on '.repeat(3)
    const touchpoints = Array.from(
      { length: 300 },
      (_, index) => `touchpoint T${index} "${title(index)}" { duration ${index + 1}min }`,
    )
    const workspace = workspaceWith('skip T7  change T8 { duration 5d }', `journey Claim { ${touchpoints.join('\n')} }`)
    const markup = readMarkup(await drawOf(workspace, 'scenario'))
    expect(withClass(markup, 'wp-touchpoint')).toHaveLength(300)
  })
})
