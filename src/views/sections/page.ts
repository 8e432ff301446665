import type { Section } from '../../wording/document.js'
import type { PictureOptions, Source } from '../picture.js'

/** What an analysis says of one declaration or of all, and how it is called. */
export type SectionsPage = {
  /** The names of the view and of what it is drawn of. */
  readonly view: string
  readonly name: string
  /** What a reader calls the analysis, and what it is of. */
  readonly heading: string
  readonly title: string
  readonly description?: string | undefined
  /** Where the title leads to. */
  readonly source?: Source | undefined
  readonly sections: readonly (Section & { readonly source?: Source | undefined })[]
  /** What is said where there are no sections. */
  readonly nothing: string
}

export type SectionsOptions = PictureOptions & {
  /** Where a text leads to that is a place in a file, and how it reads to somebody who knows the project. */
  readonly placeOf: (text: string) => { readonly text: string; readonly source: Source } | undefined
}

/** What stands in a page, and where its titles lead to. */
export type PageSection = SectionsPage['sections'][number]

/** As words begin in pictures. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

/** `Critical path: Warranty claim`, or one of them where both are the same. */
export const nameOf = ({ heading, title }: Pick<SectionsPage, 'heading' | 'title'>): string =>
  heading === title ? title : `${heading}: ${title}`
