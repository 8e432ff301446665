import { type AstNode, AstUtils, GrammarAST } from 'langium'
import type { NextFeature } from 'langium/lsp'
import type { CompletionItem, Position, Range } from 'vscode-languageserver'
import type { IToken } from '../parsing/chevrotain.js'
import { type ParsedText, parseText } from '../parsing/parse-file.js'
import { blocksAround } from './blocks.js'
import type { Cursor } from './completion/cursor.js'
import { keywordItems } from './completion/keyword-items.js'
import { nameItems } from './completion/name-items.js'
import { whatFollows } from './completion/what-follows.js'
import { wordItems } from './completion/word-items.js'
import type { Editing } from './open-document.js'

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
    previous: parsed.tokens.findLast(({ startOffset }) => startOffset < start),
    typed: text.slice(start, offset),
  }
  const items = whatFollows(blocks).flatMap(feature => itemsFor(cursor, feature))
  const unique = new Map(items.map(item => [`${item.kind} ${item.label}`, item]))
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
  if (GrammarAST.isKeyword(feature)) return cursor.typed.includes('.') ? [] : keywordItems(cursor, feature.value)
  const assignment = AstUtils.getContainerOfType(feature as AstNode, GrammarAST.isAssignment)
  if (assignment && GrammarAST.isCrossReference(assignment.terminal)) return nameItems(cursor, assignment)
  const rule = AstUtils.getContainerOfType(feature as AstNode, GrammarAST.isParserRule)
  return rule?.name === 'Word' ? wordItems(cursor) : []
}
