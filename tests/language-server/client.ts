import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

/** A real server in a process of its own, spoken to over its standard streams as an editor does. */
export type Client = {
  readonly connection: MessageConnection
  readonly uri: (file: string) => string
  /** Opens a text in the editor; it may differ from what is on disk. */
  readonly open: (file: string, text: string) => Promise<void>
  readonly change: (file: string, text: string) => Promise<void>
  readonly close: (file: string) => Promise<void>
  /** Writes to disk and tells the server, as the editor's file watcher does. */
  readonly write: (file: string, text: string) => Promise<void>
  readonly remove: (file: string) => Promise<void>
  /** The diagnostics of a file after the server has read all that was sent so far. */
  readonly diagnostics: (file: string) => Promise<readonly Diagnostic[]>
  /** The next diagnostics that are published for a version of a file. */
  readonly published: (file: string, version: number) => Promise<PublishDiagnosticsParams>
  readonly request: <Result>(method: string, file: string, params?: object) => Promise<Result>
  readonly process: ChildProcess
  readonly folder: string
  readonly stop: () => Promise<void>
}

/** Starts the bundled server on a folder, or on a new one with these files. */
export const startClient = async (content: string | { readonly [file: string]: string }): Promise<Client> => {
  const isMade = typeof content !== 'string'
  const folder = isMade ? mkdtempSync(join(tmpdir(), 'waypost-server-')) : content
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  if (isMade) for (const [file, text] of Object.entries(content)) write(file, text)
  const child = spawn(process.execPath, ['dist/server-node.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  )
  const uri = (file: string): string => pathToFileURL(join(folder, file)).toString()
  const latest = new Map<string, PublishDiagnosticsParams>()
  const waiting: {
    readonly uri: string
    readonly version: number
    readonly resolve: (params: PublishDiagnosticsParams) => void
  }[] = []
  connection.onNotification(PublishDiagnosticsNotification.type, params => {
    latest.set(params.uri, params)
    for (const wait of waiting) if (wait.uri === params.uri && params.version === wait.version) wait.resolve(params)
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'test' }],
  })
  await connection.sendNotification(InitializedNotification.type, {})

  const versions = new Map<string, number>()
  const watched = (file: string, type: 1 | 2 | 3): Promise<void> =>
    connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri(file), type }] })
  // Any request is answered after everything that was sent before it.
  const settled = (): Promise<unknown> => connection.sendRequest('workspace/symbol', { query: '\u0000' })

  return {
    connection,
    uri,
    folder,
    process: child,
    open: (file, text) => {
      versions.set(file, 1)
      return connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uri(file), languageId: 'waypost', version: 1, text },
      })
    },
    change: (file, text) => {
      const version = versions.get(file)! + 1
      versions.set(file, version)
      return connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(file), version },
        contentChanges: [{ text }],
      })
    },
    close: file =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(file) } }),
    write: (file, text) => {
      write(file, text)
      return watched(file, 2)
    },
    remove: file => {
      rmSync(join(folder, file))
      return watched(file, 3)
    },
    diagnostics: async file => {
      await settled()
      return latest.get(uri(file))?.diagnostics ?? []
    },
    published: (file, version) => {
      const known = latest.get(uri(file))
      if (known?.version === version) return Promise.resolve(known)
      return new Promise(resolve => waiting.push({ uri: uri(file), version, resolve }))
    },
    request: (method, file, params = {}) =>
      connection.sendRequest(method, { textDocument: { uri: uri(file) }, ...params }),
    stop: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      connection.dispose()
      if (isMade) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A text with its cursor `│` taken out, and where that was. */
export const withCursor = (marked: string): { readonly text: string; readonly position: Position } => {
  const at = marked.indexOf('│')
  if (at < 0) throw new Error('The text has no cursor mark │.')
  const before = marked.slice(0, at).split('\n')
  return { text: marked.replace('│', ''), position: { line: before.length - 1, character: before.at(-1)!.length } }
}
