import { describe, expect, test } from 'vitest'
import { drawnOf, drawOf } from '../../support/drawing.js'
import { journeyFilesIn } from '../../support/example-files.js'
import { projectOf } from '../../support/reading.js'
import { type Box, boxOf, type Drawn, named, overlap, readMarkup, withClass } from '../read-markup.js'

const draw = async (...texts: readonly string[]): Promise<Drawn> => {
  const { workspace } = projectOf(Object.fromEntries(texts.map((text, index) => [`${index}.journey`, text])))
  return readMarkup(await drawOf(workspace, 'most'))
}

const cardTexts = (picture: Drawn): readonly string[] =>
  withClass(picture, 'wp-item').map(card =>
    named(card, 'text')
      .map(({ text }) => text)
      .join(' | '),
  )

const many = (count: number, label: (index: number) => string): string => {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const items = numbers.flatMap(index => [
    `motivation M${index} "${label(index)}"`,
    `obstacle O${index} "${label(index)}" { at J  blocks M${index}  likelihood ${(index % 5) + 1}  severity 3 }`,
    `support S${index} "${label(index)}" { removes O${index}, O${(index * 7) % count}  ${index % 3 ? `moves K${index % 9}` : ''} }`,
    `trend T${index} "${label(index)}" { worsens O${index}  by 202${index % 9} }`,
  ])
  return `most Many "${label(0)}" { ${items.join('\n')} } journey J { touchpoint A }
  ${numbers
    .slice(0, 9)
    .map(index => `kpi K${index} "${label(index)}"`)
    .join('\n')}
  goal G { measured by ${numbers
    .slice(0, 9)
    .map(index => `K${index}`)
    .join(', ')}  for P } canvas C { proposition P "${label(1)}" }`
}

describe('the worked example', () => {
  const { workspace } = projectOf(journeyFilesIn('examples/warranty'))

  test('shows the risk as number and word, where it is, and the trend that worsens it', async () => {
    const picture = readMarkup(await drawOf(workspace, 'most'))
    const lost = cardTexts(picture).find(text => text.startsWith('The receipt is lost'))
    expect(lost).toContain('Risk 12 · high')
    expect(lost).toContain('likelihood 4 × severity 3')
    expect(lost).toContain('Report the fault')
    // Seen from 2026-11-21.
    expect(lost).toContain('since 2026-07-31')
  })

  test('connects the obstacle over support and KPI to the canvas; nothing is missing', async () => {
    const picture = readMarkup(await drawOf(workspace, 'most'))
    // 1 obstacle to 2 removers, these by 3 ways to 2 KPIs, each of which counts for 2 elements.
    expect(withClass(picture, 'wp-link')).toHaveLength(2 + 3 + 4)
    expect(withClass(picture, 'wp-broken-link')).toEqual([])
    expect(cardTexts(picture)).toContain('Value proposition | Worry-free ownership')
  })

  test('a click leads to the text, also in another file', async () => {
    const picture = readMarkup(await drawOf(workspace, 'most'))
    const source = (name: string) => withClass(picture, 'wp-source').find(each => each.attributes['data-name'] === name)
    expect(source('LostReceipt')?.attributes['data-range']).toMatch(/^3:3-/)
    expect(source('LostReceipt')?.attributes['data-file']).toBeUndefined()
    expect(source('FirstContact')?.attributes['data-file']).toBe('kpis.journey')
    expect(source('CareFree')?.attributes['data-file']).toBe('canvas.journey')
  })

  test('says the same in tables', async () => {
    const { tables } = await drawnOf(workspace, 'most')
    const [chains, ...others] = tables.map(({ markup }) => readMarkup(markup))
    const rows = named(chains!, 'tr').map(row => row.children.map(({ text }) => text))
    expect(rows[1]).toEqual([
      'The receipt is lost',
      'Risk 12 · high',
      'Report the fault',
      'Receipts in the account',
      'First contact resolution',
      'Worry-free ownership, Personal assistance',
      '',
      'Right-to-repair law worsens it, since 2026-07-31',
    ])
    expect(others.map(table => named(table, 'caption')[0]?.text)).toEqual(['Motivation', 'Support', 'Trends'])
  })
})

