import { firstOfEachName } from './first-by-name.js'

type Labelled = { readonly name: string; readonly title?: string | undefined }

/** What a reader calls it: its title, or its name where it has none. */
export const label = (element: Labelled): string => element.title ?? element.name

/** What a reader calls each, by its name; of several with one name the first, which references mean. */
export const labelsByName = (elements: readonly Labelled[]): ReadonlyMap<string, string> =>
  new Map(firstOfEachName(elements).map(element => [element.name, label(element)]))
