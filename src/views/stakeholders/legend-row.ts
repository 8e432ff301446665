import { type LegendEntry, legend } from '../drawing/legend.js'
import type { Row } from '../drawing/row.js'
import type { Person } from './person.js'
import { drawAttribute, drawGap, drawMissing } from './signs.js'

const attributeEntry = (text: string, letter: string, has: boolean | undefined): LegendEntry => ({
  text,
  draw: (x, y) => drawAttribute(letter, has, x + 5, y),
})

const gapEntry = (text: string, gap: number): LegendEntry => ({ text, draw: (x, y) => [drawGap(gap, x + 7, y + 2)] })

/** What the signs mean, as far as there are any. */
export const legendRow = (people: readonly Person[], x: number, width: number): Row => {
  const rated = people.filter(({ declared }) => declared.legitimacy !== undefined || declared.urgency !== undefined)
  const gaps = people.flatMap(({ result }) => result.engagement?.gap ?? [])
  const isOpen = rated.some(({ declared: { power, legitimacy, urgency } }) =>
    [power, legitimacy, urgency].some(value => value === undefined),
  )
  const entries = [
    rated.length > 0 && attributeEntry('Has power (P), legitimacy (L) or urgency (U)', 'P', true),
    rated.length > 0 && attributeEntry('Has it not', 'P', false),
    isOpen && attributeEntry('Not written', 'P', undefined),
    gaps.some(gap => gap > 0) && gapEntry('More engagement is wanted, in steps', 1),
    gaps.includes(0) && gapEntry('Engaged as wanted', 0),
    gaps.some(gap => gap < 0) && gapEntry('Less engagement is wanted, in steps', -1),
    people.some(({ missing }) => missing.length > 0) && {
      text: 'Something is missing',
      draw: (left: number, top: number) => drawMissing(left + 7, top + 2),
    },
  ]
  return legend(
    entries.filter(entry => entry !== false),
    x,
    width,
  )
}
