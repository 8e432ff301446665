import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { editorFiles } from './server/editor-files.js'
import { startServer } from './server/start.js'

const worker = self as unknown as DedicatedWorkerGlobalScope
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker))
startServer(connection, editorFiles(connection))
