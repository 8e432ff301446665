import type { Canvas } from '../../model/canvas.js'
import type { Model } from '../../model/model.js'
import { keysOf, type Resolve } from '../../model/resolve.js'
import type { ChannelComparison } from './schema.js'

/** The channels through which each journey meets its customer, by the journey's name: those of its frontstage. */
export type ChannelUse = ReadonlyMap<string, readonly string[]>

export const channelUseOf = (journeys: Model['journeys'], resolve: Resolve): ChannelUse =>
  new Map(
    journeys.map(({ name, touchpoints }) => [
      name,
      keysOf(
        touchpoints.filter(({ layer }) => layer === 'frontstage').flatMap(({ via }) => via),
        resolve,
      ),
    ]),
  )

/** The journeys that keep a proposition of the canvas. */
export const keepingJourneys = ({ propositions }: Canvas, resolve: Resolve): readonly string[] =>
  keysOf(
    propositions.flatMap(({ keptBy }) => keptBy),
    resolve,
  )

/**
 * The canvas's channels against those of the journeys. A journey that only another canvas's propositions name has nothing
 * to do with this one. Without any journey that keeps a proposition nothing can be called unused.
 */
export const compareChannels = (
  canvas: Canvas,
  canvases: readonly Canvas[],
  use: ChannelUse,
  resolve: Resolve,
): ChannelComparison => {
  const listed = keysOf(canvas.channels, resolve)
  const keeping = keepingJourneys(canvas, resolve)
  const elsewhere = new Set(
    canvases.filter(other => other !== canvas).flatMap(other => keepingJourneys(other, resolve)),
  )
  const own = [...use].filter(([journey]) => keeping.includes(journey) || !elsewhere.has(journey))
  const usedIn = Map.groupBy(
    own.flatMap(([journey, channels]) => channels.map(channel => ({ journey, channel }))),
    ({ channel }) => channel,
  )
  const used = [...usedIn].map(([channel, users]) => ({ channel, journeys: users.map(({ journey }) => journey) }))
  const inKeeping = new Set(keeping.flatMap(journey => use.get(journey) ?? []))
  return {
    listed,
    used,
    missing: used.filter(({ channel }) => !listed.includes(channel)),
    unused: keeping.length === 0 ? [] : listed.filter(channel => !inKeeping.has(channel)),
  }
}
