import { expect, test } from 'vitest'
import { hover } from '../../language-server/editing/hover.js'
import { lenses } from '../../language-server/editing/lenses.js'
import { editing, editingAt, example } from './editing.js'

const people = `stakeholder Customer { role customer  power 2  interest 5  legitimacy yes  urgency yes  engagement neutral -> leading }
stakeholder Care { power 4  interest 5  legitimacy no  engagement leading -> supportive }
stakeholder Board { power 1  interest 1  engagement neutral -> neutral }
stakeholder Press { influences Care -1 }
journey J { touchpoint A { from Customer  to Care } touchpoint B { by Care } }
`

const hoverOf = (name: string): string => {
  const opened = editingAt(people.replace(`stakeholder ${name}`, `stakeholder »«${name}`))
  const shown = hover(opened, opened.position)!
  return (shown.contents as { readonly value: string }).value
}

test('the hover of a stakeholder says how to deal with them and how often they meet the journey', () => {
  expect(hoverOf('Customer')).toContain(
    [
      '| strategy | **keep informed** (subject: power 2, interest 5) |',
      '|---|---|',
      '| salience | dependent |',
      '| engagement | neutral → leading, 2 steps below what is wanted |',
      '| meets the journey | at 1 touchpoint |',
    ].join('\n'),
  )
  expect(hoverOf('Care')).toContain('| salience | dangerous or dormant |')
  expect(hoverOf('Care')).toContain('| meets the journey | at 2 touchpoints |')
})

test('what is not written is not said', () => {
  expect(hoverOf('Press')).toContain('\n\n| meets the journey | at no touchpoint |\n|---|---|\n\n')
})

test('above each stakeholder with power and interest stands the strategy', () => {
  const opened = editing(people)
  expect(lenses(opened).map(({ range, command }) => [range.start.line, command?.title])).toEqual([
    [4, 'No durations yet, so no critical path'],
    [0, 'Keep informed · salience dependent · engagement 2 steps below what is wanted'],
    [1, 'Manage closely · salience dangerous or dormant · engagement 1 step above what is wanted'],
    [2, 'Monitor · engagement as wanted'],
  ])
})

test('the warranty example is told its strategies', () => {
  const texts = example('warranty')
  const opened = editing({ 'people.journey': texts['people.journey'], ...texts })
  expect(lenses(opened).map(({ command }) => command?.title)).toEqual([
    'Keep informed · salience dependent · engagement 1 step below what is wanted',
    'Manage closely',
    'Keep satisfied',
  ])
})
