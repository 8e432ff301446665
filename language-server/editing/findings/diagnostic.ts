import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Finding } from '../../../src/model/index.js'
import { editorRange } from '../positions.js'

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** A finding as editors show it. */
export const diagnosticOf = ({ rule, severity, message, range, related }: Finding): Diagnostic => ({
  range: editorRange(range),
  severity: SEVERITIES[severity],
  code: rule,
  source: 'waypost',
  message,
  ...(related
    ? {
        relatedInformation: related.map(({ message, file, range }) => ({
          message,
          location: { uri: file, range: editorRange(range) },
        })),
      }
    : {}),
})
