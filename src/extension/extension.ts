import * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { clientOptions } from './client-options.js'
import { registerPreviews } from './preview/panels.js'

/** Starts the extension in VS Code on a machine: the language server is a process of its own. */
export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-node.cjs').fsPath
  const server = { module, transport: TransportKind.ipc }
  const client = new LanguageClient(
    'waypost',
    'Waypost',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6019'] } } },
    clientOptions(),
  )
  context.subscriptions.push(client)
  registerPreviews(context, client)
  await client.start()
}
