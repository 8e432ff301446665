import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { CLOSE_PREVIEW, closePreviewSchema, OPEN_PREVIEW, previewTargetSchema } from '../protocol.js'
import { createDiagnostics } from './diagnostics.js'
import { featureCapabilities, registerFeatures } from './features.js'
import { formattingCapabilities, registerFormatting } from './formatting.js'
import { createPreviews } from './previews.js'
import { type ProjectFiles, shapesProjects } from './project-files.js'
import { createProjectSet } from './project-set.js'

/** Runs the language server on a connection until the editor ends it. */
export const startServer = (connection: Connection, files: ProjectFiles): void => {
  const documents = new TextDocuments(TextDocument)
  const projects = createProjectSet(files)
  const diagnostics = createDiagnostics(connection, projects)
  const previews = createPreviews(connection, projects, uri => documents.get(uri)?.version ?? 0)
  let folders: readonly string[] = []
  let canWatch = false

  // Everything that changes what is known runs one after the other; a failure is told and ends only its own step.
  let work: Promise<void> = Promise.resolve()
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    work = work.then(step).catch(error => {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    })
    return work
  }
  const refresh = async (edited?: { readonly uri: string; readonly version: number }): Promise<void> => {
    diagnostics.refresh(edited)
    await previews.refresh()
  }
  const tell = (problems: readonly string[]): void => {
    for (const problem of problems) connection.window.showWarningMessage(problem)
  }

  connection.onInitialize(({ workspaceFolders, rootUri, capabilities }: InitializeParams) => {
    folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
    canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
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
    if (canWatch) {
      const watchers = ['**/*.journey', '**/waypost.config.json', '**/.gitignore'].map(globPattern => ({ globPattern }))
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    }
    void inTurn(async () => {
      tell(await projects.openFolders(folders))
      await refresh()
    })
  })

  documents.onDidChangeContent(({ document }) => {
    void inTurn(async () => {
      const current = documents.get(document.uri)
      // More was typed while this waited: only the last text counts.
      if (!current || current.version !== document.version) return
      await projects.edit(document.uri, document.getText())
      await refresh({ uri: document.uri, version: document.version })
    })
  })
  documents.onDidClose(({ document }) => {
    void inTurn(async () => {
      await projects.close(document.uri)
      await refresh()
    })
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    void inTurn(async () => {
      const moved = changes.some(({ uri }) => shapesProjects(uri) || !projects.of(uri))
      for (const { uri } of changes) await projects.changedOnDisk(uri)
      if (moved) tell(await projects.rescan())
      await refresh()
    })
  })

  registerFeatures(
    connection,
    projects,
    uri => documents.get(uri),
    () => work,
  )
  registerFormatting(connection, uri => documents.get(uri))
  connection.onRequest(OPEN_PREVIEW, async params => {
    const target = previewTargetSchema.parse(params)
    await work
    return previews.show(target)
  })
  connection.onNotification(CLOSE_PREVIEW, params => previews.close(closePreviewSchema.parse(params).uri))

  documents.listen(connection)
  connection.listen()
}
