import type { Declared } from '../../model/declared.js'
import type { Resolve } from '../../model/resolve.js'
import type { Reference } from '../../model/source.js'
import { spelt } from '../../model/spelling.js'

/** The factors of one `impacts` block, as far as their names were asked for. */
export type Factors = {
  /** What means the same element has one name, the spelling first used. Undefined for a name that leads nowhere. */
  readonly nameOf: (reference: Reference) => string | undefined
  /** The element that a factor is, by its name here. */
  readonly declaredAs: (name: string) => Declared | undefined
}

export const factorsIn = (target: Resolve): Factors => {
  const spelling = new Map<string, string>()
  const declared = new Map<string, Declared>()
  const nameOf = (reference: Reference): string | undefined => {
    const factor = target(reference)
    if (!factor) return undefined
    const known = spelling.get(factor.key)
    if (known !== undefined) return known
    // The same bare name can mean two things, if one of them is the member of the journey that the block is for.
    const name = declared.has(spelt(reference)) ? factor.key : spelt(reference)
    spelling.set(factor.key, name)
    declared.set(name, factor)
    return name
  }
  return { nameOf, declaredAs: name => declared.get(name) }
}

/** The names alone. */
export const factorNames = (target: Resolve): Factors['nameOf'] => factorsIn(target).nameOf
