import { label } from './label.js'
import type { Names } from './names.js'

/** What a reader calls what a name leads to; the name itself where it leads nowhere. */
export const titleOf =
  (names: Pick<Names, 'declared'>) =>
  (name: string): string => {
    const [declared] = names.declared(name)
    return declared === undefined ? name : label(declared.element)
  }
