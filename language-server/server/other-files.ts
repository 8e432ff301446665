import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver'
import type { Editing } from '../editing/editing.js'
import { inlayHints } from '../editing/inlay-hints.js'
import { lenses } from '../editing/lenses.js'
import { semanticTokens } from '../editing/semantic-tokens.js'

const everywhere = { start: { line: 0, character: 0 }, end: { line: Number.MAX_VALUE, character: 0 } }

/** What editors ask for once per edit of a file, although what another file says is part of the answer. */
const answers = [
  {
    method: SemanticTokensRefreshRequest.method,
    isSupported: ({ workspace }: ClientCapabilities) => workspace?.semanticTokens?.refreshSupport,
    answer: (editing: Editing): unknown => semanticTokens(editing),
  },
  {
    method: InlayHintRefreshRequest.method,
    isSupported: ({ workspace }: ClientCapabilities) => workspace?.inlayHint?.refreshSupport,
    answer: (editing: Editing): unknown => inlayHints(editing, everywhere),
  },
  {
    method: CodeLensRefreshRequest.method,
    isSupported: ({ workspace }: ClientCapabilities) => workspace?.codeLens?.refreshSupport,
    answer: (editing: Editing): unknown => lenses(editing),
  },
]

/** Has the editor ask again when an open file shows something else because another one was edited. */
export const createOtherFiles = (
  connection: Connection,
  capabilities: ClientCapabilities,
  openFiles: () => readonly Editing[],
) => {
  const watched = answers
    .filter(({ isSupported }) => isSupported(capabilities))
    .map(each => ({ ...each, shown: new Map<string, string>() }))

  /** `edited`: the file for which the editor asks anyway. */
  const refresh = (edited?: string): void => {
    if (watched.length === 0) return
    const files = openFiles()
    for (const { method, answer, shown } of watched) {
      const now = new Map(files.map(file => [file.document.uri, JSON.stringify(answer(file))]))
      const hasChanged = [...now].some(([uri, text]) => uri !== edited && text !== (shown.get(uri) ?? text))
      shown.clear()
      for (const [uri, text] of now) shown.set(uri, text)
      if (hasChanged)
        connection.sendRequest(method).catch(error => connection.console.warn(`${method}: ${error.message}`))
    }
  }
  return { refresh }
}
