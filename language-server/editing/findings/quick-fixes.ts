import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver'
import type { Fix } from '../../../src/model/index.js'
import { overlaps } from '../../../src/model/ranges.js'
import type { Editing } from '../open-document.js'
import { editorRange, modelPosition } from '../positions.js'
import { diagnosticOf } from './diagnostic.js'

/** The fixes of the findings that touch the selection; the first of each finding is the preferred one. */
export const quickFixes = ({ findings }: Editing, selection: Range): CodeAction[] => {
  const selected = { start: modelPosition(selection.start), end: modelPosition(selection.end) }
  return findings()
    .filter(({ range, fixes }) => fixes && overlaps(range, selected))
    .flatMap(finding =>
      finding.fixes!.map((fix, index) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(finding)],
        ...(index === 0 ? { isPreferred: true } : {}),
        edit: { changes: changes(fix) },
      })),
    )
}

const changes = ({ edits }: Fix): { [uri: string]: TextEdit[] } => {
  const result: { [uri: string]: TextEdit[] } = {}
  for (const { file, range, newText } of edits)
    result[file] = [...(result[file] ?? []), { range: editorRange(range), newText }]
  return result
}
