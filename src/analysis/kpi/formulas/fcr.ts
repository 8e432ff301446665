import type { ShareOf } from './share.js'

export type FirstContacts = {
  /** Settled at the first contact, without another one within the window that the source counts with. */
  readonly resolved: number
  readonly contacts: number
  /** Contacts that nobody could have settled at once. */
  readonly notResolvable?: number
}

/** First contact resolution: gross of all contacts, net of those that could have been settled at once. */
export const firstContactResolution = ({
  resolved,
  contacts,
  notResolvable = 0,
}: FirstContacts): { readonly gross: ShareOf; readonly net: ShareOf } => ({
  gross: { yes: resolved, of: contacts },
  net: { yes: resolved, of: contacts - notResolvable },
})
