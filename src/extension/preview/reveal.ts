import * as vscode from 'vscode'
import type { Range } from '../../model/source.js'

const shows = (tab: vscode.Tab, uri: string): boolean =>
  tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === uri

/** The column where the file is open, or else one that does not hide the preview. */
const columnOf = (uri: string, preview: vscode.ViewColumn | undefined): vscode.ViewColumn => {
  const visible = vscode.window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri)
  const groups = vscode.window.tabGroups.all
  const group =
    groups.find(({ tabs }) => tabs.some(tab => shows(tab, uri))) ??
    groups.find(({ viewColumn }) => viewColumn !== preview)
  return visible?.viewColumn ?? group?.viewColumn ?? vscode.ViewColumn.Beside
}

/**
 * Puts the cursor at the start of a range (1-based) in the text editor of a file, which is opened if need be. Nothing is
 * selected: what is typed next must not replace a whole touchpoint.
 */
export const revealInEditor = async (
  uri: string,
  range: Range,
  preview: vscode.ViewColumn | undefined,
): Promise<void> => {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true))
  // The picture may be older than the text.
  const shown = document.validateRange(
    new vscode.Range(range.start.line - 1, range.start.column - 1, range.end.line - 1, range.end.column - 1),
  )
  const editor = await vscode.window.showTextDocument(document, { viewColumn: columnOf(uri, preview) })
  editor.selection = new vscode.Selection(shown.start, shown.start)
  editor.revealRange(shown, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}
