import type { Connection } from 'vscode-languageserver'
import { diagnosticOf } from '../editing/findings/diagnostic.js'
import { canonical, type ProjectSet } from './project-set.js'

/** Sends each file's diagnostics when they have changed, and takes back those of files that are gone. */
export const createDiagnostics = (connection: Pick<Connection, 'sendDiagnostics'>, projects: ProjectSet) => {
  const sent = new Map<string, string>()

  const publish = (uri: string, version?: number): void => {
    const diagnostics = projects.findingsOf(uri).map(diagnosticOf)
    const text = JSON.stringify(diagnostics)
    if (text === (sent.get(uri) ?? '[]') && version === undefined) return
    if (diagnostics.length === 0) sent.delete(uri)
    else sent.set(uri, text)
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) })
  }

  /** After an edit: the edited file is always answered, with the version that was read. */
  const refresh = (edited?: { readonly uri: string; readonly version: number }): void => {
    const stale = new Set([...projects.takeStale(), ...[...sent.keys()].filter(uri => !projects.of(uri))])
    if (edited) {
      publish(canonical(edited.uri), edited.version)
      stale.delete(canonical(edited.uri))
    }
    for (const uri of stale) publish(uri)
  }
  return { refresh }
}
