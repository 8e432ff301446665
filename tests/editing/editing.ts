import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Editing } from '../../language-server/editing/open-document.js'
import { parseFile } from '../../language-server/parsing/parse-file.js'
import { defaultSettings } from '../../src/model/settings.js'
import { createWorkspace } from '../../src/project/workspace.js'

export type Texts = { readonly [file: string]: string }

/** A project in memory, and its first file as if it were open. A cursor `│` in it is taken out. */
export const editing = (texts: Texts | string): Editing & { readonly position: Position } => {
  const files = typeof texts === 'string' ? { 'test.journey': texts } : texts
  const [[opened, marked]] = Object.entries(files)
  const text = marked.replace('│', '')
  const workspace = createWorkspace(defaultSettings, () => '2026-11-21')
  for (const [file, other] of Object.entries({ ...files, [opened]: text })) workspace.update(parseFile(other, file))
  const document = TextDocument.create(opened, 'waypost', 1, text)
  return {
    document,
    workspace,
    model: workspace.file(opened)!,
    findings: () => workspace.findingsOf(opened),
    position: document.positionAt(Math.max(0, marked.indexOf('│'))),
  }
}

/** The texts of an example project. */
export const example = (name: string): Texts => {
  const folder = join(import.meta.dirname, '../../examples', name)
  const files = readdirSync(folder).filter(file => file.endsWith('.journey'))
  return Object.fromEntries(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]))
}
