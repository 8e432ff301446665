import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Finding } from '../../src/model/index.js'
import { editorRange } from './positions.js'
import type { ProjectSet } from './project-set.js'

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

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

/** A file that belongs to no project is only read for itself: what others declare cannot be known. */
const readableAlone = ({ rule }: Finding): boolean => rule.startsWith('syntax/') || rule.startsWith('values/')

/** Sends each file's diagnostics when they have changed, and takes back those of files that are gone. */
export const createDiagnostics = (connection: Connection, projects: ProjectSet) => {
  const sent = new Map<string, string>()

  const publish = (uri: string, findings: readonly Finding[], version?: number): void => {
    const diagnostics = findings.map(diagnosticOf)
    const text = JSON.stringify(diagnostics)
    if (text === (sent.get(uri) ?? '[]') && version === undefined) return
    if (diagnostics.length === 0) sent.delete(uri)
    else sent.set(uri, text)
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) })
  }

  /** After an edit: the edited file is always answered, with the version that was read. */
  const refresh = (edited?: { readonly uri: string; readonly version: number }): void => {
    const done = new Set<string>()
    if (edited) {
      const project = projects.of(edited.uri)
      const findings = project?.workspace.findingsOf(edited.uri) ?? []
      publish(edited.uri, project?.counts ? findings : findings.filter(readableAlone), edited.version)
      done.add(edited.uri)
    }
    for (const workspace of projects.all())
      for (const uri of workspace.takeStale()) if (!done.has(uri)) publish(uri, workspace.findingsOf(uri))
    for (const uri of sent.keys()) if (!done.has(uri) && !projects.of(uri)) publish(uri, [])
  }
  return { refresh }
}
export type Diagnostics = ReturnType<typeof createDiagnostics>
