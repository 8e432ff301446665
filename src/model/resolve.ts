import type { Declared } from './declared.js'
import type { Reference } from './source.js'
import { spelt } from './spelling.js'

/** What a reference leads to; undefined where it leads nowhere. */
export type Resolve = (reference: Reference) => Declared | undefined

/** Kind and key of what a reference leads to, to compare it with what others lead to. */
export const meaningIn =
  (resolve: Resolve) =>
  (reference: Reference): string | undefined => {
    const found = resolve(reference)
    return found && `${found.kind} ${found.key}`
  }

/** The key of what a reference leads to; where it leads nowhere, what was written. */
export const keyOrText = (reference: Reference, resolve: Resolve): string => resolve(reference)?.key ?? spelt(reference)

/** The keys of what references lead to, in the order written, each once; what leads nowhere is left out. */
export const keysOf = (references: readonly (Reference | undefined)[], resolve: Resolve): readonly string[] => [
  ...new Set(references.flatMap(reference => (reference && resolve(reference)?.key) ?? [])),
]
