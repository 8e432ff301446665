import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { CLOSE_PREVIEW, OPEN_PREVIEW, previewSchema } from '../../../language-server/protocol.js'
import { fromPageSchema, type Shown } from '../../webview/messages.js'
import { previewPage, randomNonce } from './page.js'
import { revealInEditor } from './reveal.js'
import { createPreviewSession, type PreviewSession } from './session.js'

export const previewType = 'waypost.preview'

const fileName = (uri: string): string => vscode.Uri.parse(uri).path.split('/').at(-1) ?? uri

/** Fills a panel with a preview that lives as long as the panel. */
export const startPreview = (
  panel: vscode.WebviewPanel,
  begin: Shown & { readonly line?: number | undefined },
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): PreviewSession => {
  const { webview } = panel
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist')
  const icons = vscode.Uri.joinPath(context.extensionUri, 'icons')
  const source = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString()

  const session = createPreviewSession(begin, {
    open: async target => previewSchema.parse(await client.sendRequest(OPEN_PREVIEW, target)),
    // A server that has stopped has no open previews.
    close: uri => void (client.isRunning() && client.sendNotification(CLOSE_PREVIEW, { uri })),
    post: message => void webview.postMessage(message),
    reveal: (uri, range) => void revealInEditor(uri, range, panel.viewColumn),
    entitle: uri => {
      panel.title = `Preview ${fileName(uri)}`
    },
  })

  panel.iconPath = {
    light: vscode.Uri.joinPath(icons, 'preview-light.svg'),
    dark: vscode.Uri.joinPath(icons, 'preview-dark.svg'),
  }
  panel.onDidDispose(session.close)
  webview.onDidReceiveMessage(data => {
    const message = fromPageSchema.safeParse(data)
    if (message.success) void session.received(message.data)
  })
  webview.options = { enableScripts: true, localResourceRoots: [dist] }
  webview.html = previewPage({ script: source('webview.js'), style: source('webview.css'), nonce: randomNonce() })
  void session.ask()
  return session
}
