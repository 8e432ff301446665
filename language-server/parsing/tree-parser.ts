import { type AstNode, type GrammarAST, GrammarUtils, type LangiumCoreServices } from 'langium'
import {
  EmbeddedActionsParser,
  type IRecognitionException,
  type IToken,
  type ParserMethod,
  type TokenType,
} from './chevrotain.js'
import { type Actions, type Assigned, rulesOf, stepOf } from './grammar-steps.js'
import { NodeSpan } from './node-span.js'
import { recoverByLinesAndBraces } from './recovery.js'
import { unquote } from './tokens.js'

/** What is under construction: a node of the tree, or the text of a rule such as `Word` that gives a text. */
type Node = { readonly $type: string; readonly $cstNode: NodeSpan; [property: string]: unknown }
type Text = { readonly $type: undefined; readonly $cstNode: NodeSpan; text: string }
type Open = Node | Text

const isText = (open: Open): open is Text => open.$type === undefined

export type Tree<Root extends AstNode> = {
  readonly root: Root
  readonly errors: readonly IRecognitionException[]
  /** How many tokens stand nowhere in the tree, because recovery from an error skipped them. */
  readonly skipped: number
}

type RuleMethod = ParserMethod<[], Open | undefined>

/**
 * Runs Langium's grammar over tokens and builds the syntax tree alone. Langium's own parser also builds a node for every
 * token, keeps comments among them, links children to parents and makes its steps anew at every rule. Nothing here
 * reads those, and they cost more than the tree itself. Each node knows its first and last token instead: its
 * `$cstNode` is a `NodeSpan`.
 */
export class TreeParser extends EmbeddedActionsParser {
  private readonly open: Open[] = []
  private readonly methods = new Map<GrammarAST.ParserRule, RuleMethod>()
  private readonly services: LangiumCoreServices
  private readonly entry: RuleMethod
  private consumed = 0

  constructor(services: LangiumCoreServices) {
    const { definition } = services.parser.Lexer
    super(definition, {
      ...services.parser.ParserConfig,
      skipValidations: true,
      errorMessageProvider: services.parser.ParserErrorMessageProvider,
    })
    this.services = services
    const rules = rulesOf(services.Grammar)
    for (const rule of rules) this.methods.set(rule, this.method(rule, definition))
    this.entry = this.methods.get(rules.find(({ entry }) => entry)!)!
    this.performSelfAnalysis()
    recoverByLinesAndBraces(this)
  }

  parse<Root extends AstNode>(tokens: IToken[]): Tree<Root> {
    this.open.length = 0
    this.consumed = 0
    const { length } = tokens
    this.input = tokens
    const result = this.entry() ?? this.open.pop()
    return { root: result as unknown as Root, errors: this.errors, skipped: length - this.consumed }
  }

  private method(rule: GrammarAST.ParserRule, tokens: { readonly [name: string]: TokenType }): RuleMethod {
    const step = stepOf(rule, tokens, this.actions)
    const start = this.starter(rule)
    return this.RULE(rule.name, () => {
      if (this.RECORDING_PHASE || !start) {
        step()
        return undefined
      }
      this.open.push(start())
      step()
      return this.open.pop()
    })
  }

  private readonly actions: Actions = {
    token: (index, type, assigned) => this.readToken(index, type, assigned),
    rule: (index, rule, assigned) => this.readRule(index, rule, assigned),
    choice: (index, choices) => this.or(index, choices),
    optional: (index, step) => this.option(index, step),
    repeated: (index, step) => this.many(index, step),
    atLeastOnce: (index, step) => this.atLeastOne(index, step),
  }

  private readToken(index: number, type: TokenType, assigned: Assigned | undefined): void {
    const token = this.consume(index, type)
    if (this.RECORDING_PHASE || token.isInsertedInRecovery || Number.isNaN(token.startOffset)) return
    this.consumed++
    const current = this.open[this.open.length - 1]
    current.$cstNode.add(token)
    if (assigned) assign(current as Node, assigned, type.name === 'STRING' ? unquote(token.image) : token.image, token)
    else if (isText(current)) current.text += token.image
  }

  private readRule(index: number, rule: GrammarAST.ParserRule, assigned: Assigned | undefined): void {
    // While the parser is being built, a rule may be called that is written further below.
    const method = this.methods.get(rule)!
    if (this.RECORDING_PHASE || rule.fragment) {
      this.subrule(index, method)
      return
    }
    const depth = this.open.length
    let result: Open | undefined
    try {
      result = this.subrule(index, method)
    } finally {
      // A rule that gave up has left what it has so far.
      if (this.open.length > depth) result = this.open.pop()
      if (result) this.take(result, assigned)
    }
  }

  /** Hands the result of a rule to the rule that called it. */
  private take(result: Open, assigned: Assigned | undefined): void {
    if (result.$cstNode.first === undefined) return
    const current = this.open[this.open.length - 1]
    current.$cstNode.extend(result.$cstNode)
    if (assigned) assign(current as Node, assigned, isText(result) ? result.text : result, result.$cstNode)
    else if (isText(current) && isText(result)) current.text += result.text
    // A rule of alternatives is what its alternative is.
    else this.open[this.open.length - 1] = result
  }

  /** Makes what a rule fills: a node with empty lists and `false` where nothing may follow; nothing for a fragment. */
  private starter(rule: GrammarAST.ParserRule): (() => Open) | undefined {
    if (rule.fragment) return undefined
    if (GrammarUtils.isDataTypeRule(rule)) return () => ({ $type: undefined, $cstNode: new NodeSpan(), text: '' })
    const $type = GrammarUtils.getTypeName(rule)
    const properties = Object.values(this.services.shared.AstReflection.getTypeMetaData($type).properties)
    const lists = properties.filter(({ defaultValue }) => Array.isArray(defaultValue)).map(({ name }) => name)
    // All nodes of a type begin with the same properties in the same order, which engines reward.
    const blank = Object.fromEntries(properties.map(({ name, defaultValue }) => [name, defaultValue]))
    return () => {
      const node: Node = { $type, $cstNode: new NodeSpan(), ...blank }
      for (const name of lists) node[name] = []
      return node
    }
  }
}

const assign = (
  node: Node,
  { property, operator, isReference }: Assigned,
  value: unknown,
  at: IToken | NodeSpan,
): void => {
  if (property === 'name') node.$cstNode.name = at as IToken
  else if (typeof value === 'string' && at instanceof NodeSpan) node.$cstNode.keepText(property, at)
  const item = isReference
    ? { $refText: value, $refNode: at instanceof NodeSpan ? at : NodeSpan.of(at), ref: undefined }
    : value
  if (operator === '+=') (node[property] as unknown[]).push(item)
  else node[property] = operator === '?=' ? true : item
}
