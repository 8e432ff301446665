import { vocabulary } from '../../src/model/vocabulary.js'
import { declarationOf } from './declarations.js'
import { phraseOf } from './grammar-words.js'
import { partOf } from './parts.js'
import { propertyOf } from './properties/index.js'
import type { Layout } from './properties/row.js'

/** What a keyword means, and what completion inserts for it if that is more than the keyword. */
export type Told = { readonly says: string | undefined; readonly snippet: string | undefined }

/** Of the keyword that begins what a rule reads, in a block of this kind. */
export const toldOf = (rule: string, keyword: string, block: string): Told => {
  const property = propertyOf(rule)
  if (!property) return { says: (declarationOf(rule) ?? partOf(rule))?.says, snippet: declarationOf(rule)?.snippet }
  const { says, snippet } = property.words[keyword]
  return { says: typeof says === 'function' ? says(block) : says, snippet: snippet ?? phraseSnippet(rule) }
}

/** Keywords of several words are inserted as a whole. */
const phraseSnippet = (rule: string): string | undefined => {
  const { words, isAll } = phraseOf(rule)
  if (words.length < 2) return undefined
  return isAll ? words.join(' ') : `${words.join(' ')} $0`
}

/** Of a keyword further in. */
export const toldInside = (rule: string, keyword: string, block: string): string | undefined => {
  const { words } = phraseOf(rule)
  if (words.includes(keyword)) return toldOf(rule, words[0], block).says
  return (propertyOf(rule) ?? declarationOf(rule) ?? partOf(rule))?.inside?.[keyword]
}

/** How the line is laid out that something begins; undefined for what begins none. */
export const layoutOf = (rule: string): Layout | undefined => {
  const property = propertyOf(rule)
  if (property) return property.layout ?? 'property'
  const declaration = declarationOf(rule)
  return declaration ? (declaration.layout ?? 'declaration') : partOf(rule)?.layout
}

/** Whether all that stands in its block shares columns. */
export const hasSharedColumns = (rule: string): boolean => declarationOf(rule)?.sharedColumns === true

/** The signs that stand apart from both neighbours. */
export const signsApart = (rule: string): readonly string[] => (propertyOf(rule) ?? partOf(rule))?.apart ?? []

/** The keyword further in that stands off like a property of its own. */
export const clauseOf = (rule: string): string | undefined => propertyOf(rule)?.clause

/** Whether a name here may be that of what it stands in; nothing else waits for, details or influences what it is in. */
export const mayNameItself = (rule: string): boolean => (propertyOf(rule) ?? partOf(rule))?.leadsBack === true

/** Whether a name here is one of the journey that is followed, not of the one it is written in. */
export const namesWhatIsFollowed = (rule: string): boolean => propertyOf(rule)?.where === 'follows'

/** The closed list that the words of a property are from. */
export const wordsOf = (rule: string): readonly string[] => {
  const list = propertyOf(rule)?.values
  return list === undefined ? [] : vocabulary[list]
}
