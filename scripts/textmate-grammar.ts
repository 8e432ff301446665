import { type AstNode, AstUtils, type Grammar, GrammarAST, GrammarUtils } from 'langium'

type Captures = { readonly [group: string]: { readonly name: string } }
type Pattern =
  | { readonly name?: string; readonly match: string; readonly captures?: Captures }
  | {
      readonly name: string
      readonly begin: string
      readonly end: string
      readonly patterns?: readonly Pattern[]
    }

const scope = (name: string): string => `${name}.waypost`
const word = '[\\p{L}_][\\p{L}\\p{N}\\p{M}_]*'
// Not part of a name, of `Journey.Touchpoint` or of a number; but behind `..`.
const alone = (pattern: string): string => `(?<![\\p{L}\\p{N}\\p{M}_]|[^.]\\.)(?:${pattern})(?![\\p{L}\\p{N}\\p{M}_])`
const anyOf = (texts: Iterable<string>): string =>
  [...new Set(texts)]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map(text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

const keywordsIn = (node: AstNode): readonly string[] =>
  AstUtils.streamAst(node)
    .filter(GrammarAST.isKeyword)
    .map(keyword => keyword.value)
    .toArray()

const isWord = (keyword: string): boolean => /^\p{L}/u.test(keyword)

const groups = (grammar: Grammar): readonly GrammarAST.Group[] =>
  AstUtils.streamAllContents(grammar).filter(GrammarAST.isGroup).toArray()

/** What begins a declaration, such as `journey`: the keywords before a name. */
const kinds = (grammar: Grammar): readonly string[] =>
  groups(grammar).flatMap(({ elements: [first, second] }) =>
    GrammarAST.isKeyword(first) && GrammarAST.isAssignment(second) && second.feature === 'name' ? [first.value] : [],
  )

/** What takes a word of a closed list, such as `layer`. */
const choices = (grammar: Grammar): readonly string[] =>
  groups(grammar).flatMap(({ elements: [first, second] }) => {
    const terminal = GrammarAST.isAssignment(second) ? second.terminal : undefined
    const takesWord = GrammarAST.isRuleCall(terminal) && terminal.rule.$refText === 'Word'
    return takesWord && GrammarAST.isAssignment(first) && first.feature === 'key' ? keywordsIn(first) : []
  })

const terminal = (grammar: Grammar, name: string): string => {
  const rule = grammar.rules.find(rule => GrammarAST.isTerminalRule(rule) && rule.name === name)
  if (!GrammarAST.isTerminalRule(rule)) throw new Error(`The grammar has no terminal ${name}.`)
  return GrammarUtils.terminalRegex(rule).source
}

const comments: readonly Pattern[] = [
  {
    match: '(//\\s*)(waypost-ignore)(?:\\s+([^\\s:]+))?(.*)$',
    captures: {
      0: { name: scope('comment.line.double-slash') },
      2: { name: scope('keyword.other.directive') },
      3: { name: scope('constant.other.rule') },
    },
  },
  { name: scope('comment.line.double-slash'), match: '//.*$' },
  { name: scope('comment.block.documentation'), begin: '/\\*\\*(?!/)', end: '\\*/' },
  { name: scope('comment.block'), begin: '/\\*', end: '\\*/' },
]

const text: Pattern = {
  name: scope('string.quoted.double'),
  begin: '"',
  // A text ends with its line, closed or not.
  end: '"|$',
  patterns: [{ name: scope('constant.character.escape'), match: '\\\\.' }],
}

/** The colours of a `.journey` file before the language server has read it, from the words of the grammar. */
export const textmateGrammar = (grammar: Grammar) => {
  const keywords = keywordsIn(grammar)
  const operators = keywords.filter(keyword => !isWord(keyword) && !['{', '}', ',', '->', '.', '?'].includes(keyword))
  const patterns: readonly Pattern[] = [
    ...comments,
    text,
    {
      match: `(?:^|(?<=[{}]))\\s*(${anyOf(kinds(grammar))})\\s+(${word})`,
      captures: { 1: { name: scope('storage.type') }, 2: { name: scope('entity.name.type') } },
    },
    {
      match: `${alone(`(${anyOf(choices(grammar))})\\s+(${word}(?:-${word})?)(?:\\s*(->)\\s*(${word}))?`)}`,
      captures: {
        1: { name: scope('keyword.other') },
        2: { name: scope('constant.language') },
        3: { name: scope('keyword.operator.arrow') },
        4: { name: scope('constant.language') },
      },
    },
    // What stands at either end of an arrow, or before a dot, is a name.
    {
      name: scope('keyword.other'),
      match: `(?<!->|->\\s)${alone(anyOf(keywords.filter(isWord)))}(?!\\s*->|\\.\\p{L})`,
    },
    { name: scope('constant.numeric.date'), match: alone(terminal(grammar, 'DATE')) },
    { name: scope('constant.numeric.duration'), match: alone(terminal(grammar, 'DURATION')) },
    { name: scope('constant.numeric.percent'), match: `${alone(terminal(grammar, 'NUMBER'))}\\s*%` },
    { name: scope('constant.numeric'), match: alone(terminal(grammar, 'NUMBER')) },
    { name: scope('keyword.operator.arrow'), match: '->' },
    { name: scope('keyword.operator'), match: anyOf(operators) },
    { name: scope('punctuation.section.block'), match: '[{}]' },
    { name: scope('punctuation.separator'), match: ',' },
  ]
  return { name: 'Waypost', scopeName: 'source.waypost', patterns }
}
