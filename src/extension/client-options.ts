import * as vscode from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'

const watched = ['**/*.journey', '**/waypost.config.json', '**/.gitignore']

/**
 * Which documents the language server hears of: files of the opened folders and new ones, but not, for instance, the
 * old side of a comparison, whose names would all be there twice.
 */
export const clientOptions = (context: vscode.ExtensionContext): LanguageClientOptions => {
  const folders = vscode.workspace.workspaceFolders ?? []
  const schemes = new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])
  const fileEvents = watched.map(pattern => vscode.workspace.createFileSystemWatcher(pattern))
  context.subscriptions.push(...fileEvents)
  return {
    documentSelector: [...schemes].map(scheme => ({ scheme, language: 'waypost' })),
    synchronize: { fileEvents },
  }
}
