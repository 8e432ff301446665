import { expect, test } from 'vitest'
import { hover } from '../../language-server/editing/hover.js'
import { lenses } from '../../language-server/editing/lenses.js'
import { editing, editingAt, example } from './editing.js'

const loyalty = `outlook Loyalty {
  descriptor Delivery "Parts" { OnTime "On time", Late }
  descriptor Mood { Loyal, Leaving }
  Delivery.Late -> Mood.Leaving +2
  Delivery.Late -> Mood.Loyal -1
  Delivery.OnTime -> Mood.Loyal +1
}
`
const hoverOf = (marked: string): string => {
  const opened = editingAt(marked)
  return (hover(opened, opened.position)!.contents as { readonly value: string }).value
}
const linesOf = (text: string) => lenses(editing(text)).map(({ command }) => command?.title)

test('above each outlook stands how many scenarios are consistent', () => {
  expect(linesOf(loyalty)).toEqual(['2 of 4 scenarios are consistent'])
  expect(linesOf('outlook A { descriptor X { P }  descriptor Y { R, S }  X.P -> Y.R +1 }')).toEqual([
    '1 of 2 scenarios is consistent',
  ])
  expect(linesOf('outlook A { descriptor X }')).toEqual(['No descriptor has states yet, so there are no scenarios'])
})

test('none is said, and so is when it takes too long to find out while somebody types', () => {
  const chase =
    'outlook A { descriptor X { P, Q }  descriptor Y { R, S }  X.P -> Y.S +1  X.Q -> Y.R +1  Y.R -> X.P +1  Y.S -> X.Q +1 }'
  expect(linesOf(chase)).toEqual(['None of 4 scenarios is consistent: the picture shows which come nearest'])
  const names = Array.from({ length: 24 }, (_, k) => `D${k}`)
  const judged = names.flatMap((from, a) =>
    names.flatMap((to, b) =>
      a === b
        ? []
        : ['A', 'B', 'C'].flatMap((x, i) =>
            ['A', 'B', 'C'].map((y, j) => `${from}.${x} -> ${to}.${y} ${((a * 7 + b * 5 + i * 3 + j * 11) % 7) - 3}`),
          ),
    ),
  )
  const dense = `outlook Dense {\n${names.map(name => `descriptor ${name} { A, B, C }`).join('\n')}\n${judged.join('\n')}\n}`
  expect(linesOf(dense)).toEqual(['282,429,536,481 scenarios: `waypost analyze outlook` finds the consistent ones'])
})

test('the hover of a state says in how many scenarios it occurs and what acts on it', () => {
  expect(hoverOf(loyalty.replace('Loyal,', '»«Loyal,'))).toContain(
    'In 1 of 2 consistent scenarios.  \nPromoted most by Parts On time +1.  \nHindered most by Parts Late −1.',
  )
  expect(hoverOf(loyalty.replace('OnTime "', '»«OnTime "'))).toContain(
    'In 1 of 2 consistent scenarios.  \nNo judgement acts on it.',
  )
  expect(hoverOf(loyalty.replace('outlook Loyalty', 'outlook »«Loyalty'))).toContain('2 of 4 scenarios are consistent.')
})

test('the warranty example is told its scenarios', () => {
  const texts = example('warranty')
  const opened = editing({ 'outlook.journey': texts['outlook.journey'], ...texts })
  expect(lenses(opened).map(({ command }) => command?.title)).toEqual(['5 of 48 scenarios are consistent'])
})
