import type { Outlook } from './impacts.js'
import type { Reference } from './source.js'
import { spelt } from './spelling.js'

/** A state of an outlook, by its declared names. */
export type OwnState = { readonly descriptor: string; readonly state: string }

export type StateIn = (reference: Reference) => OwnState | undefined

const found = new WeakMap<Outlook, StateIn>()

/**
 * Where the references to an outlook's own states lead, as `Delivery.Late` or `Loyalty.Delivery.Late`; undefined where they
 * lead to none. They depend on nothing outside.
 */
export const stateIn = (outlook: Outlook): StateIn => {
  const known = found.get(outlook)
  if (known) return known
  const states = new Map<string, OwnState>()
  for (const { name: descriptor, states: own } of outlook.descriptors)
    for (const { name: state } of own) states.set(`${descriptor}.${state}`, { descriptor, state })
  const prefix = `${outlook.name}.`
  const find: StateIn = reference => {
    const text = spelt(reference)
    return states.get(text) ?? (text.startsWith(prefix) ? states.get(text.slice(prefix.length)) : undefined)
  }
  found.set(outlook, find)
  return find
}
