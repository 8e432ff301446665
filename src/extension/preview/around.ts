import type { Offer, View } from '../../../language-server/protocol.js'
import { byLines, holdsLine } from '../../model/ranges.js'

/** The innermost declaration around a line that can be drawn, and the views of it. */
export type Around = { readonly name: string; readonly title: string; readonly views: readonly [View, ...View[]] }

/** A view of everything in a file surrounds single declarations; these come first. */
export const aroundLine = (offers: readonly Offer[], line: number): Around | undefined => {
  const found = offers.flatMap(({ view, subjects }) =>
    subjects.filter(({ range }) => holdsLine(range, line)).map(subject => ({ view, subject })),
  )
  const innermost = found.toSorted((one, other) => byLines(one.subject.range, other.subject.range))[0]
  if (!innermost) return undefined
  const { name, title } = innermost.subject
  const others = found.filter(({ view, subject }) => subject.name === name && view !== innermost.view)
  return { name, title, views: [innermost.view, ...others.map(({ view }) => view)] }
}
