import { keywordOf } from '../../parsing/tokens.js'
import type { Structure } from './structure.js'

/** How many blanks stand before a token, behind another one on the same line. */
export const blanksBefore = (structure: Structure, index: number): number => {
  const { tokens, entries, loose, cells } = structure
  const left = tokens[index - 1].image
  const right = tokens[index].image
  if (right === ',' || right === ':' || right === '%') return 0
  if (left === ',') return 1
  if (left === '{' && right === '}') return 0
  if (left === '{' || right === '{' || right === '}') return 1
  if (entries.has(index) || cells.has(index)) return 2
  if (right === '..') return loose.has(index) ? 1 : 0
  if (left === '..' || left === '+') return loose.has(index - 1) ? 1 : 0
  if (left === '-') return loose.has(index - 1) ? 1 : 0
  // `self-service`: the only hyphen with a word behind it.
  if (right === '-' && isWord(structure, index + 1)) return 0
  return 1
}

const isWord = ({ tokens }: Structure, index: number): boolean =>
  tokens[index].tokenType.name === 'ID' || keywordOf(tokens[index]) !== undefined
