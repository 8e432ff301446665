import { type AstNode, AstUtils, GrammarAST } from 'langium'
import { languageServices } from '../parsing/services.js'

/** What can begin in a block of the grammar: the rule that reads it, by the keyword that begins it. */
export type Entries = ReadonlyMap<string, string>

/** The keywords that a rule begins with, such as `moment of truth`; `isAll`: nothing follows them. */
type Phrase = { readonly words: readonly string[]; readonly isAll: boolean }

type Words = {
  readonly entries: ReadonlyMap<string, Entries>
  readonly phrases: ReadonlyMap<string, Phrase>
  /** The rule with a block that a keyword begins. */
  readonly blocks: ReadonlyMap<string, string>
}

let words: Words | undefined

const read = (): Words => {
  const rules = languageServices().Grammar.rules.filter(GrammarAST.isParserRule)
  const entries = new Map(rules.map(rule => [rule.name, new Map(repeatedIn(rule).flatMap(begun))]))
  const withBlock = [...entries.values()].flatMap(begun => [...begun].filter(([, rule]) => entries.get(rule)!.size > 0))
  return {
    entries,
    phrases: new Map(rules.map(({ name, definition }) => [name, phrase(definition)])),
    blocks: new Map(withBlock),
  }
}

const wordsOfGrammar = (): Words => {
  words ??= read()
  return words
}

/** What can begin inside the braces that a rule reads; for `JourneyFile` at the top of a file. */
export const entriesIn = (rule: string): Entries => wordsOfGrammar().entries.get(rule) ?? NOTHING

const NOTHING: Entries = new Map()

/** The rule of the block that a keyword begins; an empty text for keywords without one. */
export const blockRule = (keyword: string): string => wordsOfGrammar().blocks.get(keyword) ?? ''

export const phraseOf = (rule: string): Phrase => wordsOfGrammar().phrases.get(rule) ?? { words: [], isAll: false }

/** What stands any number of times in a rule and begins with a rule of its own. */
const repeatedIn = (rule: GrammarAST.ParserRule): readonly GrammarAST.AbstractElement[] =>
  AstUtils.streamAllContents(rule)
    .flatMap(node => {
      if (GrammarAST.isAssignment(node) && node.operator === '+=' && node.cardinality === '*') return [node.terminal]
      const called = GrammarAST.isRuleCall(node) ? node.rule.ref : undefined
      return GrammarAST.isParserRule(called) && called.fragment ? repeatedIn(called) : []
    })
    .toArray()

/** A keyword that is no sign such as `{` or `->`. */
const isWord = (element: AstNode): element is GrammarAST.Keyword =>
  GrammarAST.isKeyword(element) && /^\p{L}/u.test(element.value)

/** The keywords that an element can begin with, each with the rule that has it. */
const begun = (element: GrammarAST.AbstractElement): readonly (readonly [string, string])[] => {
  if (isWord(element)) return [[element.value, AstUtils.getContainerOfType(element, GrammarAST.isParserRule)!.name]]
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(begun)
  if (GrammarAST.isGroup(element)) return begun(element.elements[0])
  if (GrammarAST.isAssignment(element)) return begun(element.terminal)
  const called = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined
  return GrammarAST.isParserRule(called) ? begun(called.definition) : []
}

const phrase = (definition: GrammarAST.AbstractElement): Phrase => {
  const elements = GrammarAST.isGroup(definition) ? definition.elements : [definition]
  const keywords = elements.map(element => {
    const word = GrammarAST.isAssignment(element) && element.feature === 'key' ? element.terminal : element
    return isWord(word) && element.cardinality === undefined ? word.value : undefined
  })
  const end = keywords.indexOf(undefined)
  const words = keywords.slice(0, end < 0 ? undefined : end).filter(word => word !== undefined)
  return { words, isAll: end < 0 }
}
