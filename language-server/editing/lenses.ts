import type { CodeLens } from 'vscode-languageserver'
import { facts } from './facts/index.js'
import type { Editing } from './open-document.js'
import { editorRange } from './positions.js'

/** Above declarations: what the analyses say of them in one line each. */
export const lenses = ({ model, workspace, today }: Editing): CodeLens[] =>
  facts
    .flatMap(({ lines }) => lines?.(model.declarations, { workspace, today }) ?? [])
    .map(({ range, title }) => ({ range: editorRange(range), command: { title, command: '' } }))
