import * as vscode from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'

/**
 * Which documents the language server hears of: files of the opened folders and new ones, but not, for instance, the
 * old side of a comparison, whose names would all be there twice. Which files it watches, it asks for itself.
 */
export const clientOptions = (): LanguageClientOptions => {
  const folders = vscode.workspace.workspaceFolders ?? []
  const schemes = new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])
  return { documentSelector: [...schemes].map(scheme => ({ scheme, language: 'waypost' })) }
}
