import type { IToken } from 'chevrotain'
import { type AstNode, AstUtils, GrammarAST } from 'langium'
import { findNextFeatures, type NextFeature } from 'langium/lsp'
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Position,
  type Range,
} from 'vscode-languageserver'
import { type Vocabulary, vocabulary } from '../../src/model/vocabulary.js'
import { expectedKinds } from '../lowering/expected-kinds.js'
import { parseText } from '../parsing/parse-file.js'
import { languageServices } from '../parsing/services.js'
import { type Block, blocksAround } from './blocks.js'
import type { Editing } from './editing.js'
import { propertyDoc } from './property-docs.js'
import { snippetFor } from './snippets.js'

/** What can be written at the cursor: keywords with snippets, names of the right kind, words of closed lists. */
export const completion = (editing: Editing, position: Position): CompletionItem[] => {
  const { document } = editing
  const offset = document.offsetAt(position)
  const text = document.getText()
  const { tokens } = parseText(text)
  if (isInside(tokens, offset)) return []
  const start = wordStart(text, offset)
  const replace: Range = { start: document.positionAt(start), end: position }
  const blocks = blocksAround(tokens, start)
  const items = featuresAt(text.slice(0, start)).flatMap(feature => itemsFor(editing, feature, blocks, tokens, start))
  const unique = new Map(items.map(item => [`${item.kind} ${item.label}`, item]))
  return [...unique.values()].map(item => ({
    ...item,
    textEdit: { range: replace, newText: item.insertText ?? item.label },
  }))
}

/** In the middle of a text in quotes there is nothing to complete. */
const isInside = (tokens: readonly IToken[], offset: number): boolean =>
  tokens.some(
    ({ tokenType, startOffset, endOffset, image }) =>
      tokenType.name === 'STRING' &&
      startOffset < offset &&
      (offset <= endOffset! || (offset === endOffset! + 1 && !image.endsWith('"'))),
  )

const WORD_BEFORE = /[\p{L}_][\p{L}\p{N}\p{M}_]*(\.[\p{L}\p{N}\p{M}_]*)?$/u

/** Where the name begins that the cursor is in or behind; `WarrantyClaim.` belongs to it. */
const wordStart = (text: string, offset: number): number => {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return offset - (WORD_BEFORE.exec(line)?.[0].length ?? 0)
}

const featuresAt = (before: string): readonly NextFeature[] => {
  const { CompletionParser } = languageServices().parser
  const { tokens, elementStack, tokenIndex } = CompletionParser.parse(before)
  if (tokenIndex === 0) return findNextFeatures([[{ feature: entryCall() }]], tokens)
  return findNextFeatures([elementStack.map(feature => ({ feature }))], tokens.slice(tokenIndex))
}

/** The grammar begins with an empty group before the call of its entry rule. */
const entryCall = (): GrammarAST.AbstractElement => {
  const { Grammar } = languageServices()
  const rule = Grammar.rules.find(
    candidate => GrammarAST.isParserRule(candidate) && candidate.entry,
  ) as GrammarAST.ParserRule
  const group = { $type: 'Group', elements: [] as GrammarAST.AbstractElement[] } as unknown as GrammarAST.Group
  const start = { $type: 'Group', $container: group, elements: [] } as unknown as GrammarAST.Group
  const call = {
    $type: 'RuleCall',
    $container: group,
    arguments: [],
    rule: { ref: rule, $refText: rule.name },
  } as unknown as GrammarAST.RuleCall
  group.elements.push(start, call)
  return start
}

