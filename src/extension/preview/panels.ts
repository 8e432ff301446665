import * as vscode from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { PREVIEW_CHANGED, previewSchema } from '../../../language-server/protocol.js'
import { type Shown, shownSchema } from '../../webview/messages.js'
import { previewType, startPreview } from './panel.js'
import type { PreviewSession } from './session.js'

const lineOf = (editor: vscode.TextEditor): number => editor.selection.active.line + 1

/**
 * All previews: at most one for each file, opened by the command or brought back with the window. Those that are not
 * pinned follow the active editor.
 */
export const registerPreviews = (context: vscode.ExtensionContext, client: BaseLanguageClient): void => {
  const previews = new Map<vscode.WebviewPanel, PreviewSession>()
  const showing = (uri: string) => [...previews].find(([, session]) => session.uri() === uri)

  const add = (panel: vscode.WebviewPanel, begin: Shown & { readonly line?: number | undefined }): void => {
    previews.set(panel, startPreview(panel, begin, context, client))
    panel.onDidDispose(() => previews.delete(panel))
  }

  const openPreview = (resource?: vscode.Uri): void => {
    const editor = vscode.window.activeTextEditor
    const uri = (resource ?? editor?.document.uri)?.toString()
    if (uri === undefined) {
      void vscode.window.showInformationMessage('Open a .journey file first: the preview shows the file being edited.')
      return
    }
    const line = editor?.document.uri.toString() === uri ? lineOf(editor) : undefined
    const open = showing(uri)?.[0] ?? follower()
    if (open) {
      follow(uri, line ?? 1)
      open.reveal(undefined, true)
      return
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }
    add(vscode.window.createWebviewPanel(previewType, 'Preview', column), {
      uri,
      pinned: false,
      line,
    })
  }

  const follower = (): vscode.WebviewPanel | undefined => [...previews].find(([, session]) => !session.isPinned())?.[0]

  const follow = (uri: string, line: number): void => {
    const panel = follower()
    if (panel && !showing(uri)) void previews.get(panel)?.follow(uri, line)
  }

  context.subscriptions.push(
    vscode.commands.registerCommand('waypost.openPreview', openPreview),
    vscode.window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: async (panel, state) => {
        const shown = shownSchema.safeParse(state)
        if (shown.success) add(panel, shown.data)
        else panel.dispose()
      },
    }),
    vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor?.document.languageId === 'waypost') follow(editor.document.uri.toString(), lineOf(editor))
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const { line, character } = textEditor.selection.active
      const session = showing(textEditor.document.uri.toString())?.[1]
      void session?.cursorMoved({ line: line + 1, column: character + 1 })
    }),
    client.onNotification(PREVIEW_CHANGED, message => {
      const preview = previewSchema.parse(message)
      for (const session of previews.values()) session.changed(preview)
    }),
    client.onDidChangeState(({ newState, oldState }) => {
      if (newState === State.Running && oldState !== State.Running)
        for (const session of previews.values()) void session.ask()
    }),
  )
}
