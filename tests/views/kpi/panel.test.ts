import { describe, expect, test } from 'vitest'
import { drawKpiPanel } from '../../../src/views/kpi/panel.js'
import { drawnOf } from '../../support/drawing.js'
import { projectOf } from '../../support/reading.js'
import { asWritten } from '../fixtures/build.js'
import { boxOf, type Drawn, named, overlap, readMarkup, withClass } from '../read-markup.js'

const panelOf = async (
  files: Readonly<Record<string, string>>,
): Promise<{ readonly picture: Drawn; readonly tables: readonly Drawn[] }> => {
  const { picture, tables } = await drawnOf(projectOf(files).workspace, 'kpi')
  return { picture: readMarkup(picture.markup), tables: tables.map(({ markup }) => readMarkup(markup)) }
}

const rowOf = ({ picture }: { readonly picture: Drawn }, name: string): Drawn => {
  const row = withClass(picture, 'wp-kpi-row').find(({ attributes }) => attributes['data-name'] === name)
  if (!row) throw new Error(`${name} has no row.`)
  return row
}
/** What is written in a row besides its tooltip, with its lines joined. */
const textsOf = (row: Drawn): readonly string[] =>
  named(row, 'text').map(({ text, children }) =>
    children.length === 0 ? text : children.map(line => line.text).join(' '),
  )

const people = 'stakeholder Care "Customer service"\n'
const kpis = `kpi FirstContact "First contact resolution" {
  measure   fcr
  target    >= 75%
  warn      >= 70%
  baseline  64%
  owner     Care
  every     1mo
  observed  2026-09 { yes 262  of 380 }
  observed  2026-10 { yes 280  of 400 }
}
kpi Repair { measure resolution_time  statistic p90  target <= 7d  observed 2026-10 { p90 6.5d  of 120 } }
kpi Open { measure fcr  target >= 70%  observed 2026-10 { yes 280  of 400 } }
kpi Old { measure csat  target >= 50%  every 1w  observed 2026-03 { yes 90  of 100 } }
kpi Leaving { measure churn  target <= 5% }
kpi Calls { measure custom  observed 2026-10 { calls 4.746 } }
`
const panel = await panelOf({ 'kpis.journey': kpis, 'people.journey': people })

describe('the panel', () => {
  test('has a row for each KPI that leads to its text, in whichever file that is', async () => {
    const rows = withClass((await panelOf({ 'a.journey': 'kpi A', 'b.journey': '\nkpi B' })).picture, 'wp-kpi-row')
    expect(rows.map(({ attributes }) => [attributes['data-file'], attributes['data-range']])).toEqual([
      ['a.journey', '1:1-1:6'],
      ['b.journey', '2:1-2:6'],
    ])
  })

  test('says verdict, value, limits and change in words', () => {
    expect(textsOf(rowOf(panel, 'FirstContact'))).toEqual([
      ...['First contact resolution', 'FCR', 'Customer service'],
      'fail',
      ...['70%', '65.3% to 74.3%', 'n 400'],
      ...['65%', '70%', '75%'],
      ...['≥ 75%', 'warn ≥ 70%', 'baseline 64%'],
      ...['2026‑09', '2026‑10'],
      '+1.1 points since 2026‑09, within chance',
    ])
    expect(textsOf(rowOf(panel, 'Repair'))).toEqual(
      expect.arrayContaining(['pass', 'by the value alone', '6 d 12 h', 'no interval', 'Resolution time, p90']),
    )
    expect(textsOf(rowOf(panel, 'Calls'))).toEqual(expect.arrayContaining(['no target', '4.75', '–']))
  })

  test('says what is open, too old or not there, and what would help', () => {
    expect(rowOf(panel, 'Open').text).toContain('inconclusive')
    expect(textsOf(rowOf(panel, 'Old'))).toEqual(expect.arrayContaining(['stale', 'its own verdict: pass']))
    expect(textsOf(rowOf(panel, 'Leaving'))).toEqual(expect.arrayContaining(['no data', '385 answers give ±5 points']))
  })

  test('counts the verdicts and explains the signs that it has', () => {
    expect(panel.picture.text).toContain('Pass1Fail1Inconclusive1Stale1No data1No target1')
    const legends = withClass(panel.picture, 'wp-legend').map(({ text }) => text)
    expect(legends).toEqual(expect.arrayContaining(['Newest value', '95 % interval', 'Baseline', 'Warning limit']))
    expect(legends.filter(text => /^(Pass|Fail|Inconclusive|Stale|No data|No target)/.test(text))).toHaveLength(6)
  })

  test('draws the interval where its ends lie between the limits', () => {
    const row = rowOf(panel, 'FirstContact')
    const [interval] = withClass(row, 'wp-interval').map(boxOf)
    const [good] = withClass(row, 'wp-good').map(boxOf)
    // It ends at 74.28 %, before the target of 75 %.
    const gap = good!.x - (interval!.x + interval!.width)
    expect(gap / interval!.width).toBeCloseTo((0.75 - 0.742832) / (0.742832 - 0.653363), 2)
    // A value alone has no bar.
    expect(withClass(rowOf(panel, 'Repair'), 'wp-interval')).toEqual([])
  })

  test('draws a line over time only where there is more than one observation', () => {
    expect(withClass(rowOf(panel, 'FirstContact'), 'wp-trend')).toHaveLength(1)
    expect(withClass(rowOf(panel, 'Repair'), 'wp-trend')).toEqual([])
  })

  test('is also a table, with all observations in a second one, and what the numbers rest on in a third', () => {
    const [all, observations, notes] = panel.tables
    expect(named(all!, 'tr').length).toBe(1 + 6)
    expect(named(all!, 'tr')[1].text).toBe(
      'First contact resolutionFCRfail70%65.3% to 74.3%4002026-10≥ 75%≥ 70%64% (+6 points since)+1.1 points since 2026-09, within chanceCustomer service',
    )
    expect(named(observations!, 'tr').length).toBe(1 + 6)
    expect(named(notes!, 'tr').map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^OpenThe target ≥ 70% lies within/),
    )
  })

  test('without anything observed there is no table of observations', async () => {
    expect((await panelOf({ 'a.journey': 'kpi A' })).tables).toHaveLength(2)
  })
})

