import type { Connection } from 'vscode-languageserver'
import { configName, defaultSettings, type ProjectSettings } from '../../src/model/settings.js'
import { readConfig } from '../../src/project/config.js'
import { excludeRules, gitignoreRules, type IgnoreRules, isIgnored } from '../../src/project/ignored.js'
import { fileListSchema, fileTextSchema, LIST_FILES, READ_FILE } from '../protocol.js'
import type { FoundProject, ProjectFiles } from './project-files.js'

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'))
const isBelow = (uri: string, folder: string): boolean => uri.startsWith(`${folder}/`)

/** Projects and texts by asking the editor, for a server without a disk of its own: VS Code in the browser. */
export const editorFiles = (connection: Connection): ProjectFiles => {
  const read = async (uri: string): Promise<string | undefined> => {
    try {
      return fileTextSchema.parse(await connection.sendRequest(READ_FILE, { uri }))
    } catch (error) {
      connection.console.warn(`${uri} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    }
  }

  const discover: ProjectFiles['discover'] = async folder => {
    const uris = fileListSchema.parse(await connection.sendRequest(LIST_FILES, { folder }))
    const problems: string[] = []
    const ignoring: IgnoreRules[] = []
    for (const uri of uris.filter(uri => uri.endsWith('/.gitignore')))
      ignoring.push(gitignoreRules(folderOf(uri), (await read(uri)) ?? ''))
    const innermostFirst = ignoring.toSorted((a, b) => b.base.length - a.base.length)
    const configured = uris.filter(uri => uri.endsWith(`/${configName}`)).map(folderOf)
    const roots = [...new Set([folder, ...configured])].toSorted((a, b) => b.length - a.length)
    const journeys = uris.filter(uri => uri.endsWith('.journey') && !uri.includes('/node_modules/')).toSorted()

    const projects: FoundProject[] = []
    for (const root of roots) {
      const settings = configured.includes(root) ? await settingsOf(`${root}/${configName}`, problems) : defaultSettings
      if (!settings) continue
      const rules = [...innermostFirst, ...(settings.exclude.length > 0 ? [excludeRules(root, settings.exclude)] : [])]
      const files = journeys.filter(
        uri =>
          roots.find(candidate => isBelow(uri, candidate)) === root &&
          !isIgnored(
            uri,
            rules.filter(({ base }) => isBelow(uri, base)),
          ),
      )
      projects.push({ root, settings, files })
    }
    return { projects, problems }
  }

  const settingsOf = async (uri: string, problems: string[]): Promise<ProjectSettings | undefined> => {
    const config = readConfig((await read(uri)) ?? '{}', uri)
    if ('settings' in config) return config.settings
    problems.push(
      ...config.problems.map(({ message, range }) => `${uri}:${range.start.line}:${range.start.column} ${message}`),
    )
    return undefined
  }

  return { discover, read, folderOf: () => undefined }
}
