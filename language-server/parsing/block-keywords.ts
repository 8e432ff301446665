import { type AstNode, AstUtils, type Grammar, GrammarAST } from 'langium'

/**
 * The keywords that can begin something inside the braces of a rule, read from the grammar itself: for
 * `Stakeholder` they are `role`, `power`, …; for the entry rule the kinds of declarations.
 */
export const blockKeywords = (grammar: Grammar): ReadonlyMap<string, readonly string[]> => {
  const result = new Map<string, readonly string[]>()
  for (const rule of grammar.rules) {
    if (!GrammarAST.isParserRule(rule)) continue
    const repeated = AstUtils.streamAllContents(rule).find(
      node =>
        GrammarAST.isAssignment(node) &&
        node.operator === '+=' &&
        node.cardinality === '*' &&
        startsWithRules(node.terminal),
    )
    if (repeated && GrammarAST.isAssignment(repeated))
      result.set(rule.name, [...new Set(firstKeywords(repeated.terminal))])
  }
  return result
}

const startsWithRules = (terminal: AstNode): boolean =>
  GrammarAST.isAlternatives(terminal) || (GrammarAST.isRuleCall(terminal) && GrammarAST.isParserRule(terminal.rule.ref))

const firstKeywords = (element: AstNode | undefined): readonly string[] => {
  if (GrammarAST.isKeyword(element)) return [element.value]
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(firstKeywords)
  if (GrammarAST.isGroup(element)) return firstKeywords(element.elements[0])
  if (GrammarAST.isAssignment(element)) return firstKeywords(element.terminal)
  if (GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref))
    return firstKeywords(element.rule.ref.definition)
  return []
}