describe('any panel', () => {
  const height = ({ attributes }: Drawn): number => Number(attributes.height)

  test.each([1, 300])('survives %d KPIs, each below the one before', async count => {
    const text = Array.from(
      { length: count },
      (_, index) =>
        `kpi K${index} { measure fcr  target >= ${index % 100}%  observed 2026-10 { yes ${index}  of 400 } }`,
    ).join('\n')
    const { picture } = await panelOf({ 'a.journey': text })
    const rows = withClass(picture, 'wp-kpi-row').map(row => boxOf(named(row, 'rect')[0]))
    expect(rows).toHaveLength(count)
    expect(rows.slice(1).every((row, index) => row.y >= rows[index].y + rows[index].height)).toBe(true)
    expect(rows.at(-1)!.y + rows.at(-1)!.height).toBeLessThan(height(picture))
    expect(picture.text).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('none is a picture too', () => {
    expect(readMarkup(drawKpiPanel([], { titleOf: asWritten }).markup).text).toContain('KPIs')
  })

  const long =
    'Satisfaction with the visit of the technician, asked within one day of the appointment, in the language of the contract'

  test.each([long, '推奨者の正味比率（保証請求後のアンケート、家電製品の修理を受けたお客様全員、二〇二六年度から）'])(
    'a long title is told in full in a row as high as it needs: %s',
    async title => {
      const written = await panelOf({ 'a.journey': `kpi A "${title}" { measure nps }\nkpi B "B" { measure nps }` })
      const [name] = named(rowOf(written, 'A'), 'text')
      expect(name!.children.length).toBeGreaterThan(2)
      expect(name!.text.replaceAll(' ', '')).toBe(title.replaceAll(' ', ''))
      const [one, other] = withClass(written.picture, 'wp-kpi-row').map(row => boxOf(named(row, 'rect')[0]))
      expect(one!.height).toBeGreaterThan(other!.height)
      expect(overlap(one!, other!)).toBe(false)
    },
  )

  test.each([
    ['measure custom  observed 2026 { value 10234567 }', '10,234,567'],
    ['measure custom  target <= 0.002  observed 2026 { value 0.00134 }', '0.0014'],
    ['measure custom  target = 0  observed 2026 { value 0 }', '0'],
    ['measure first_response_time  target <= 20min  observed 2026 { median 12min }', '10 min'],
    ['measure csat  target >= 50%  observed 2026 { yes 0  of 5 }', '20%'],
    ['measure nps  target >= 40  observed 2026 { promoters 10  passives 0  detractors 0 }', '80'],
    ['measure csat  statistic mean  target >= 4  observed 2026 { 1: 1  5: 1 }', '3'],
  ])('the scale of %s says %s', async (properties, text) => {
    const written = await panelOf({ 'a.journey': `kpi A { ${properties} }` })
    expect(textsOf(rowOf(written, 'A'))).toContain(text)
    expect(written.picture.text).not.toMatch(/NaN|Infinity/)
  })
})
