import type { Offer, View } from '../../../language-server/protocol.js'
import type { Range } from '../../model/source.js'

/** The innermost declaration around a line that can be drawn, and the views of it. */
export type Around = { readonly name: string; readonly title: string; readonly views: readonly [View, ...View[]] }

const holds = ({ start, end }: Range, line: number): boolean => start.line <= line && line <= end.line
const lines = ({ start, end }: Range): number => end.line - start.line

/** A view of everything in a file surrounds single declarations; these come first. */
export const aroundLine = (offers: readonly Offer[], line: number): Around | undefined => {
  const found = offers.flatMap(({ view, subjects }) =>
    subjects.filter(({ range }) => holds(range, line)).map(subject => ({ view, subject })),
  )
  const innermost = found.toSorted((one, other) => lines(one.subject.range) - lines(other.subject.range))[0]
  if (!innermost) return undefined
  const { name, title } = innermost.subject
  const others = found.filter(({ view, subject }) => subject.name === name && view !== innermost.view)
  return { name, title, views: [innermost.view, ...others.map(({ view }) => view)] }
}
