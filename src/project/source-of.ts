import type { Names } from '../model/names.js'
import type { Source } from '../views/picture.js'

/** Where what has a key is declared; undefined where nothing has it. */
export const sourceOf =
  (names: Pick<Names, 'declared'>) =>
  (key: string): Source | undefined => {
    const [declared] = names.declared(key)
    return declared && { name: declared.element.name, range: declared.element.range, file: declared.file }
  }
