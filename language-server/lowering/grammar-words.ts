import { AstUtils, GrammarAST } from 'langium'
import { languageServices } from '../parsing/services.js'

/** What can begin in a block of the grammar: the rule that reads it, by the keyword that begins it. */
export type Entries = ReadonlyMap<string, string>

type Words = {
  readonly entries: ReadonlyMap<string, Entries>
  readonly phrases: ReadonlyMap<string, readonly string[]>
}

let words: Words | undefined

const read = (): Words => {
  const rules = languageServices().Grammar.rules.filter(GrammarAST.isParserRule)
  return {
    entries: new Map(rules.map(rule => [rule.name, new Map(repeatedIn(rule).flatMap(begun))])),
    phrases: new Map(rules.map(({ name, definition }) => [name, phrase(definition)])),
  }
}

const wordsOfGrammar = (): Words => {
  words ??= read()
  return words
}

/** What can begin inside the braces that a rule reads; for `JourneyFile` at the top of a file. */
export const entriesIn = (rule: string): Entries => wordsOfGrammar().entries.get(rule) ?? NOTHING

const NOTHING: Entries = new Map()

/** The keywords that a rule begins with: `not before`, `moment of truth`. */
export const phraseOf = (rule: string): readonly string[] => wordsOfGrammar().phrases.get(rule) ?? []

/** What stands any number of times in a rule and begins with a rule of its own. */
const repeatedIn = (rule: GrammarAST.ParserRule): readonly GrammarAST.AbstractElement[] =>
  AstUtils.streamAllContents(rule)
    .flatMap(node => {
      if (GrammarAST.isAssignment(node) && node.operator === '+=' && node.cardinality === '*') return [node.terminal]
      const called = GrammarAST.isRuleCall(node) ? node.rule.ref : undefined
      return GrammarAST.isParserRule(called) && called.fragment ? repeatedIn(called) : []
    })
    .toArray()

/** The keywords that an element can begin with, each with the rule that has it. */
const begun = (element: GrammarAST.AbstractElement): readonly (readonly [string, string])[] => {
  if (GrammarAST.isKeyword(element))
    return [[element.value, AstUtils.getContainerOfType(element, GrammarAST.isParserRule)!.name]]
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(begun)
  if (GrammarAST.isGroup(element)) return begun(element.elements[0])
  if (GrammarAST.isAssignment(element)) return begun(element.terminal)
  const called = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined
  return GrammarAST.isParserRule(called) ? begun(called.definition) : []
}

const phrase = (definition: GrammarAST.AbstractElement): readonly string[] => {
  const elements = GrammarAST.isGroup(definition) ? definition.elements : [definition]
  const keywords = elements.map(element => {
    const word = GrammarAST.isAssignment(element) && element.feature === 'key' ? element.terminal : element
    return GrammarAST.isKeyword(word) && element.cardinality === undefined ? word.value : undefined
  })
  const end = keywords.indexOf(undefined)
  return (end < 0 ? keywords : keywords.slice(0, end)) as readonly string[]
}
