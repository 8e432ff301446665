import type { FileModel } from '../../src/model/index.js'
import { defaultSettings, type ProjectSettings } from '../../src/model/settings.js'
import { createWorkspace, type Workspace } from '../../src/project/workspace.js'
import { parseFile } from '../parsing/parse-file.js'
import type { ProjectFiles } from './project-files.js'

/** `counts` is false for a file that is open but belongs to no project: ignored, excluded. */
export type ProjectOfFile = { readonly workspace: Workspace; readonly counts: boolean }

type OpenProject = { readonly root: string; readonly workspace: Workspace }

/** All projects of the editor's folders, fed with what is typed and with what changes on disk. */
export type ProjectSet = {
  readonly openFolders: (folders: readonly string[]) => Promise<readonly string[]>
  /** Looks again which files belong to which project; texts that are known are not read again. */
  readonly rescan: () => Promise<readonly string[]>
  readonly edit: (uri: string, text: string) => Promise<void>
  readonly close: (uri: string) => Promise<void>
  readonly changedOnDisk: (uri: string) => Promise<void>
  readonly of: (uri: string) => ProjectOfFile | undefined
  readonly all: () => readonly Workspace[]
}

export const createProjectSet = (files: ProjectFiles): ProjectSet => {
  let folders: readonly string[] = []
  let projects: readonly OpenProject[] = []
  const owners = new Map<string, OpenProject>()
  const typed = new Map<string, string>()
  /** Files that are open but count nowhere, each on its own. */
  const strays = new Map<string, Workspace>()

  const modelOf = async (uri: string): Promise<FileModel | undefined> => {
    const text = typed.get(uri) ?? (await files.read(uri))
    return text === undefined ? undefined : parseFile(text, uri)
  }

  const rescan = async (): Promise<readonly string[]> => {
    const known = new Map<string, FileModel>()
    for (const { workspace } of projects) for (const uri of workspace.files()) known.set(uri, workspace.file(uri)!)
    const found = await Promise.all(folders.map(files.discover))
    owners.clear()
    strays.clear()
    const next: OpenProject[] = []
    for (const { root, settings, files: uris } of uniqueByRoot(found.flatMap(({ projects }) => projects))) {
      const project = { root, workspace: createWorkspace(settings) }
      next.push(project)
      for (const uri of uris) {
        const model = known.get(uri) ?? (await modelOf(uri))
        if (!model) continue
        project.workspace.update(model)
        owners.set(uri, project)
      }
    }
    projects = next
    for (const uri of typed.keys()) if (!owners.has(uri)) openStray(uri)
    return found.flatMap(({ problems }) => problems)
  }

  const openStray = (uri: string): void => {
    const workspace = createWorkspace(settingsNear(uri))
    workspace.update(parseFile(typed.get(uri)!, uri))
    strays.set(uri, workspace)
  }
  const settingsNear = (uri: string): ProjectSettings =>
    projects.findLast(({ root }) => uri.startsWith(`${root}/`))?.workspace.settings ?? defaultSettings

  const edit = async (uri: string, text: string): Promise<void> => {
    const isNew = !typed.has(uri)
    typed.set(uri, text)
    const owner = owners.get(uri)
    if (owner) {
      owner.workspace.update(parseFile(text, uri))
      return
    }
    const isInside = folders.some(folder => uri.startsWith(`${folder}/`))
    if (isNew && !isInside) {
      folders = [...folders, files.folderOf(uri)]
      await rescan()
    } else openStray(uri)
  }

  const close = async (uri: string): Promise<void> => {
    typed.delete(uri)
    strays.delete(uri)
    await changedOnDisk(uri)
  }

  const changedOnDisk = async (uri: string): Promise<void> => {
    if (typed.has(uri)) return
    const owner = owners.get(uri)
    if (!owner) return
    const model = await modelOf(uri)
    if (model) owner.workspace.update(model)
    else {
      owner.workspace.remove(uri)
      owners.delete(uri)
    }
  }

  return {
    openFolders: async next => {
      folders = next
      return rescan()
    },
    rescan,
    edit,
    close,
    changedOnDisk,
    of: uri => {
      const owner = owners.get(uri)
      if (owner) return { workspace: owner.workspace, counts: true }
      const stray = strays.get(uri)
      return stray && { workspace: stray, counts: false }
    },
    all: () => projects.map(({ workspace }) => workspace),
  }
}

/** Folders that lie in one another find the same project twice. */
const uniqueByRoot = <Project extends { readonly root: string }>(projects: readonly Project[]): readonly Project[] => [
  ...new Map(projects.map(project => [project.root, project])).values(),
]
