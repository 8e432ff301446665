import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { configName, defaultSettings, type ProjectSettings } from '../../model/settings.js'
import { textOf } from './load.js'
import { absolute, isWithin, joined, shown, slashed } from './paths.js'
import { reasonOf } from './system-reason.js'
import { type Walked, walkProject } from './walk.js'

/** One project with all its files (absolute, sorted), of which `selected` are those that were asked for. */
export type FoundProject = {
  readonly root: string
  readonly settings: ProjectSettings
  readonly files: readonly string[]
  readonly selected: ReadonlySet<string>
}

export type Found = {
  readonly projects: readonly FoundProject[]
  /** What could not be used, each as a sentence. */
  readonly problems: readonly string[]
}

/** What a PATH asks for: everything in a folder, a file whatever is ignored, or files that a glob matched. */
type Target = { readonly kind: 'folder' | 'file' | 'matched'; readonly path: string }

const isGlob = (path: string): boolean => /[*?{}[\]!()]/.test(path)

const targetsOf = async (path: string, folder: string): Promise<readonly Target[] | string> => {
  const full = absolute(folder, path)
  const status = statSync(full, { throwIfNoEntry: false })
  if (status?.isDirectory()) return [{ kind: 'folder', path: full }]
  if (status !== undefined)
    return full.endsWith('.journey')
      ? [{ kind: 'file', path: full }]
      : `${path} is not a .journey file, so there is nothing to read in it. Name a .journey file or a folder.`
  if (!isGlob(path)) return `${path} does not exist. Check the spelling, or run Waypost in another folder.`
  const { globSync } = await import('tinyglobby')
  const matches = globSync(slashed(path), {
    cwd: folder,
    absolute: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  })
  const journeys = matches.map(slashed).filter(match => match.endsWith('.journey'))
  return journeys.length > 0
    ? journeys.map(match => ({ kind: 'matched', path: match }))
    : `${path} matches no .journey file. Check the pattern, or run Waypost in another folder.`
}

/** The nearest folder, from `folder` upward, that holds a configuration. */
export const configuredRoot = (folder: string): string | undefined => {
  if (existsSync(joined(folder, configName))) return folder
  const parent = slashed(dirname(folder))
  return parent === folder ? undefined : configuredRoot(parent)
}

const configuredRootOf = (target: Target): string | undefined =>
  configuredRoot(target.kind === 'folder' ? target.path : slashed(dirname(target.path)))

/**
 * Where a target's project begins. Without a configuration above it: the folder itself, or for a file the current folder,
 * or what else was asked for around it, because without a configuration between them they are one project.
 */
const rootOf = (target: Target, all: readonly Target[], folder: string): string => {
  const configured = configuredRootOf(target)
  if (configured !== undefined) return configured
  const start = ({ kind, path }: Target) =>
    kind === 'folder' ? path : isWithin(path, folder) ? folder : slashed(dirname(path))
  return all
    .filter(other => configuredRootOf(other) === undefined)
    .map(start)
    .reduce((outer, other) => (isWithin(outer, other) ? other : outer), start(target))
}

const settingsOf = async (
  root: string,
  folder: string,
): Promise<ProjectSettings | { readonly problems: readonly string[] }> => {
  const path = joined(root, configName)
  if (!existsSync(path)) return defaultSettings
  const name = shown(path, folder)
  try {
    const read = textOf(readFileSync(path), name)
    if ('problem' in read) return { problems: [read.problem] }
    // Mostly it only marks the folder: then nothing has to be loaded to check it.
    if (/^\s*\{\s*\}\s*$/.test(read.text)) return defaultSettings
    const { readConfig } = await import('../configuration/config.js')
    const config = readConfig(read.text, name)
    if ('settings' in config) return config.settings
    const sentences = config.problems.map(
      ({ message, range }) => `${name}:${range.start.line}:${range.start.column} ${message}`,
    )
    return { problems: sentences }
  } catch (error) {
    return { problems: [`${name} cannot be read: ${reasonOf(error)}.`] }
  }
}

/**
 * The projects that the paths (folders, files or globs, relative to `folder`) belong to. Each folder with a configuration
 * is a project of its own; a file that was named counts within its whole project. What cannot be used does not stop the rest.
 */
export const discover = async (paths: readonly string[], folder: string): Promise<Found> => {
  const problems: string[] = []
  const targets: Target[] = []
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const found = await targetsOf(path, slashed(folder))
    if (typeof found === 'string') problems.push(found)
    else targets.push(...found)
  }

  const asked: { readonly root: string; readonly target: Target }[] = targets.map(target => ({
    root: rootOf(target, targets, slashed(folder)),
    target,
  }))
  const opened = new Map<string, Opened>()
  // The list grows on the way: a folder that was asked for also asks for the projects inside it.
  for (const { root, target } of asked) {
    const project = opened.get(root) ?? (await open(root, folder))
    opened.set(root, project)
    const inner = target.kind === 'folder' ? project.nested.filter(nested => isWithin(nested, target.path)) : []
    asked.push(...inner.map(path => ({ root: path, target: { kind: 'folder' as const, path } })))
  }

  const projects: FoundProject[] = []
  for (const [root, { settings, files, problems: unusable }] of opened) {
    problems.push(...unusable)
    if (settings === undefined) continue
    const here = asked.filter(each => each.root === root).map(each => each.target)
    const named = here.filter(({ kind }) => kind === 'file').map(({ path }) => path)
    const all = [...new Set([...files, ...named])].toSorted()
    const isAsked = (file: string) =>
      here.some(({ kind, path }) => (kind === 'folder' ? isWithin(file, path) : file === path))
    projects.push({ root, settings, files: all, selected: new Set(all.filter(isAsked)) })
  }
  return { projects: projects.toSorted((a, b) => (a.root < b.root ? -1 : 1)), problems }
}

type Opened = Walked & { readonly settings: ProjectSettings | undefined }

const open = async (root: string, folder: string): Promise<Opened> => {
  const settings = await settingsOf(root, folder)
  if ('problems' in settings) return { settings: undefined, files: [], nested: [], problems: settings.problems }
  return { settings, ...walkProject(root, settings.exclude) }
}
