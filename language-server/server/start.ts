import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Editing } from '../editing/open-document.js'
import { CLOSE_PREVIEW, closePreviewSchema, OPEN_PREVIEW } from '../protocol.js'
import { createGivenAnswers } from './answer-refresh.js'
import { createDiagnostics } from './diagnostics.js'
import { featureCapabilities, registerFeatures } from './features.js'
import { formattingCapabilities, registerFormatting } from './formatting.js'
import { createIdle } from './idle.js'
import { createLongWork } from './long-work.js'
import { knownTargetSchema } from './preview-choice.js'
import { createPreviews } from './previews.js'
import type { ProjectFiles } from './project-files.js'
import { createProjectSet } from './project-set.js'
import { simulateOpen } from './simulations.js'

/** Runs the language server on a connection until the editor ends it. */
export const startServer = (connection: Connection, files: ProjectFiles): void => {
  const documents = new TextDocuments(TextDocument)
  const projects = createProjectSet(files)
  const diagnostics = createDiagnostics(connection, projects)
  const answers = createGivenAnswers(connection)
  let folders: readonly string[] = []
  let capabilities: ClientCapabilities = {}
  let told: readonly string[] = []
  const canShow = (): boolean => capabilities.window?.workDoneProgress === true
  const previews = createPreviews(connection, projects, createLongWork(connection, canShow))

  // Everything that changes what is known runs one after the other; a failure is told and ends only its own step.
  let work: Promise<void> = Promise.resolve()
  const inTurn = (step: () => Promise<void>): void => {
    work = work.then(step).catch(error => {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    })
  }
  const refresh = (edited?: { readonly uri: string; readonly version: number }): void => {
    diagnostics.refresh(edited)
    const problems = projects.problems()
    for (const problem of problems) if (!told.includes(problem)) connection.window.showWarningMessage(problem)
    told = problems
    idle.postpone()
    previews.redraw()
  }
  const openFiles = (): readonly Editing[] => documents.keys().flatMap(uri => editingOf(uri) ?? [])
  const idle = createIdle(connection, async signal => {
    await simulateOpen(openFiles(), signal)
    answers.refresh(openFiles())
  })
  const editingOf = (uri: string): Editing | undefined => {
    const document = documents.get(uri)
    const file = projects.of(uri)
    return document && file && { document, ...file, findings: () => projects.findingsOf(uri) }
  }

  connection.onInitialize((params: InitializeParams) => {
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : [])
    capabilities = params.capabilities
    return {
      capabilities: {
        ...featureCapabilities,
        ...formattingCapabilities,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'waypost' },
    }
  })
  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [
        ...['**/*.journey', '**/waypost.config.json', '**/.gitignore'].map(globPattern => ({ globPattern })),
        // Of a deleted folder editors tell nothing but itself.
        { globPattern: '**/*', kind: WatchKind.Delete },
      ]
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    }
    if (capabilities.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)]
        openFolders()
      })
    answers.start(capabilities)
    openFolders()
  })
  const openFolders = (): void =>
    inTurn(async () => {
      await projects.openFolders(folders)
      refresh()
    })

  documents.onDidChangeContent(({ document }) => {
    const { uri, version } = document
    inTurn(async () => {
      // More was typed while this waited, or it was closed: only the last text counts.
      const current = documents.get(uri)
      if (current?.version !== version) return
      await projects.edit(uri, current.getText(), version)
      refresh({ uri, version })
    })
  })
  documents.onDidClose(({ document }) => {
    inTurn(async () => {
      await projects.close(document.uri)
      refresh()
    })
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    inTurn(async () => {
      await projects.changedOnDisk(
        changes.map(({ uri, type }) => ({ uri, contentOnly: type === FileChangeType.Changed })),
      )
      refresh()
    })
  })

  registerFeatures(connection, { projects, editingOf, answers, settled: () => work })
  registerFormatting(connection, uri => documents.get(uri))
  connection.onRequest(OPEN_PREVIEW, async params => {
    const target = knownTargetSchema.parse(params)
    await work
    return previews.show(target)
  })
  connection.onNotification(CLOSE_PREVIEW, params => previews.close(closePreviewSchema.parse(params).uri))

  documents.listen(connection)
  connection.listen()
}
