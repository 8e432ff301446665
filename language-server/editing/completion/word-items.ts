import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import { type Vocabulary, vocabulary } from '../../../src/model/vocabulary.js'
import type { Cursor } from './cursor.js'

/** The closed list whose words stand behind a keyword or sign. */
const LISTS: { readonly [before: string]: keyof Vocabulary } = {
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

/** The words of the closed list that belongs to what stands before the cursor. */
export const wordItems = ({ previous }: Cursor): readonly CompletionItem[] => {
  const list = previous && LISTS[previous.image]
  return list
    ? vocabulary[list].map(word => ({ label: word, kind: CompletionItemKind.EnumMember, sortText: `0${word}` }))
    : []
}
