import type { Canvas } from '../../model/canvas.js'
import { keysOf, type Resolve } from '../../model/resolve.js'

/** What the canvases of a project say of one another's elements, by their keys. */
export type CanvasTies = {
  readonly servedSegments: ReadonlySet<string>
  readonly paidPropositions: ReadonlySet<string>
  readonly actedPropositions: ReadonlySet<string>
  /** A resource stands behind a proposition directly, or by an activity that uses it. */
  readonly resourcedPropositions: ReadonlySet<string>
  readonly usedResources: ReadonlySet<string>
}

export const tiesOf = (canvases: readonly Canvas[], resolve: Resolve): CanvasTies => {
  const keys = (references: Parameters<typeof keysOf>[0]): ReadonlySet<string> => new Set(keysOf(references, resolve))
  const activities = canvases.flatMap(canvas => canvas.activities)
  const resources = canvases.flatMap(canvas => canvas.resources)
  const withResources = activities.filter(({ uses }) => keysOf(uses, resolve).length > 0)
  return {
    servedSegments: servedSegments(canvases, resolve),
    paidPropositions: keys(canvases.flatMap(canvas => canvas.revenues.flatMap(revenue => revenue.for))),
    actedPropositions: keys(activities.flatMap(activity => activity.for)),
    resourcedPropositions: keys([...resources, ...withResources].flatMap(each => each.for)),
    usedResources: keys(activities.flatMap(({ uses }) => uses)),
  }
}

export const servedSegments = (canvases: readonly Canvas[], resolve: Resolve): ReadonlySet<string> =>
  new Set(
    keysOf(
      canvases.flatMap(canvas => canvas.propositions.flatMap(({ serves }) => serves)),
      resolve,
    ),
  )
