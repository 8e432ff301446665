import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver'
import type { Editing } from '../editing/open-document.js'

/** What editors ask for once per edit of a file, although what other files say, or a simulation, is part of the answer. */
const refreshes = {
  semanticTokens: SemanticTokensRefreshRequest.method,
  inlayHint: InlayHintRefreshRequest.method,
  codeLens: CodeLensRefreshRequest.method,
} as const
type Kind = keyof typeof refreshes

type Ask = (editing: Editing) => unknown
type Given = { readonly text: string; readonly ask: Ask }

/** The answers that the editor has, by kind and file: it is told to ask again when one of them no longer holds. */
export const createGivenAnswers = (connection: Connection) => {
  const given = new Map<Kind, Map<string, Given>>()

  /** Begins to keep answers of the kinds that the editor can be told to ask for again. */
  const start = ({ workspace }: ClientCapabilities): void => {
    for (const kind of Object.keys(refreshes) as Kind[])
      if (workspace?.[kind]?.refreshSupport) given.set(kind, new Map())
  }

  /** The answer to a question of the editor. */
  const answer = <Result>(kind: Kind, editing: Editing, ask: (editing: Editing) => Result): Result => {
    const result = ask(editing)
    given.get(kind)?.set(editing.document.uri, { text: JSON.stringify(result), ask })
    return result
  }

  const refresh = (openFiles: readonly Editing[]): void => {
    const open = new Map(openFiles.map(editing => [editing.document.uri, editing]))
    for (const [kind, answers] of given) {
      for (const uri of answers.keys()) if (!open.has(uri)) answers.delete(uri)
      const holds = ([uri, { text, ask }]: [string, Given]): boolean => JSON.stringify(ask(open.get(uri)!)) === text
      if ([...answers].every(holds)) continue
      // The editor asks anew for each file that it shows.
      answers.clear()
      connection
        .sendRequest(refreshes[kind])
        .catch(error => connection.console.warn(`${refreshes[kind]}: ${error.message}`))
    }
  }
  return { start, answer, refresh }
}

export type GivenAnswers = ReturnType<typeof createGivenAnswers>
