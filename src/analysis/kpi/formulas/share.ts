/** So many of so many. */
export type ShareOf = { readonly yes: number; readonly of: number }
