import * as vscode from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { clientOptions } from './client-options.js'
import { registerPreviews } from './preview/panels.js'
import { serveFiles } from './serve-files.js'

/** Starts the extension in VS Code in a browser: the language server is a worker, and reads files through us. */
export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-browser.js')
  // As it is, not from a function: the client would not know VS Code's own kind of worker again.
  const worker = new Worker(script.toString(true))
  const client = new LanguageClient('waypost', 'Waypost', worker, clientOptions())
  context.subscriptions.push(client, serveFiles(client))
  registerPreviews(context, client)
  await client.start()
}
