import type { CodeLens } from 'vscode-languageserver'
import { insightsOf } from '../../src/analysis/insights-of.js'
import { analyses } from '../../src/analysis/registry.js'
import type { Editing } from './open-document.js'
import { editorRange } from './positions.js'

/** Above declarations: what the analyses say of them in one line each. */
export const lenses = ({ model, workspace }: Editing): CodeLens[] =>
  analyses
    .flatMap(analysis => insightsOf(analysis).lines?.(model.declarations, workspace.project()) ?? [])
    .map(({ range, title }) => ({ range: editorRange(range), command: { title, command: '' } }))