const itemsFor = (
  editing: Editing,
  { feature }: NextFeature,
  blocks: readonly Block[],
  tokens: readonly IToken[],
  offset: number,
): readonly CompletionItem[] => {
  if (GrammarAST.isKeyword(feature)) return keywordItems(feature.value, blocks)
  const assignment = AstUtils.getContainerOfType(feature as AstNode, GrammarAST.isAssignment)
  const crossReference = GrammarAST.isCrossReference(feature)
    ? feature
    : GrammarAST.isCrossReference(assignment?.terminal)
      ? assignment.terminal
      : undefined
  if (assignment && crossReference) return nameItems(editing, assignment, blocks)
  const called = GrammarAST.isAssignment(feature) ? feature.terminal : feature
  if (assignment && GrammarAST.isRuleCall(called) && called.rule.$refText === 'Word') return wordItems(tokens, offset)
  return []
}

const keywordItems = (word: string, blocks: readonly Block[]): readonly CompletionItem[] => {
  if (!/^\p{L}/u.test(word)) return []
  const block = blocks.at(-1)!.kind
  const kind = block === 'change' ? 'touchpoint' : block
  const doc = propertyDoc(kind, word)
  const snippet = snippetFor(kind, word)
  return [
    {
      label: word,
      kind: snippet ? CompletionItemKind.Snippet : CompletionItemKind.Keyword,
      ...(doc ? { documentation: doc } : {}),
      ...(snippet ? { insertText: snippet, insertTextFormat: InsertTextFormat.Snippet } : {}),
      sortText: `2${word}`,
    },
  ]
}

/** Names that would resolve here, each with what it is. */
const nameItems = (
  { workspace, document }: Editing,
  assignment: GrammarAST.Assignment,
  blocks: readonly Block[],
): readonly CompletionItem[] => {
  const rule = AstUtils.getContainerOfType(assignment, GrammarAST.isParserRule)!
  const expects = expectedKinds(rule.name, assignment.feature)
  const scope = scopeOf(blocks, rule.name, workspace.file(document.uri)?.references ?? [])
  return workspace.names.candidates({ expects: [...expects], ...(scope === undefined ? {} : { scope }) }).map(name => {
    const [found] = [...workspace.names.declared(`${scope}.${name}`), ...workspace.names.declared(name)]
    return {
      label: name,
      kind: CompletionItemKind.Reference,
      ...(found ? { detail: found.element.title ?? found.kind } : {}),
      ...(found?.element.description === undefined ? {} : { documentation: found.element.description }),
      sortText: `1${name}`,
    }
  })
}

const JOURNEY_BLOCKS = new Set(['journey', 'outlook'])

/** The journey or outlook in which a bare name is looked up first. */
const scopeOf = (
  blocks: readonly Block[],
  rule: string,
  references: Editing['model']['references'],
): string | undefined => {
  const own = blocks.findLast(({ kind }) => JOURNEY_BLOCKS.has(kind))?.name
  if (rule === 'AsProperty')
    return references.find(
      ({ expects, scope }) => expects.length === 1 && expects[0] === 'journey' && scope === undefined,
    )?.name
  if (own !== undefined) return own
  // `most X for Journey {`, `scenario X of Journey {`
  const header =
    blocks.find(({ header }) => header.some(({ image }) => image === 'for' || image === 'of'))?.header ?? []
  const at = header.findIndex(({ image }) => image === 'for' || image === 'of')
  return header[at + 1]?.image
}

const LISTS: { readonly [keyword: string]: keyof Vocabulary } = {
  role: 'role',
  engagement: 'engagement',
  '->': 'engagement',
  legitimacy: 'yesNo',
  urgency: 'yesNo',
  service: 'service',
  kind: 'journeyKind',
  layer: 'layer',
  evidence: 'evidence',
  matters: 'matter',
  ',': 'matter',
  measure: 'measure',
  statistic: 'statistic',
  status: 'status',
}

/** The closed list that belongs to the keyword before the cursor. */
const wordItems = (tokens: readonly IToken[], offset: number): readonly CompletionItem[] => {
  const previous = tokens.findLast(({ startOffset }) => startOffset < offset)
  const list = previous && LISTS[previous.image]
  return list
    ? vocabulary[list].map(word => ({ label: word, kind: CompletionItemKind.EnumMember, sortText: `0${word}` }))
    : []
}
