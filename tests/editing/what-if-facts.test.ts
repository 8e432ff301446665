import { expect, test } from 'vitest'
import { hover } from '../../language-server/editing/hover.js'
import { lenses } from '../../language-server/editing/lenses.js'
import { editing, editingAt } from './editing.js'

const claim = `journey Claim {
  touchpoint Report { duration 1h }
  touchpoint Order  { duration 20h  after Report }
  touchpoint Visit  { duration 4h  after Order }
  promise Quick { from Report to Visit  within 24h }
}
`
const lineAbove = (text: string, name: string) => {
  const opened = editing(text)
  const line = opened.document.positionAt(text.indexOf(name)).line
  return lenses(opened).find(({ range }) => range.start.line === line)?.command?.title
}

test('above a scenario stands what it changes in length and promises', () => {
  const text = `${claim}scenario Direct of Claim { skip Order }\n`
  expect(lineAbove(text, 'scenario Direct')).toBe('Planned length 1 d 1 h → 5 h · Quick broken → kept · 1 skipped')
  expect(lineAbove(`${claim}scenario Lost of Nowhere { skip Order }\n`, 'scenario Lost')).toBeUndefined()
})

test('above an initiative stands whether it is late and whether it has worked', () => {
  const text = `kpi Solved { measure fcr  observed 2026-06 { yes 48 of 80 }  observed 2026-10 { yes 56 of 70 } }
initiative Guide { expects Solved +5  status done  from 2026-07-15 due 2026-09-30 }
initiative Late { expects Solved +5  status running  due 2026-11 }
initiative Overdue { status running  due 2026-10 }
`
  expect(lineAbove(text, 'initiative Guide')).toBe('done · Solved +5 points expected: +20 points, reached')
  expect(lineAbove(text, 'initiative Late')).toBe('in time · Solved +5 points expected: no data')
  expect(lineAbove(text, 'initiative Overdue')).toBe('overdue')
})

test('the hover says the same', () => {
  const opened = editingAt(`${claim}scenario Dir»«ect of Claim { skip Order }\n`)
  expect(JSON.stringify(hover(opened, opened.position))).toContain('Planned length 1 d 1 h → 5 h')
})
