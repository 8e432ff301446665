import type { Journey } from './journey.js'
import type { Reference } from './source.js'
import { spelt } from './spelling.js'

/** The place in `journey.touchpoints` of what a reference means; undefined where it means no touchpoint of that journey. */
export type TouchpointIn = (reference: Reference) => number | undefined

const found = new WeakMap<Journey, TouchpointIn>()

/**
 * Where the references to a journey's own touchpoints lead, as `Report` or `Claim.Report`. They depend on nothing outside,
 * so they can be followed in a journey that no file declares, such as that of a what-if. Of touchpoints of the same name the
 * first is meant.
 */
export const touchpointIn = (journey: Journey): TouchpointIn => {
  const known = found.get(journey)
  if (known) return known
  const places = new Map<string, number>()
  for (const [place, { name }] of journey.touchpoints.entries()) if (!places.has(name)) places.set(name, place)
  const prefix = `${journey.name}.`
  const find: TouchpointIn = reference => {
    const text = spelt(reference)
    return places.get(text.startsWith(prefix) ? text.slice(prefix.length) : text)
  }
  found.set(journey, find)
  return find
}
