import type { Declared } from '../model/declared.js'
import type { Names } from '../model/names.js'
import type { Reference } from '../model/source.js'

/** The factors of one `impacts` block, as far as their names were asked for. */
export type Factors = {
  /** What means the same element has one name, the spelling first used. Undefined for a name that leads nowhere. */
  readonly nameOf: (reference: Reference) => string | undefined
  /** The element that a factor is, by its name here. */
  readonly declaredAs: (name: string) => Declared | undefined
}

export const factorsIn = (names: Pick<Names, 'resolve'>): Factors => {
  const spelling = new Map<string, string>()
  const declared = new Map<string, Declared>()
  const nameOf = (reference: Reference): string | undefined => {
    const resolution = names.resolve(reference)
    if (resolution.kind !== 'found') return undefined
    const { target } = resolution
    const known = spelling.get(target.key)
    if (known !== undefined) return known
    // The same bare name can mean two things, if one of them is the member of the journey that the block is for.
    const name = declared.has(reference.name) ? target.key : reference.name
    spelling.set(target.key, name)
    declared.set(name, target)
    return name
  }
  return { nameOf, declaredAs: name => declared.get(name) }
}

/** The names alone. */
export const factorNames = (names: Pick<Names, 'resolve'>): Factors['nameOf'] => factorsIn(names).nameOf
