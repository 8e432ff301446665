import { type AstNode, GrammarAST, GrammarUtils } from 'langium'
import type { TokenType } from './chevrotain.js'

/** How a part of a rule gives its value to the node of the rule. */
export type Assigned = {
  readonly property: string
  readonly operator: '=' | '+=' | '?='
  readonly isReference: boolean
}

/** One step of a rule: it reads what the grammar asks for and leaves it in the node under construction. */
export type Step = () => void

/** What steps are made of. The numbers tell equal steps of one rule apart; what is called in a loop is made once. */
export type Actions = {
  readonly token: (index: number, type: TokenType, assigned: Assigned | undefined) => void
  readonly rule: (index: number, rule: GrammarAST.ParserRule, assigned: Assigned | undefined) => void
  readonly choice: (index: number, choices: { readonly ALT: Step }[]) => void
  readonly optional: (index: number, step: { readonly DEF: Step }) => void
  readonly repeated: (index: number, step: { readonly DEF: Step }) => void
  readonly atLeastOnce: (index: number, step: { readonly DEF: Step }) => void
}

/** A rule of the grammar as one step. Ours have no parameters, actions or unordered groups; a new kind of element is refused. */
export const stepOf = (
  rule: GrammarAST.ParserRule,
  tokens: { readonly [name: string]: TokenType },
  actions: Actions,
): Step => {
  let number = 0

  const element = (part: GrammarAST.AbstractElement, assigned?: Assigned): Step => {
    const once = single(part, assigned)
    if (part.cardinality === undefined) return once
    const index = ++number
    const repeat = { DEF: once }
    if (part.cardinality === '?') return () => actions.optional(index, repeat)
    return part.cardinality === '*' ? () => actions.repeated(index, repeat) : () => actions.atLeastOnce(index, repeat)
  }

  const single = (part: GrammarAST.AbstractElement, assigned: Assigned | undefined): Step => {
    if (GrammarAST.isKeyword(part)) return token(part.value, assigned)
    if (GrammarAST.isAssignment(part)) return element(part.terminal, assignedBy(part))
    if (GrammarAST.isCrossReference(part)) return single(part.terminal!, assigned)
    if (GrammarAST.isRuleCall(part)) return call(part.rule.ref!, assigned)
    if (GrammarAST.isAlternatives(part)) {
      const index = ++number
      const choices = part.elements.map(choice => ({ ALT: element(choice, assigned) }))
      return () => actions.choice(index, choices)
    }
    if (GrammarAST.isGroup(part)) {
      const steps = part.elements.map(step => element(step, assigned))
      return () => {
        for (const step of steps) step()
      }
    }
    throw new Error(`The grammar uses ${part.$type}, which the parser does not know yet.`)
  }

  const call = (called: AstNode, assigned: Assigned | undefined): Step => {
    if (GrammarAST.isTerminalRule(called)) return token(called.name, assigned)
    const index = ++number
    const rule = called as GrammarAST.ParserRule
    return () => actions.rule(index, rule, assigned)
  }

  const token = (name: string, assigned: Assigned | undefined): Step => {
    const index = ++number
    const type = tokens[name]
    return () => actions.token(index, type, assigned)
  }

  return element(rule.definition)
}

const assignedBy = ({ feature, operator, terminal }: GrammarAST.Assignment): Assigned => ({
  property: feature,
  operator,
  isReference: GrammarAST.isCrossReference(terminal),
})

/** The parser rules that the entry rule can reach. */
export const rulesOf = (grammar: GrammarAST.Grammar): readonly GrammarAST.ParserRule[] => {
  const reachable = GrammarUtils.getAllReachableRules(grammar, false)
  return grammar.rules.filter(rule => GrammarAST.isParserRule(rule) && reachable.has(rule)) as GrammarAST.ParserRule[]
}
