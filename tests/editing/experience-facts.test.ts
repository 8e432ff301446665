import { describe, expect, test } from 'vitest'
import { hover } from '../../language-server/editing/hover.js'
import { lenses } from '../../language-server/editing/lenses.js'
import { markedOffset } from '../support/marks.js'
import { editing, editingAt, example } from './editing.js'

const claim = `journey Claim "A claim" {
  kind planned
  touchpoint Report "Report the fault" { emotion -1  matters satisfaction 5, retention 3 }
  touchpoint Visit  { emotion +2  matters satisfaction 4 }
  touchpoint Confirm
}
journey Claim17 {
  kind actual  follows Claim
  touchpoint Visit  { emotion -2  pain "[x](command:evil)" }
  touchpoint Report { emotion 0 }
  touchpoint Call
}
journey Claim18 { kind actual  follows Claim  touchpoint Report touchpoint Visit touchpoint Confirm }
`

/** With the cursor `»«` in a part of the text. */
const hoverAt = (written: string): string => {
  const opened = editingAt(claim.replace(markedOffset(written).text, written))
  return (hover(opened, opened.position)!.contents as { readonly value: string }).value
}

const titles = (texts: Parameters<typeof editing>[0]): readonly (string | undefined)[] =>
  lenses(editing(texts)).map(({ command }) => command?.title)

test('above a journey stands what is remembered of it and where it feels worst, then how it deviates from its plan', () => {
  expect(titles(claim).filter(title => !title?.includes('critical path'))).toEqual([
    'Experience peak–end 2, lowest −1 at Report the fault · assumed',
    'Experience peak–end −1, lowest −2 at Visit',
    'Deviates from A claim: 1 ad hoc, 1 missing, 1 out of sequence, 1 failed',
    'Went as planned in A claim',
  ])
})

test('the DSL sign-up of the examples is told how it went', () => {
  expect(titles(example('dsl-onboarding')).slice(1)).toEqual([
    'Experience peak–end −2, lowest −2 at Call the contact centre',
    'Deviates from DSL sign-up, as planned: 3 ad hoc, 1 missing, 1 failed',
  ])
})

describe('the hover of a touchpoint says', () => {
  test('how much improving it would pay, by what took place', () => {
    expect(hoverAt('Rep»«ort "')).toContain(
      'Priority 2 of 2: **keep up** (significance 4 of 5, experience 0, gap 1.5).',
    )
    expect(hoverAt('Vis»«it  { emotion +')).toContain('Priority 1 of 2: **concentrate here**')
    expect(hoverAt('Con»«firm')).not.toContain('Priority')
  })

  test('of a planned one, what became of it', () => {
    expect(hoverAt('Con»«firm')).toContain('Of the 2 journeys that follow this plan: missing in 1.')
    expect(hoverAt('Rep»«ort "')).toContain('Of the 2 journeys that follow this plan: as planned.')
  })

  test('of one that took place, how it deviates, as text that runs nothing', () => {
    const shown = hoverAt('Ca»«ll')
    expect(shown).toContain('**ad hoc** — It took place, and Claim does not plan it\\.')
    const failed = hoverAt('Vis»«it  { emotion -')
    expect(failed).toContain('**out of sequence** — Visit came before Report\\.')
    expect(failed).toContain('**failed** — It felt \\-2 on the scale \\-2\\.\\.2\\: \\[x\\]\\(command\\:evil\\)\\.')
  })
})

test('the hover of a journey that took place says how it deviates, by class', () => {
  expect(hoverAt('Clai»«m17')).toContain('Deviates from A claim\\: 1 ad hoc, 1 missing, 1 out of sequence, 1 failed.')
})
