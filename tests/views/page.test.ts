import { describe, expect, test } from 'vitest'
import { drawJourneyMap, drawPage, drawTimeLine, journeyTable } from '../../src/views/index.js'
import { journey, touchpoint } from './fixtures/build.js'
import { titleOf, warranty, warrantyPlan } from './fixtures/warranty.js'
import { all, named, readMarkup } from './read-markup.js'

describe('a page of several pictures', () => {
  const page = drawPage({
    title: 'Claims <2026>',
    sections: [
      {
        heading: 'Journey map',
        picture: drawJourneyMap(warranty, warrantyPlan, { titleOf, prefix: 'map', standalone: false }),
        tables: [journeyTable(warranty, warrantyPlan, { titleOf })],
      },
      {
        heading: 'Time line',
        picture: drawTimeLine(warranty, warrantyPlan, { titleOf, prefix: 'line', standalone: false }),
      },
    ],
  })
  const drawn = readMarkup(page.markup)

  test('has each id once, and one style sheet', () => {
    const ids = all(drawn, ({ attributes }) => 'id' in attributes).map(({ attributes }) => attributes.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(named(drawn, 'style')).toHaveLength(1)
    expect(named(drawn, 'svg')).toHaveLength(2)
  })

  test('needs no script and nothing from elsewhere', () => {
    expect(page.markup).not.toMatch(/<script|<link|\ssrc=|\son\w+=|\sstyle=|href="[^#]/)
  })

  test('writes its style sheet so that HTML reads it unchanged', () => {
    expect(named(drawn, 'style')[0]?.text).not.toMatch(/[&<>"]/)
    expect(page.markup).toContain('<title>Claims &lt;2026&gt;</title>')
  })
})

describe('the table of a journey', () => {
  test('says in words what the pictures show', () => {
    const table = readMarkup(journeyTable(warranty, warrantyPlan, { titleOf }).markup)
    const rows = named(table, 'tr').map(row => row.children.map(({ text }) => text))
    expect(rows[0]).toContain('Latest finish')
    const report = rows[1] ?? []
    for (const text of [
      'Report the fault',
      'Live chat, Phone',
      '−2 very bad, moment of truth',
      'Find the cause (4 h wait)',
      'critical',
    ]) {
      expect(report).toContain(text)
    }
    expect(new Set(rows.map(row => row.length)).size).toBe(1)
  })

  test('leaves out columns that nothing is known for', () => {
    const table = journeyTable(journey('Plain', { touchpoints: [touchpoint('Ask', 2)] }), undefined, { titleOf })
    expect(named(readMarkup(table.markup), 'th').map(({ text }) => text)).toEqual(['Touchpoint', 'Layer', 'Ask'])
  })
})
