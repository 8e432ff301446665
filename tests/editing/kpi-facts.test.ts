import { expect, test } from 'vitest'
import { hover } from '../../language-server/editing/hover.js'
import { lenses } from '../../language-server/editing/lenses.js'
import { editing, editingAt } from './editing.js'

const kpis = `kpi FirstContact {
  measure   fcr
  target    >= 75%
  warn      >= 70%
  baseline  64%
  every     1mo
  observed  2026-09 { yes 262  of 380 }
  observed  2026-10 { yes 288  of 400 }
}
kpi RepairTime { measure resolution_time  target <= 7d  observed 2026-10 { median 2d  of 120 } }
kpi Leaving { measure churn  target <= 5% }
`

const hoverOf = (name: string): string => {
  const opened = editingAt(kpis.replace(`kpi ${name}`, `kpi »«${name}`))
  const shown = hover(opened, opened.position)!
  return (shown.contents as { readonly value: string }).value
}

test('the hover of a KPI says its value, interval, verdict and what would decide it', () => {
  const text = hoverOf('FirstContact')
  expect(text).toContain(
    [
      '| verdict | **inconclusive** |',
      '|---|---|',
      '| value | 72% (67.4% to 76.2%, n 400) in 2026-10 |',
      '| target | ≥ 75% |',
      '| warning limit | ≥ 70%: inconclusive |',
      '| baseline | 64% |',
      '| trend | +3.1 points since 2026-09, within chance |',
      '| answers to decide | 801 |',
    ].join('\n'),
  )
  expect(text).toContain('so the true value may be on either side of it\\.')
  expect(text).toContain('\n\nFCR\\: settled at the first contact')
})

test('nothing is invented where nothing was observed', () => {
  expect(hoverOf('Leaving')).toContain('| verdict | **no data** |\n|---|---|\n| target | ≤ 5% |\n\n')
})

test('above each KPI that is observed stands what is known of it', () => {
  expect(lenses(editing(kpis)).map(({ range, command }) => [range.start.line, command?.title])).toEqual([
    [
      0,
      '72% (67.4% to 76.2%, n 400) in 2026-10 · target ≥ 75%: inconclusive · +3.1 points since 2026-09, within chance',
    ],
    [9, '2 d (n 120) in 2026-10 · target ≤ 7 d: pass'],
  ])
})