test('each missing link is a dashed card with a sign and words', async () => {
  const picture = await draw(`most M {
    obstacle A obstacle B obstacle C
    support S { removes B } support T { removes C  moves K }
  } kpi K`)
  expect(withClass(picture, 'wp-broken-link')).toHaveLength(3)
  const ghosts = withClass(picture, 'wp-item').filter(card =>
    named(card, 'rect').some(({ attributes }) => attributes['stroke-dasharray'] !== undefined),
  )
  expect(ghosts.map(card => named(card, 'text')[0]?.text)).toEqual([
    'No support removes it',
    'No KPI shows its effect',
    'No canvas block gains',
  ])
  for (const ghost of ghosts) expect(named(ghost, 'path')).toHaveLength(1)
})

test('obstacles stand in the order of their risk, an unknown one last', async () => {
  const picture = await draw(`most M {
    obstacle Unknown obstacle Low { likelihood 1  severity 2 } obstacle Top { likelihood 5  severity 5 }
  }`)
  const heights = ['Top', 'Low', 'Unknown'].map(name => {
    const card = withClass(picture, 'wp-source').find(each => each.attributes['data-name'] === name)!
    return boxOf(named(card, 'rect')[0]).y
  })
  expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  expect(cardTexts(picture).find(text => text.startsWith('Unknown'))).toContain('Risk unknown')
})

test('trends are grouped by when they take effect', async () => {
  const picture = await draw('most M { trend A { by 2026-01 } trend B { by 2027-01 } trend C { by 2030 } trend D }')
  const words = named(picture, 'text').map(({ text }) => text)
  for (const group of ['Past', 'Within a year', 'Later', 'Undated']) expect(words).toContain(group)
})

test('initiatives and supports of another MOST say what they are', async () => {
  const picture = await draw(
    'most A { obstacle Lost }',
    'most B { support Stored { removes Lost } } initiative Scan "Scan it" { removes Lost }',
  )
  expect(cardTexts(picture)).toEqual(
    expect.arrayContaining(['Support of another MOST | Stored', 'Initiative | Scan it']),
  )
})

test('an empty MOST says that nothing is written down', async () => {
  const picture = await draw('most M')
  expect(picture.text).toContain('No motivation is written down.')
  expect(picture.text).toContain('No trend is written down.')
})

test('what is worth a look, and why a chain ends early, are told with titles', async () => {
  const { workspace } = projectOf({ 'a.journey': 'most M { obstacle Lost "The receipt is lost" }' })
  const { picture, tables } = await drawnOf(workspace, 'most')
  expect(readMarkup(picture.markup).text).toContain(
    'The risk of The receipt is lost is unknown, because likelihood and severity are missing.',
  )
  expect(readMarkup(tables[0].markup).text).toContain(
    'No support and no initiative removes The receipt is lost, so it stays in the way.',
  )
})

const long = 'Donaudampfschifffahrtsgesellschaftskapitän and a sentence that goes on and on about what was meant'

test.each([
  ['one of each', 1, (index: number) => `Item ${index}`],
  ['300 of each', 300, (index: number) => `Item ${index}`],
  ['very long labels', 6, () => long],
  ['Japanese labels', 6, () => '領収書をなくしてしまった場合でも保証が受けられるかどうか分からないという不安'],
])('%s: cards do not overlap and stay within the picture', async (_, count, label) => {
  const picture = await draw(many(count, label))
  const boxes: readonly Box[] = withClass(picture, 'wp-card').map(boxOf)
  expect(boxes.length).toBeGreaterThanOrEqual(4 * count)
  const whole = { x: 0, y: 0, width: Number(picture.attributes.width), height: Number(picture.attributes.height) }
  for (const { x, y, width, height } of boxes) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(whole.width)
    expect(y + height).toBeLessThanOrEqual(whole.height)
  }
  const byColumn = Map.groupBy(boxes, ({ x }) => x)
  for (const column of byColumn.values()) {
    const inOrder = column.toSorted((a, b) => a.y - b.y)
    for (let index = 1; index < inOrder.length; index++) expect(overlap(inOrder[index], inOrder[index - 1])).toBe(false)
  }
  // Nothing on a card is cut.
  expect(cardTexts(picture).filter(text => text.includes('…'))).toEqual([])
})
