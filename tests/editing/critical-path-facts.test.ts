import { describe, expect, test } from 'vitest'
import type { MarkupContent } from 'vscode-languageserver'
import { hover } from '../../language-server/editing/hover.js'
import { lenses } from '../../language-server/editing/lenses.js'
import { editing, editingAt } from './editing.js'

const repair = `journey Fix "A repair" {
  touchpoint Ask { duration 1h }
  touchpoint Check { duration 2h  after Ask + 5h  then Mend 80%, Swap 20% }
  touchpoint Mend { duration 2h  repeat 20% }
  touchpoint Swap { duration 90min }
}
`
const hoverAt = (text: string): string => {
  const opened = editingAt(text)
  return (hover(opened, opened.position)!.contents as MarkupContent).value
}

describe('the hover', () => {
  test('of a journey says what is expected and how much is waiting', () => {
    expect(hoverAt(repair.replace('journey Fix', 'journey F»«ix'))).toContain(
      'Takes 10 h along its critical path. Expected length 10 h 18 min. Flow efficiency 50%: 5 h are waiting.',
    )
  })

  test('of a critical touchpoint says what shortening it gains', () => {
    const text = hoverAt(repair.replace('touchpoint Mend', 'touchpoint M»«end'))
    expect(text).toContain('| planned | **critical** |')
    expect(text).toContain('| shortening it gains | up to 30 min |')
  })

  test('of a nearly critical one says so, and that shortening it gains nothing by saying nothing', () => {
    const text = hoverAt(repair.replace('touchpoint Swap', 'touchpoint S»«wap'))
    expect(text).toContain('| planned | nearly critical |')
    expect(text).not.toContain('gains')
  })
})

test('the line above a journey says its expected length where one is known exactly', () => {
  expect(lenses(editing(repair))[0].command!.title).toBe(
    'Critical path 10 h: Ask → Check → Mend · expected 10 h 18 min',
  )
})
