import type { Canvas, Reference } from '../../model/index.js'

/** That one element of a canvas names another: in its own words, and as it is said of the other one. */
type Tie = { readonly from: string; readonly to: string; readonly word: string; readonly back?: string }

const tiesIn = (canvas: Canvas): readonly Tie[] => {
  const ties: Tie[] = []
  const add = (from: string, references: readonly (Reference | undefined)[], word: string, back?: string): void => {
    for (const reference of references)
      if (reference) ties.push({ from, to: reference.name, word, ...(back !== undefined && { back }) })
  }
  for (const { name, is } of canvas.segments) add(name, [is], 'Is')
  for (const { name, serves, via, keptBy } of canvas.propositions) {
    add(name, serves, 'Serves', 'Served by')
    add(name, via, 'Via')
    add(name, keptBy, 'Kept by')
  }
  for (const each of canvas.relationships) {
    add(each.name, each.with, 'With', 'Relationship')
    add(each.name, each.supports, 'Supports')
  }
  for (const each of canvas.revenues) {
    add(each.name, each.from, 'From', 'Pays')
    add(each.name, each.for, 'For', 'Paid for by')
  }
  for (const each of canvas.resources) add(each.name, each.for, 'For', 'Rests on')
  for (const each of canvas.activities) {
    add(each.name, each.for, 'For', 'Made true by')
    add(each.name, each.uses, 'Uses', 'Used by')
  }
  for (const { name, is, provides } of canvas.partners) {
    add(name, [is], 'Is')
    add(name, provides, 'Provides', 'Provided by')
  }
  for (const { name, of } of canvas.costs) add(name, of, 'Of', 'Costs')
  return ties
}

/** What an element names and what names it within its canvas, by the words for that. */
export const tiesOf = (canvas: Canvas, element: string): ReadonlyMap<string, readonly string[]> => {
  const ties = tiesIn(canvas).flatMap(({ from, to, word, back }) => [
    ...(from === element ? [{ word, other: to }] : []),
    ...(to === element && back !== undefined ? [{ word: back, other: from }] : []),
  ])
  return new Map(
    [...Map.groupBy(ties, ({ word }) => word)].map(([word, same]) => [word, same.map(({ other }) => other)]),
  )
}
