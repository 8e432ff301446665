import { describe, expect, test } from 'vitest'
import { crossImpactAnswer } from '../../../src/analysis/cross-impact/index.js'
import { chartScale } from '../../../src/views/influence-dependence/chart-scale.js'
import { numberedRadius, placeMarkers } from '../../../src/views/influence-dependence/markers.js'
import { placeLabels } from '../../../src/views/influence-dependence/place-labels.js'
import { asked } from '../../support/asking.js'
import { drawnOf, drawOf } from '../../support/drawing.js'
import { projectOf } from '../../support/reading.js'
import { madeImpacts } from '../cross-impact/made-impacts.js'
import { named, overlap, readMarkup, withClass } from '../read-markup.js'
import { overlappingTexts, textsOutside } from '../text-boxes.js'

const drivers = `kpi Status "Status visibility" { measure custom }
kpi Forms "Form completeness" { measure custom }
kpi Training "Agent training" { measure custom }
kpi Share "Self-service share" { measure custom }
kpi Contacts "Repeat contacts" { measure custom }
impacts Desk "A service desk" {
  scale 0..3
  matrix {
    to        Status Forms Training Share Contacts
    Status    .      0     0        3     3
    Forms     1      .     0        2     3
    Training  1      1     .        0     2
    Share     2      1     0        .     1
    Contacts  0      0     2        1     .
  }
}
`
const workspaceOf = (text: string) => projectOf({ 'a.journey': text }).workspace
const drawn = async (text: string) => readMarkup(await drawOf(workspaceOf(text), 'influence-dependence'))

describe('the chart', () => {
  test('places influence upward and dependence to the right, split where the quadrants are', () => {
    const workspace = workspaceOf(drivers)
    const { result } = asked(workspace, crossImpactAnswer, workspace.project().model.impacts[0])
    const chart = chartScale(result, 0, 0)
    for (const factor of result.factors) {
      const { x, y } = chart.direct(factor)
      const isHigh = { influence: y <= chart.split.y + 1e-6, dependence: x >= chart.split.x - 1e-6 }
      if (factor.quadrant === 'input') expect(isHigh).toEqual({ influence: true, dependence: false })
      if (factor.quadrant === 'result') expect(isHigh).toEqual({ influence: false, dependence: true })
      for (const point of [chart.direct(factor), chart.indirect(factor)]) {
        expect(point.x).toBeGreaterThan(0)
        expect(point.x).toBeLessThan(chart.width)
        expect(point.y).toBeGreaterThan(0)
        expect(point.y).toBeLessThan(chart.height)
      }
    }
  })

  test('names every factor, tells how it stands under each rule, and leads to its declaration', async () => {
    const factors = withClass(await drawn(drivers), 'wp-factor')
    expect(factors).toHaveLength(5)
    const forms = factors.find(({ text }) => text.startsWith('Form completeness'))
    expect(forms?.attributes['data-range']).toMatch(/^2:/)
    expect(forms?.text).toContain('Rank of influence: 1 direct, 1 indirect, 1 by DEMATEL\n')
    expect(forms?.text).toContain('driver under 3 of 3 rules')
  })

  test('names its quadrants and explains its signs', async () => {
    const picture = await drawn(drivers)
    expect(withClass(picture, 'wp-quadrant').map(({ text }) => text)).toEqual([
      'Inputdrives, and is hardly driven',
      'Relaydrives and is driven: passes changes on',
      'Excludedstands apart',
      'Resultis driven, and drives little',
    ])
    expect(withClass(picture, 'wp-legend').map(({ text }) => text)).toEqual([
      'Driver under every rule',
      'Outcome under every rule',
      'The rules do not agree on either',
      'From the judgements alone to the place with all that follows indirectly',
      'Regulators: near the centre',
    ])
  })

  test('comes with the ranks, the paths and the pairs as tables', async () => {
    const { tables } = await drawnOf(workspaceOf(drivers), 'influence-dependence')
    const captions = tables.map(({ markup }) => named(readMarkup(markup), 'caption')[0]?.text)
    expect(captions).toEqual([
      'Influence and dependence under three rules: A service desk',
      'What carries the largest indirect influences: A service desk',
      'Pairs that act on each other: A service desk',
    ])
    expect(tables[1]?.markup).toContain('Form completeness → ')
  })
})

const long = (factor: number) =>
  `Factor ${factor} as the customers of the northern region experience it in the first weeks`
const japanese = (factor: number) => `お客様が北部地域で購入後の最初の数週間に経験する待ち時間${factor}`
const short = (factor: number) => `Factor ${factor}`

test.each([
  [12, short],
  [24, long],
  [24, japanese],
  [60, short],
  [300, short],
])('names and marks of %i factors lie clear of each other, and every factor is there', async (size, titleOf) => {
  const workspace = workspaceOf(madeImpacts(size, titleOf))
  const { result } = asked(workspace, crossImpactAnswer, workspace.project().model.impacts[0])
  const chart = chartScale(result, 96, 200)
  const markers = placeMarkers(result, chart)
  const labels = [...placeLabels(markers, name => name, chart, []).values()].map(({ box }) => box)
  const circles = markers.map(({ at }) => ({ x: at.x - 6, y: at.y - 6, width: 12, height: 12 }))
  labels.forEach((label, place) => {
    for (const other of [...labels.slice(place + 1), ...circles]) expect(overlap(label, other)).toBe(false)
  })
  markers.forEach(({ at }, place) => {
    for (const other of markers.slice(place + 1))
      expect(Math.hypot(other.at.x - at.x, other.at.y - at.y)).toBeGreaterThanOrEqual(2 * numberedRadius)
  })
  const picture = await drawn(madeImpacts(size, titleOf))
  expect(overlappingTexts(picture)).toEqual([])
  expect(textsOutside(picture)).toEqual([])
  const text = withClass(picture, 'wp-factor')
    .map(factor => factor.text)
    .join('\n')
  for (let factor = 0; factor < size; factor++) expect(text).toContain(titleOf(factor))
  expect(JSON.stringify(picture)).not.toMatch(/NaN|undefined|Infinity/)
})

test.each([
  ['without a judgement', 'impacts Empty { scale 0..3 }'],
  ['of one factor', 'kpi A { measure custom }\nimpacts One { matrix { to A  A . } }'],
  ['in which nothing acts', 'kpi A { measure custom }\nkpi B { measure custom }\nimpacts Zero { A -> B 0 }'],
])('a block %s says what is missing', async (_, text) => {
  const markup = await drawOf(workspaceOf(text), 'influence-dependence')
  expect(markup).not.toMatch(/NaN|undefined|Infinity/)
  expect(markup).toContain('No judgement yet.')
})
