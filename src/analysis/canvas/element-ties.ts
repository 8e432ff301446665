import type { Declared } from '../../model/declared.js'
import type { Canvas, Reference } from '../../model/index.js'
import { keyOrText, type Resolve } from '../../model/resolve.js'

/** That one element of a canvas names another: in its own words, and as it is said of the other one. */
type Tie = { readonly from: Element; readonly to: Reference; readonly word: string; readonly back?: string }

type Element = Declared['element']

const tiesIn = (canvas: Canvas): readonly Tie[] => {
  const ties: Tie[] = []
  const add = (from: Element, references: readonly (Reference | undefined)[], word: string, back?: string): void => {
    for (const reference of references)
      if (reference) ties.push({ from, to: reference, word, ...(back !== undefined && { back }) })
  }
  for (const each of canvas.segments) add(each, [each.is], 'Is')
  for (const each of canvas.propositions) {
    add(each, each.serves, 'Serves', 'Served by')
    add(each, each.via, 'Via')
    add(each, each.keptBy, 'Kept by')
  }
  for (const each of canvas.relationships) {
    add(each, each.with, 'With', 'Relationship')
    add(each, each.supports, 'Supports')
  }
  for (const each of canvas.revenues) {
    add(each, each.from, 'From', 'Pays')
    add(each, each.for, 'For', 'Paid for by')
  }
  for (const each of canvas.resources) add(each, each.for, 'For', 'Rests on')
  for (const each of canvas.activities) {
    add(each, each.for, 'For', 'Made true by')
    add(each, each.uses, 'Uses', 'Used by')
  }
  for (const each of canvas.partners) {
    add(each, [each.is], 'Is')
    add(each, each.provides, 'Provides', 'Provided by')
  }
  for (const each of canvas.costs) add(each, each.of, 'Of', 'Costs')
  return ties
}

/** What an element names and what names it within its canvas, by the words for that. */
export const tiesOf = (
  canvas: Canvas,
  { element }: Declared,
  target: Resolve,
): ReadonlyMap<string, readonly string[]> => {
  const ties = tiesIn(canvas).flatMap(({ from, to, word, back }) => [
    ...(from === element ? [{ word, other: keyOrText(to, target) }] : []),
    ...(back !== undefined && target(to)?.element === element ? [{ word: back, other: from.name }] : []),
  ])
  return new Map(
    [...Map.groupBy(ties, ({ word }) => word)].map(([word, same]) => [word, same.map(({ other }) => other)]),
  )
}
