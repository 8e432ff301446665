import { type AstNode, AstUtils, GrammarAST } from 'langium'
import type { NextFeature } from 'langium/lsp'
import type { CompletionItem, Position, Range } from 'vscode-languageserver'
import type { IToken } from '../../parsing/chevrotain.js'
import { type ParsedText, parseText } from '../../reading/parse-file.js'
import { blocksAround } from '../keywords/blocks.js'
import type { Editing } from '../open-document.js'
import { nameItems } from './name-items.js'
import { type Cursor, whatFollows } from './what-follows.js'
import { keywordItems, wordItems } from './word-items.js'

/** What can be written at the cursor: keywords with snippets, names of the right kind, words of closed lists. */
export const completion = (editing: Editing, position: Position): CompletionItem[] => {
  const { document } = editing
  const offset = document.offsetAt(position)
  const text = document.getText()
  const parsed = parseText(text)
  if (isInProse(parsed, offset)) return []
  const start = wordStart(text, offset)
  const blocks = blocksAround(parsed.tokens, start)
  const cursor: Cursor = {
    editing,
    blocks,
    typed: text.slice(start, offset),
  }
  const items = whatFollows(blocks).flatMap(feature => itemsFor(cursor, feature))
  const unique = new Map<string, CompletionItem>()
  // What goes on with a property comes first: the `from` of a `repeat` before that of the touchpoint.
  for (const item of items) {
    const key = `${item.kind} ${item.label}`
    if (!unique.has(key)) unique.set(key, item)
  }
  const replaced: Range = { start: document.positionAt(start), end: position }
  return [...unique.values()].map(item => ({
    ...item,
    textEdit: { range: replaced, newText: item.insertText ?? item.label },
  }))
}

/** In the middle of a text in quotes or of a comment there is nothing to complete. */
const isInProse = ({ tokens, comments }: ParsedText, offset: number): boolean => {
  const isOpen = ({ image }: IToken): boolean => !(image.startsWith('"') ? /[^\\]"$/s : /\*\/$/).test(image)
  return [...tokens.filter(({ image }) => image.startsWith('"')), ...comments].some(
    token =>
      token.startOffset < offset && (offset <= token.endOffset! || (offset === token.endOffset! + 1 && isOpen(token))),
  )
}

const WORD_BEFORE = /[\p{L}_][\p{L}\p{N}\p{M}_]*([.-][\p{L}\p{N}\p{M}_]*)?$/u

/** Where the word begins that the cursor is in or behind; `WarrantyClaim.` and `self-` belong to it. */
const wordStart = (text: string, offset: number): number => {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return offset - (WORD_BEFORE.exec(line)?.[0].length ?? 0)
}

const itemsFor = (cursor: Cursor, { feature }: NextFeature): readonly CompletionItem[] => {
  const rule = AstUtils.getContainerOfType(feature as AstNode, GrammarAST.isParserRule)
  if (GrammarAST.isKeyword(feature))
    return cursor.typed.includes('.') ? [] : keywordItems(cursor, rule?.name ?? '', feature.value)
  const assignment = AstUtils.getContainerOfType(feature as AstNode, GrammarAST.isAssignment)
  if (assignment && GrammarAST.isCrossReference(assignment.terminal)) return nameItems(cursor, assignment)
  return rule?.name === 'Word' ? wordItems(cursor) : []
}
