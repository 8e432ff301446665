import type { Names } from '../model/names.js'
import { titleOf } from '../model/title-of.js'
import type { Called } from './note.js'

/** What a reader of pictures calls what has a name: its title. */
export const calledByTitle = (names: Pick<Names, 'declared'>): Called => {
  const title = titleOf(names)
  return (name, owner) => {
    const key = owner === undefined ? name : `${owner}.${name}`
    const found = title(key)
    return found === key ? name : found
  }
}
