import type { Connection } from 'vscode-languageserver'
import { configName, defaultSettings, type ProjectSettings } from '../../src/model/settings.js'
import { readConfig } from '../../src/project/configuration/config.js'
import { excludeRules, gitignoreRules, type IgnoreRules, isIgnored } from '../../src/project/files/ignored.js'
import { fileListSchema, fileTextSchema, LIST_FILES, READ_FILE } from '../protocol.js'
import type { FoundProject, ProjectFiles } from './project-files.js'

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'))
const isBelow = (uri: string, folder: string): boolean => uri.startsWith(`${folder}/`)

/** Projects and texts by asking the editor, for a server without a disk of its own: VS Code in the browser. */
export const editorFiles = (connection: Pick<Connection, 'sendRequest' | 'console'>): ProjectFiles => {
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
    const gitignores: IgnoreRules[] = []
    for (const uri of uris.filter(uri => uri.endsWith('/.gitignore')))
      gitignores.push(gitignoreRules(pathOf(folderOf(uri)), (await read(uri)) ?? ''))
    gitignores.sort((a, b) => b.base.length - a.base.length)
    const configured = uris.filter(uri => uri.endsWith(`/${configName}`)).map(folderOf)

    const open: OpenProject[] = []
    // From the outside in, because a folder that is left out holds no projects either.
    for (const root of [...new Set([folder, ...configured])].toSorted((a, b) => a.length - b.length)) {
      if (!projectOf(`${root}/`, open) && root !== folder) continue
      const settings = configured.includes(root) ? await settingsOf(`${root}/${configName}`, problems) : defaultSettings
      const rules = [...(settings ? [excludeRules(pathOf(root), settings.exclude)] : []), ...gitignores]
      open.push({ root, settings, rules, files: [] })
    }
    for (const uri of uris.filter(uri => uri.endsWith('.journey')).toSorted()) projectOf(uri, open)?.files.push(uri)
    const projects = open.flatMap(({ root, settings, files }): FoundProject[] =>
      settings ? [{ root, settings, files }] : [],
    )
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

type OpenProject = {
  readonly root: string
  /** Nothing where the configuration cannot be used. */
  readonly settings: ProjectSettings | undefined
  /** The configuration's first, then those of the `.gitignore` files from the inside out. */
  readonly rules: readonly IgnoreRules[]
  readonly files: string[]
}

/** The project that a file or folder is part of, unless it is left out. */
const projectOf = (uri: string, projects: readonly OpenProject[]): OpenProject | undefined => {
  const project = projects.findLast(({ root }) => isBelow(uri, root))
  return project && !isLeftOut(pathOf(uri), pathOf(project.root), project.rules) ? project : undefined
}

/** Addresses are escaped, and what ignores them is not. */
const pathOf = (uri: string): string => decodeURIComponent(uri)

/** Whether a path, or a folder on the way to it, is ignored; what a folder's own rules say counts for what is in it. */
const isLeftOut = (path: string, root: string, rules: readonly IgnoreRules[]): boolean => {
  const parts = path.slice(root.length + 1).match(/[^/]+\/?/g) ?? []
  let reached = `${root}/`
  return parts.some(part => {
    const above = reached
    reached += part
    return (
      part === 'node_modules/' ||
      part === '.git/' ||
      isIgnored(
        reached,
        rules.filter(({ base }) => above.startsWith(`${base}/`)),
      )
    )
  })
}
