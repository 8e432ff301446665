import { nearest } from '../model/nearest.js'

/** ` Did you mean "x"?`, or nothing when no known word is close. */
export const didYouMean = (word: string, known: readonly string[]): string => {
  const [candidate] = nearest(word, known)
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`
}
