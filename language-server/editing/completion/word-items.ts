import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver'
import { wordsOf } from '../../lowering/told.js'
import { keywordOfRule, ruleIn } from '../keywords/keywords.js'
import type { Cursor } from './what-follows.js'

/** A keyword with what it means, and with the rest of what it begins as a snippet. */
export const keywordItems = ({ blocks }: Cursor, rule: string, word: string): readonly CompletionItem[] => {
  if (!/^\p{L}/u.test(word)) return []
  const { says, snippet } = keywordOfRule(blocks.at(-1)!.kind, rule, word)
  return [
    {
      label: word,
      kind: snippet ? CompletionItemKind.Snippet : CompletionItemKind.Keyword,
      ...(says ? { documentation: says } : {}),
      ...(snippet ? { insertText: snippet, insertTextFormat: InsertTextFormat.Snippet } : {}),
      sortText: `2${word}`,
    },
  ]
}

/** The words of the closed list that belongs to the property before the cursor. */
export const wordItems = ({ blocks }: Cursor): readonly CompletionItem[] => {
  const { kind, content } = blocks.at(-1)!
  // From the end: the nearest keyword that takes such words; a word of a list may be spelt like another keyword.
  for (const { image } of content.toReversed()) {
    const words = wordsOf(ruleIn(kind, image) ?? '')
    if (words.length > 0)
      return words.map(word => ({ label: word, kind: CompletionItemKind.EnumMember, sortText: `0${word}` }))
  }
  return []
}
