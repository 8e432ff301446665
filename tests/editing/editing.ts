import type { Position } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Editing } from '../../language-server/editing/open-document.js'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { defaultSettings } from '../../src/model/settings.js'
import { createWorkspace } from '../../src/project/workspace.js'
import { journeyFilesIn } from '../support/example-files.js'
import { markedOffset } from '../support/marks.js'

export type Texts = { readonly [file: string]: string }

/** A project in memory, and its first file as if it were open. */
export const editing = (texts: Texts | string): Editing => {
  const files = filesOf(texts)
  const [[opened, text]] = Object.entries(files)
  const workspace = createWorkspace(defaultSettings, () => '2026-11-21')
  for (const [file, other] of Object.entries(files)) workspace.update(parseFile(other, file))
  return {
    document: TextDocument.create(opened, 'waypost', 1, text),
    workspace,
    model: workspace.file(opened)!,
    findings: () => workspace.findingsOf(opened),
  }
}

/** The same, with the cursor `»«` in the open file. */
export const editingAt = (texts: Texts | string): Editing & { readonly position: Position } => {
  const files = filesOf(texts)
  const [[opened, written]] = Object.entries(files)
  const { text, offset } = markedOffset(written)
  const project = editing({ ...files, [opened]: text })
  return { ...project, position: project.document.positionAt(offset) }
}

const filesOf = (texts: Texts | string): Texts => (typeof texts === 'string' ? { 'test.journey': texts } : texts)

/** The texts of an example project. */
export const example = (name: string): Texts => journeyFilesIn(`examples/${name}`)
