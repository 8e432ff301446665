import { shortList } from './lists.js'

/** Names that lead to nothing have no title, so they are shown as written. */
export const leftOut = ({ names }: { readonly names: readonly string[] }): string =>
  `Left out because the name leads to nothing: ${shortList(names)}.`
