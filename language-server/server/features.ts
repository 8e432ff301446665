import type { Connection, ServerCapabilities, TextDocumentIdentifier } from 'vscode-languageserver'
import { completion } from '../editing/completion/completion.js'
import { quickFixes } from '../editing/findings/quick-fixes.js'
import { hover } from '../editing/hover.js'
import { inlayHints } from '../editing/inlay-hints.js'
import { lenses } from '../editing/lenses.js'
import { definition, findReferences, highlights } from '../editing/names/navigation.js'
import { prepareRename, rename } from '../editing/names/rename.js'
import type { Editing } from '../editing/open-document.js'
import { foldingRanges } from '../editing/outline/folding.js'
import { legend, semanticTokens } from '../editing/outline/semantic-tokens.js'
import { documentSymbols, workspaceSymbols } from '../editing/outline/symbols.js'
import type { GivenAnswers } from './answer-refresh.js'
import type { ProjectSet } from './project-set.js'

export const featureCapabilities: ServerCapabilities = {
  completionProvider: { triggerCharacters: ['.', '>', ' ', ','] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  semanticTokensProvider: { legend, full: true },
  foldingRangeProvider: true,
  codeActionProvider: { codeActionKinds: ['quickfix'] },
  inlayHintProvider: true,
  codeLensProvider: { resolveProvider: false },
}

type Known = {
  readonly projects: ProjectSet
  readonly editingOf: (uri: string) => Editing | undefined
  readonly answers: GivenAnswers
  /** Resolves when all that was typed so far is in. */
  readonly settled: () => Promise<void>
}

/** Answers the editor's questions from what the files say at that moment. */
export const registerFeatures = (connection: Connection, { projects, editingOf, answers, settled }: Known): void => {
  /** Asks `feature` once all that was typed before the question is in. */
  const answer = async <Result>(
    { uri }: TextDocumentIdentifier,
    nothing: Result,
    feature: (editing: Editing) => Result,
  ): Promise<Result> => {
    await settled()
    const editing = editingOf(uri)
    return editing ? feature(editing) : nothing
  }

  connection.onCompletion(({ textDocument, position }) =>
    answer(textDocument, [], editing => completion(editing, position)),
  )
  connection.onHover(({ textDocument, position }) =>
    answer(textDocument, null, editing => hover(editing, position) ?? null),
  )
  connection.onDefinition(({ textDocument, position }) =>
    answer(textDocument, [], editing => definition(editing, position)),
  )
  connection.onReferences(({ textDocument, position, context }) =>
    answer(textDocument, [], editing => findReferences(editing, position, context.includeDeclaration)),
  )
  connection.onDocumentHighlight(({ textDocument, position }) =>
    answer(textDocument, [], editing => highlights(editing, position)),
  )
  connection.onPrepareRename(({ textDocument, position }) =>
    answer(textDocument, null, editing => prepareRename(editing, position) ?? null),
  )
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    answer(textDocument, null, editing => rename(editing, position, newName) ?? null),
  )
  connection.onDocumentSymbol(({ textDocument }) => answer(textDocument, [], ({ model }) => documentSymbols(model)))
  connection.onWorkspaceSymbol(async ({ query }) => {
    await settled()
    return workspaceSymbols(projects.all(), query)
  })
  connection.languages.semanticTokens.on(({ textDocument }) =>
    answer(textDocument, { data: [] }, editing => answers.answer('semanticTokens', editing, semanticTokens)),
  )
  connection.onFoldingRanges(({ textDocument }) =>
    answer(textDocument, [], ({ document }) => foldingRanges(document.getText())),
  )
  connection.onCodeAction(({ textDocument, range }) => answer(textDocument, [], editing => quickFixes(editing, range)))
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    answer(textDocument, [], editing => answers.answer('inlayHint', editing, shown => inlayHints(shown, range))),
  )
  connection.onCodeLens(({ textDocument }) =>
    answer(textDocument, [], editing => answers.answer('codeLens', editing, lenses)),
  )
}
