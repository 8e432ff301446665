import { parseFile } from '../../language-server/reading/parse-file.js'
import type { Finding } from '../model/finding.js'
import type { Declarations, Model } from '../model/model.js'
import type { ProjectSettings } from '../model/settings.js'
import { currentDay } from '../project/current-day.js'
import { discover } from '../project/files/discover.js'
import { loadFiles } from '../project/files/load.js'
import { shown } from '../project/files/paths.js'
import { createWorkspace, type Workspace } from '../project/workspace.js'
import type { Sources } from '../report/pretty.js'
import { pause } from './terminal/pause.js'

/** A project read from disk; `selected` are the files that the call asked for, by the names used in findings. */
export type LoadedProject = {
  readonly root: string
  readonly settings: ProjectSettings
  readonly workspace: Workspace
  readonly selected: ReadonlySet<string>
}

export type Loaded = {
  readonly projects: readonly LoadedProject[]
  readonly sources: Sources
  /** What could not be used, each as a sentence. */
  readonly problems: readonly string[]
}

export const nothingHere =
  'There is no .journey file here, apart from what .gitignore or the configuration may leave out.'

/** Finds, reads, parses and joins the projects that the paths belong to. */
export const loadProjects = async (
  paths: readonly string[],
  folder: string,
  today: () => string = currentDay,
): Promise<Loaded> => {
  const found = await discover(paths, folder)
  const problems = [...found.problems]
  const sources = new Map<string, string>()
  const projects: LoadedProject[] = []
  for (const { root, settings, files, selected } of found.projects) {
    const read = loadFiles(files, folder)
    problems.push(...read.problems)
    const workspace = createWorkspace(settings, today)
    for (const { file, text } of read.sources) {
      sources.set(file, text)
      workspace.update(parseFile(text, file))
      await pause()
    }
    projects.push({
      root,
      settings,
      workspace,
      selected: new Set([...selected].map(path => shown(path, folder)).filter(file => sources.has(file))),
    })
  }
  if (problems.length === 0 && projects.every(({ selected }) => selected.size === 0))
    problems.push(`${nothingHere} \`waypost init\` writes a first one.`)
  return { projects, sources, problems }
}

/** The findings in the files that were asked for. */
export const selectedFindings = async (projects: readonly LoadedProject[]): Promise<readonly Finding[]> => {
  const findings: (readonly Finding[])[] = []
  for (const { workspace, selected } of projects) {
    for (const file of selected) {
      findings.push(workspace.findingsOf(file))
      await pause()
    }
  }
  return findings.flat()
}

type Kind = keyof Declarations
type Chosen<Element> = { readonly element: Element; readonly project: LoadedProject }

/** The declarations of one kind in the files that were asked for, each with its project. */
export const selectedOf = <Which extends Kind>(
  projects: readonly LoadedProject[],
  kind: Which,
): readonly Chosen<Model[Which][number]>[] =>
  projects.flatMap(project => {
    const elements: readonly Model[Which][number][] = project.workspace.project().model[kind]
    return elements.filter(({ file }) => project.selected.has(file)).map(element => ({ element, project }))
  })
