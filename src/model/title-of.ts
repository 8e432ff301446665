import { label } from './label.js'
import type { Names } from './names.js'
import type { Project } from './project.js'
import { keyOrText } from './resolve.js'
import type { Reference } from './source.js'

/** What a reader calls something: by its key, such as `Care` or `WarrantyClaim.Report`, or by a reference to it. */
export type TitleOf = (meant: string | Reference) => string

/** What a reader calls what has a key; the key itself where nothing has it. */
export const titleOf =
  (names: Pick<Names, 'declared'>) =>
  (name: string): string => {
    const [declared] = names.declared(name)
    return declared === undefined ? name : label(declared.element)
  }

/** The same also of what references lead to; where they lead nowhere, what was written. */
export const titlesIn = ({ names, links }: Pick<Project, 'names' | 'links'>): TitleOf => {
  const ofKey = titleOf(names)
  return meant => ofKey(typeof meant === 'string' ? meant : keyOrText(meant, links.target))
}
