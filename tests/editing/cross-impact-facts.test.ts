import { describe, expect, test } from 'vitest'
import { hover } from '../../language-server/editing/hover.js'
import { lenses } from '../../language-server/editing/lenses.js'
import { editing, editingAt } from './editing.js'

const people = `journey Claim { touchpoint Report "Report the fault" { duration 1h } touchpoint Visit { duration 1h  after Report } }
kpi Contacts "Repeat contacts" { measure custom }
`
const block = `impacts Factors "What drives what" for Claim {
  scale -3..3
  Report   -> Visit    +3
  Visit    -> Contacts -2
  Contacts -> Report   +1
}
`
const hovered = (text: string): string => {
  const opened = editingAt(text)
  return (hover(opened, opened.position)!.contents as { readonly value: string }).value
}
const linesOf = (text: string) => lenses(editing(text)).map(({ command }) => command!.title)

describe('a factor', () => {
  test('tells its role, its ranks, what the rules agree on, and the strongest path from it', () => {
    const text = hovered(people + block.replace('Report   ->', '»«Report   ->'))
    expect(text).toContain(
      '| in What drives what | **driver under 3 of 3 rules** |\n|---|---|\n| role | active, input quadrant |',
    )
    expect(text).toContain('| rank of influence | 1 direct, 1 indirect, 1 by DEMATEL of 3 |')
    expect(text).toContain('| strongest path | Report the fault → Visit → Repeat contacts (weakens; line 5, 6) |')
  })

  test('tells the same where it is declared', () => {
    expect(hovered((people + block).replace('kpi Contacts', 'kpi »«Contacts'))).toContain('| in What drives what |')
  })

  test('of no block tells nothing', () => {
    expect(
      hovered(`${people.replace('kpi Contacts', 'kpi »«Contacts')}${block.replaceAll('Contacts', 'Visit')}`),
    ).not.toContain('rank of influence')
  })

  test('of several blocks tells how it stands in each', () => {
    const text = hovered(
      `${people.replace('kpi Contacts', 'kpi »«Contacts')}${block}${block.replace('Factors', 'Others')}`,
    )
    expect(text.match(/rank of influence/g)).toHaveLength(2)
  })
})

describe('above a block', () => {
  test('stands what drives most, under how many rules, and what is open', () => {
    expect(linesOf(people + block)).toContain(
      'Top driver Report the fault, first under 3 of 3 rules · 3 of 6 cells open',
    )
  })

  test('equal ones are named together', () => {
    const pair = 'impacts Pair for Claim { Report -> Visit +2  Visit -> Report +2 }'
    expect(linesOf(people + pair)).toContain(
      'Top driver Report the fault and Visit, each first under 2 of 2 rules · every cell judged',
    )
  })

  test('nothing judged is said', () => {
    expect(linesOf('impacts Empty { scale 0..3 }')).toEqual(['No influence judged yet'])
  })

  test('a matrix too large for every keystroke is left to the preview', () => {
    const names = Array.from({ length: 160 }, (_, place) => `K${place}`)
    const text = `${names.map(name => `kpi ${name} { measure custom }`).join('\n')}\nimpacts Large { ${names
      .slice(1)
      .map(name => `K0 -> ${name} 1`)
      .join('\n')} }`
    expect(linesOf(text)).toEqual(['160 factors: see the preview, or `waypost analyze cross-impact`'])
  })
})

test('a name that changes its meaning in another file changes what is told', () => {
  const opened = editing({ 'a.journey': block, 'b.journey': people })
  const line = () => lenses(opened).map(({ command }) => command!.title)
  expect(line()).toEqual(['Top driver Report the fault, first under 3 of 3 rules · 3 of 6 cells open'])
  opened.workspace.remove('b.journey')
  expect(line()).toEqual(['No influence judged yet'])
})
