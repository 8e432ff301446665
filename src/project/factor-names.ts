import type { Names } from '../model/names.js'
import type { Reference } from '../model/source.js'

/**
 * Names for the factors of one `impacts` block: what means the same element has one name, the spelling first used.
 * Undefined for a name that leads nowhere.
 */
export const factorNames = (names: Pick<Names, 'resolve'>): ((reference: Reference) => string | undefined) => {
  const spelling = new Map<string, string>()
  return reference => {
    const resolution = names.resolve(reference)
    if (resolution.kind !== 'found') return undefined
    const { key } = resolution.target
    if (!spelling.has(key)) spelling.set(key, reference.name)
    return spelling.get(key)
  }
}
