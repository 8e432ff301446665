import { GrammarAST } from 'langium'
import { findNextFeatures, type NextFeature } from 'langium/lsp'
import type { IToken } from '../../parsing/chevrotain.js'
import { languageServices } from '../../parsing/services.js'
import type { Block } from '../keywords/blocks.js'
import { keywordsIn } from '../keywords/keywords.js'
import type { Editing } from '../open-document.js'

/** Where something is being typed: the blocks around it, and the part of the word that is there. */
export type Cursor = {
  readonly editing: Editing
  readonly blocks: readonly [Block, ...Block[]]
  readonly typed: string
}

/**
 * What the grammar allows at a place, told from the headers of the blocks around it and what stands before it in the
 * innermost one. Where that is broken, only the last property is read, or the one before if that is no property after all.
 */
export const whatFollows = (blocks: readonly [Block, ...Block[]]): readonly NextFeature[] => {
  const headers = blocks.slice(1).map(({ header }) => `${written(header)} {`)
  const { kind, content } = blocks.at(-1)!
  const keywords = keywordsIn(kind)
  const starts = content.flatMap(({ image }, index) => (keywords.includes(image) ? [index] : [])).reverse()
  for (const start of [0, ...starts.slice(0, MOST_TRIED), content.length]) {
    const found = following(`${headers.join(' ')} ${written(content.slice(start))} `)
    if (found.length > 0) return found
  }
  return []
}

const MOST_TRIED = 3

const written = (tokens: readonly IToken[]): string => tokens.map(({ image }) => image).join(' ')

const following = (before: string): readonly NextFeature[] => {
  const { CompletionParser } = languageServices().parser
  const { tokens, elementStack, tokenIndex } = CompletionParser.parse(before)
  if (tokenIndex === 0) return findNextFeatures([[{ feature: beginning() }]], tokens)
  return findNextFeatures([elementStack.map(feature => ({ feature }))], tokens.slice(tokenIndex))
}

/** The features behind an element are asked for, so the beginning is an empty group before the call of the entry rule. */
const beginning = (): GrammarAST.AbstractElement => {
  const rule = languageServices()
    .Grammar.rules.filter(GrammarAST.isParserRule)
    .find(({ entry }) => entry)!
  const group = { $type: 'Group', elements: [] as object[] } as unknown as GrammarAST.Group
  const start = { $type: 'Group', $container: group, elements: [] } as unknown as GrammarAST.Group
  const call = { $type: 'RuleCall', $container: group, arguments: [], rule: { ref: rule, $refText: rule.name } }
  group.elements.push(start, call as unknown as GrammarAST.RuleCall)
  return start
}
