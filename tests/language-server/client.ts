import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  type ClientCapabilities,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
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
  /** Opens a text in the editor; it may differ from what is on disk. Without one, what is on disk. */
  readonly open: (file: string, text?: string) => Promise<void>
  /** Replaces the text, or the given ranges of it one after the other. */
  readonly change: (file: string, text: string | TextDocumentContentChangeEvent[]) => Promise<void>
  readonly close: (file: string) => Promise<void>
  /** Writes to disk and tells the server, as the editor's file watcher does. */
  readonly write: (file: string, text: string) => Promise<void>
  readonly writeBytes: (file: string, bytes: Uint8Array) => Promise<void>
  /** Also of a whole folder, of which the editor then tells nothing but the folder. */
  readonly remove: (file: string) => Promise<void>
  /** The diagnostics of a file after the server has read all that was sent so far. */
  readonly diagnostics: (file: string) => Promise<readonly Diagnostic[]>
  /** The next diagnostics that are published for a version of a file. */
  readonly published: (file: string, version: number) => Promise<PublishDiagnosticsParams>
  /** Tells the server that a file was created (1), changed (2) or deleted (3) on disk. */
  readonly watched: (file: string, type: 1 | 2 | 3) => Promise<void>
  /** The diagnostics of all files that have some, after the server has read all that was sent so far. */
  readonly shown: () => Promise<{ readonly [file: string]: readonly Diagnostic[] }>
  /** The files that have diagnostics after the server has read all that was sent so far, with the codes of each. */
  readonly findings: () => Promise<{ readonly [file: string]: readonly string[] }>
  /** Everything the server has sent of its own accord since it started, by method. */
  readonly received: (method: string) => readonly unknown[]
  /** After the server has read and answered all that was sent so far. */
  readonly settled: () => Promise<unknown>
  readonly request: <Result>(method: string, file: string, params?: object) => Promise<Result>
  readonly process: ChildProcess
  readonly folder: string
  /** Ends the server as an editor does; its exit status. */
  readonly stop: () => Promise<number | null>
}

/** What a typical editor can do; other capabilities are added to it. */
const capabilities: ClientCapabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
}

/** Starts the bundled server on a folder, or on a new one with these files; `open` are the folders in it that are opened. */
export const startClient = async (
  content: string | { readonly [file: string]: string },
  {
    open = [''],
    workspace = {},
    window = {},
  }: { readonly open?: readonly string[]; readonly workspace?: object; readonly window?: object } = {},
): Promise<Client> => {
  const isMade = typeof content !== 'string'
  // The real path: a temporary folder may be a link.
  const folder = isMade ? realpathSync(mkdtempSync(join(tmpdir(), 'waypost-server-'))) : content
  const write = (file: string, text: string | Uint8Array): void => {
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
  // The server has a spelling of its own for what may be escaped.
  const spelled = (uri: string): string =>
    uri.startsWith('file:') ? pathToFileURL(fileURLToPath(uri)).toString() : uri
  const latest = new Map<string, PublishDiagnosticsParams>()
  const waiting: {
    readonly uri: string
    readonly version: number
    readonly resolve: (params: PublishDiagnosticsParams) => void
  }[] = []
  connection.onNotification(PublishDiagnosticsNotification.type, params => {
    const uri = spelled(params.uri)
    latest.set(uri, params)
    for (const wait of waiting) if (wait.uri === uri && params.version === wait.version) wait.resolve(params)
  })
  const received: { readonly method: string; readonly params: unknown }[] = []
  connection.onNotification((method, params) => void received.push({ method, params }))
  connection.onUnhandledProgress(params => void received.push({ method: '$/progress', params }))
  connection.onRequest((method, params) => {
    received.push({ method, params })
    return null
  })
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { ...capabilities, workspace: { ...capabilities.workspace, ...workspace }, window },
    workspaceFolders: open.map(name => ({ uri: uri(name).replace(/\/$/, ''), name })),
  })
  await connection.sendNotification(InitializedNotification.type, {})

  const versions = new Map<string, number>()
  const watched = (file: string, type: 1 | 2 | 3): Promise<void> =>
    connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri(file), type }] })
  const changed = (file: string, content: string | Uint8Array): Promise<void> => {
    const type = existsSync(join(folder, file)) ? 2 : 1
    write(file, content)
    return watched(file, type)
  }
  // Any request is answered after everything that was sent before it.
  const settled = (): Promise<unknown> => connection.sendRequest('workspace/symbol', { query: '\u0000' })

  const shown = async (): Promise<{ readonly [file: string]: readonly Diagnostic[] }> => {
    await settled()
    const named = [...latest].flatMap(([uri, { diagnostics }]) =>
      diagnostics.length > 0 ? [[relative(folder, fileURLToPath(uri)), diagnostics] as const] : [],
    )
    return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  }

  return {
    connection,
    uri,
    folder,
    process: child,
    open: (file, text = readFileSync(join(folder, file), 'utf8')) => {
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
        contentChanges: typeof text === 'string' ? [{ text }] : text,
      })
    },
    close: file =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(file) } }),
    write: changed,
    writeBytes: changed,
    remove: file => {
      rmSync(join(folder, file), { recursive: true })
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
    watched,
    shown,
    findings: async () =>
      Object.fromEntries(
        Object.entries(await shown()).map(([file, diagnostics]) => [file, diagnostics.map(({ code }) => String(code))]),
      ),
    received: method => received.filter(message => message.method === method).map(({ params }) => params),
    settled,
    request: (method, file, params = {}) =>
      connection.sendRequest(method, { textDocument: { uri: uri(file) }, ...params }),
    stop: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      const status = await ended
      connection.dispose()
      if (isMade) rmSync(folder, { recursive: true, force: true })
      return status
    },
  }
}
