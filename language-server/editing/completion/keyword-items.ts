import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver'
import { propertyDoc } from '../property-docs.js'
import { snippetFor } from '../snippets.js'
import type { Cursor } from './cursor.js'

/** A keyword with what it means, and with the rest of what it begins as a snippet. */
export const keywordItems = ({ blocks }: Cursor, word: string): readonly CompletionItem[] => {
  if (!/^\p{L}/u.test(word)) return []
  const { kind } = blocks.at(-1)!
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
