import type { IRecognitionException, IToken, TokenType } from 'chevrotain'
import {
  AbstractLangiumParser,
  type AstNode,
  createParser,
  GrammarAST,
  GrammarUtils,
  type LangiumCoreServices,
} from 'langium'
import { Place } from './place.js'
import { recoverByLinesAndBraces } from './recovery.js'
import { unquote } from './unquote.js'

/** What is under construction: a node of the tree, or the text of a rule such as `Word` that gives a text. */
type Node = { readonly $type: string; readonly $cstNode: Place; [property: string]: unknown }
type Text = { readonly $type: undefined; readonly $cstNode: Place; text: string }
type Open = Node | Text

const isText = (open: Open): open is Text => open.$type === undefined

type Assigned = { readonly property: string; readonly operator: '=' | '+=' | '?='; readonly isReference: boolean }
type Rule = Parameters<AbstractLangiumParser['rule']>[0]
type Implementation = Parameters<AbstractLangiumParser['rule']>[1]
type RuleMethod = ReturnType<AbstractLangiumParser['rule']>
type Arguments = Parameters<RuleMethod>[0]

export type Tree<Root extends AstNode> = { readonly root: Root; readonly errors: readonly IRecognitionException[] }

/**
 * Runs the grammar over tokens and builds the syntax tree alone. Langium's own parser also builds a node for every token,
 * keeps comments among them and links children to parents; nothing here reads those, and they cost more than the
 * tree itself. Each node knows its first and last token instead: its `$cstNode` is a `Place`.
 */
export class TreeParser extends AbstractLangiumParser {
  private readonly open: Open[] = []
  private readonly assignments = new Map<GrammarAST.AbstractElement, Assigned | undefined>()
  private readonly blanks = new Map<string, () => Node>()
  private readonly services: LangiumCoreServices

  constructor(services: LangiumCoreServices) {
    super(services, false)
    this.services = services
  }

  parse<Root extends AstNode>(tokens: IToken[]): Tree<Root> {
    this.open.length = 0
    this.wrapper.input = tokens
    const result = this.wrapper.rule(this.mainRule) ?? this.close()
    return { root: result as Root, errors: this.wrapper.errors }
  }

  rule(rule: Rule, implementation: Implementation): RuleMethod {
    const start = this.starter(rule as GrammarAST.ParserRule)
    const method = this.wrapper.DEFINE_RULE(`${rule.name}\u200B`, (args: Arguments) => {
      if (this.isRecording() || !start) return implementation(args)
      this.open.push(start())
      implementation(args)
      return this.close()
    })
    this.allRules.set(rule.name, method)
    if ((rule as GrammarAST.ParserRule).entry) this.mainRule = method
    return method
  }

  consume(index: number, type: TokenType, element: GrammarAST.AbstractElement): void {
    const token = this.wrapper.wrapConsume(index, type)
    if (this.isRecording() || token.isInsertedInRecovery || Number.isNaN(token.startOffset)) return
    const current = this.open[this.open.length - 1]
    current.$cstNode.add(token)
    const assigned = this.assigned(element)
    if (assigned) {
      const value = type.name === 'STRING' ? unquote(token.image) : token.image
      this.assign(current as Node, assigned, value, token)
    } else if (isText(current)) current.text += token.image
  }

  subrule(
    index: number,
    rule: RuleMethod,
    fragment: boolean,
    element: GrammarAST.AbstractElement,
    args: Arguments,
  ): void {
    if (this.isRecording() || fragment) {
      this.wrapper.wrapSubrule(index, rule, args)
      return
    }
    const depth = this.open.length
    let result: unknown
    try {
      result = this.wrapper.wrapSubrule(index, rule, args)
    } finally {
      // A rule that gave up has left what it has so far.
      if (this.open.length > depth) result = this.close()
      if (result !== undefined) this.take(result as Open, element)
    }
  }

  action(): void {
    throw new Error('The grammar has no actions.')
  }

  private close(): Open | undefined {
    return this.open.pop()
  }

  /** Hands the result of a rule to the rule that called it. */
  private take(result: Open, element: GrammarAST.AbstractElement): void {
    if (result.$cstNode.first === undefined) return
    const current = this.open[this.open.length - 1]
    current.$cstNode.extend(result.$cstNode)
    const assigned = this.assigned(element)
    if (assigned) this.assign(current as Node, assigned, isText(result) ? result.text : result, result.$cstNode)
    else if (isText(current) && isText(result)) current.text += result.text
    // A rule of alternatives is what its alternative is.
    else this.open[this.open.length - 1] = result
  }

  private assign(node: Node, { property, operator, isReference }: Assigned, value: unknown, at: IToken | Place): void {
    if (property === 'name') node.$cstNode.name = at as IToken
    else if (typeof value === 'string' && at instanceof Place) node.$cstNode.keepText(property, at)
    const item = isReference
      ? { $refText: value, $refNode: at instanceof Place ? at : Place.of(at), ref: undefined }
      : value
    if (operator === '+=') (node[property] as unknown[]).push(item)
    else node[property] = operator === '?=' ? true : item
  }

  private assigned(element: GrammarAST.AbstractElement): Assigned | undefined {
    if (this.assignments.has(element)) return this.assignments.get(element)
    const assignment = enclosing(element)
    const assigned = assignment && {
      property: assignment.feature,
      operator: assignment.operator,
      isReference: GrammarAST.isCrossReference(assignment.terminal),
    }
    this.assignments.set(element, assigned)
    return assigned
  }

  /** Makes what a rule fills: a node with empty lists and `false` where nothing may follow; nothing for a fragment. */
  private starter(rule: GrammarAST.ParserRule): (() => Open) | undefined {
    if (rule.fragment) return undefined
    if (GrammarUtils.isDataTypeRule(rule)) return () => ({ $type: undefined, $cstNode: new Place(), text: '' })
    const $type = GrammarUtils.getTypeName(rule)
    const known = this.blanks.get($type)
    if (known) return known
    const { properties } = this.services.shared.AstReflection.getTypeMetaData($type)
    const defaults = Object.values(properties).filter(({ defaultValue }) => defaultValue !== undefined)
    const blank = (): Node => {
      const node: Node = { $type, $cstNode: new Place() }
      for (const { name, defaultValue } of defaults) node[name] = Array.isArray(defaultValue) ? [] : defaultValue
      return node
    }
    this.blanks.set($type, blank)
    return blank
  }
}

const enclosing = (element: AstNode | undefined): GrammarAST.Assignment | undefined =>
  element === undefined || GrammarAST.isParserRule(element)
    ? undefined
    : GrammarAST.isAssignment(element)
      ? element
      : enclosing(element.$container)

export const createTreeParser = (services: LangiumCoreServices): TreeParser => {
  const parser = createParser(services.Grammar, new TreeParser(services), services.parser.Lexer.definition)
  parser.finalize()
  recoverByLinesAndBraces(parser)
  return parser
}
