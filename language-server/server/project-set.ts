import { URI } from 'vscode-uri'
import type { FileModel, Finding } from '../../src/model/index.js'
import { defaultSettings, type ProjectSettings } from '../../src/model/settings.js'
import { createWorkspace, type Workspace } from '../../src/project/workspace.js'
import { parseFile } from '../reading/parse-file.js'
import { type ProjectFiles, shapesProjects } from './project-files.js'

/** What is known of a file: what it says, and the project it is part of, or one of its own where it `counts` nowhere. */
export type KnownFile = {
  readonly model: FileModel
  readonly workspace: Workspace
  readonly counts: boolean
  /** Of the text in the editor that was read; 0 for a file that is not open. */
  readonly version: number
}

export type DiskChange = { readonly uri: string; readonly contentOnly: boolean }

/**
 * All projects of the editor's folders, fed with what is typed and with what changes on disk. After any sequence of
 * both it knows what a new one would know that starts with the same disk and the same open texts.
 */
export type ProjectSet = {
  readonly openFolders: (folders: readonly string[]) => Promise<void>
  readonly edit: (uri: string, text: string, version: number) => Promise<void>
  readonly close: (uri: string) => Promise<void>
  readonly changedOnDisk: (changes: readonly DiskChange[]) => Promise<void>
  readonly of: (uri: string) => KnownFile | undefined
  /** What the editor should show of a file; nothing for one that is not known. */
  readonly findingsOf: (uri: string) => readonly Finding[]
  /** The files whose findings may have changed since the last call. */
  readonly takeStale: () => ReadonlySet<string>
  readonly all: () => readonly Workspace[]
  /** What of the folders cannot be used, each as a sentence. */
  readonly problems: () => readonly string[]
}

type OpenProject = { readonly root: string; readonly workspace: Workspace }

/** Editors escape differently; here each file has one spelling. */
export const canonical = (uri: string): string => URI.parse(uri).toString()

/** A file that belongs to no project is only read for itself: what others declare cannot be known. */
const readableAlone = ({ rule }: Finding): boolean => rule.startsWith('syntax/') || rule.startsWith('values/')

export const createProjectSet = (files: ProjectFiles): ProjectSet => {
  let folders: readonly string[] = []
  let projects: readonly OpenProject[] = []
  let problems: readonly string[] = []
  /** The project of every file that discovery lists, readable or not. */
  let owners: ReadonlyMap<string, OpenProject> = new Map()
  const typed = new Map<string, { readonly text: string; readonly version: number }>()
  /** Files that are open but count nowhere, each on its own. */
  const strays = new Map<string, Workspace>()

  /** The project that a file outside all folders brings with it while it is open. */
  const broughtBy = (uri: string): string | undefined =>
    folders.some(folder => uri.startsWith(`${folder}/`)) ? undefined : files.folderOf(uri)

  const readModel = async (uri: string): Promise<FileModel | undefined> => {
    const text = typed.get(uri)?.text ?? (await files.read(uri))
    return text === undefined ? undefined : parseFile(text, uri)
  }

  /** Looks again which file belongs to which project; texts that are known are not read again. */
  const scan = async (): Promise<void> => {
    const known = new Map(projects.flatMap(({ workspace }) => workspace.files().map(uri => [uri, workspace.file(uri)])))
    const brought = [...typed.keys()].map(broughtBy).filter(folder => folder !== undefined)
    const found = await Promise.all([...new Set([...folders, ...brought])].map(files.discover))
    const nextProjects: OpenProject[] = []
    const nextOwners = new Map<string, OpenProject>()
    for (const { root, settings, files: uris } of uniqueByRoot(found.flatMap(({ projects }) => projects))) {
      const project = { root, workspace: createWorkspace(settings) }
      nextProjects.push(project)
      for (const uri of uris) {
        nextOwners.set(uri, project)
        const model = known.get(uri) ?? (await readModel(uri))
        if (model) project.workspace.update(model)
      }
    }
    projects = nextProjects
    owners = nextOwners
    problems = [...new Set(found.flatMap(({ problems }) => problems))]
    strays.clear()
    for (const [uri, { text }] of typed) if (!owners.has(uri)) readAlone(uri, text)
  }

  const readAlone = (uri: string, text: string): void => {
    const workspace = createWorkspace(settingsNear(uri))
    workspace.update(parseFile(text, uri))
    strays.set(uri, workspace)
  }
  const settingsNear = (uri: string): ProjectSettings =>
    projects.findLast(({ root }) => uri.startsWith(`${root}/`))?.workspace.settings ?? defaultSettings

  const edit = async (uri: string, text: string, version: number): Promise<void> => {
    const isNew = !typed.has(uri)
    typed.set(uri, { text, version })
    const owner = owners.get(uri)
    if (owner) owner.workspace.update(parseFile(text, uri))
    else if (isNew && broughtBy(uri) !== undefined) await scan()
    else readAlone(uri, text)
  }

  const close = async (uri: string): Promise<void> => {
    typed.delete(uri)
    strays.delete(uri)
    await readAgain(uri)
    if (broughtBy(uri) !== undefined) await scan()
  }

  const readAgain = async (uri: string): Promise<void> => {
    const owner = owners.get(uri)
    if (!owner || typed.has(uri)) return
    const model = await readModel(uri)
    if (model) owner.workspace.update(model)
    else owner.workspace.remove(uri)
  }

  /** Whether it is, or as a folder held, something that is read. */
  const matters = ({ uri }: DiskChange): boolean =>
    uri.endsWith('.journey') || shapesProjects(uri) || [...owners.keys()].some(owned => owned.startsWith(`${uri}/`))

  const changedOnDisk = async (all: readonly DiskChange[]): Promise<void> => {
    const changes = all.filter(matters)
    for (const { uri } of changes) await readAgain(uri)
    if (changes.some(({ uri, contentOnly }) => !contentOnly || shapesProjects(uri) || !owners.has(uri))) await scan()
  }

  const of = (uri: string): KnownFile | undefined => {
    const owner = owners.get(uri)
    const workspace = owner?.workspace ?? strays.get(uri)
    const model = workspace?.file(uri)
    return workspace && model
      ? { model, workspace, counts: owner !== undefined, version: typed.get(uri)?.version ?? 0 }
      : undefined
  }
  const findingsOf = (uri: string): readonly Finding[] => {
    const file = of(uri)
    const findings = file?.workspace.findingsOf(uri) ?? []
    return file?.counts ? findings : findings.filter(readableAlone)
  }
  const takeStale = (): ReadonlySet<string> =>
    new Set([...strays.keys(), ...projects.flatMap(({ workspace }) => [...workspace.takeStale()])])

  return {
    openFolders: next => {
      folders = next.map(folder => canonical(folder).replace(/\/$/, ''))
      return scan()
    },
    edit: (uri, text, version) => edit(canonical(uri), text, version),
    close: uri => close(canonical(uri)),
    changedOnDisk: changes => changedOnDisk(changes.map(({ uri, ...change }) => ({ uri: canonical(uri), ...change }))),
    of: uri => of(canonical(uri)),
    findingsOf: uri => findingsOf(canonical(uri)),
    takeStale,
    all: () => projects.map(({ workspace }) => workspace),
    problems: () => problems,
  }
}

/** Folders that lie in one another find the same project twice. */
const uniqueByRoot = <Project extends { readonly root: string }>(projects: readonly Project[]): readonly Project[] => [
  ...new Map(projects.map(project => [project.root, project])).values(),
]
