// What programs on Node import besides the core: projects read from disk.
import { joined, type OpenProject } from './library/open-project.js'
import { discover } from './project/files/discover.js'
import { loadFiles } from './project/files/load.js'

/** A project read from disk, joined. Its files are named relative to `root`. */
export type ReadProject = OpenProject & {
  /** The folder of its configuration, or the one that was asked for where there is none. */
  readonly root: string
  /** What could not be read, each as a sentence for readers. */
  readonly problems: readonly string[]
}

/**
 * Reads the project that a folder (absolute, or relative to the current one) belongs to, with its configuration and what it
 * leaves out. `today` as for `openProject`.
 *
 * @throws Error with a sentence for readers where there is no such folder or its configuration cannot be used; a file that
 * cannot be read does not stop the others
 */
export const readProject = async (
  folder: string,
  { today }: { readonly today?: string } = {},
): Promise<ReadProject> => {
  const { projects, problems } = await discover([folder], process.cwd())
  // Those inside of it come after it.
  const [project] = projects
  if (project === undefined) throw new Error(problems.join('\n'))
  const read = loadFiles(project.files, project.root)
  const texts = read.sources.map(({ file, text }) => [file, text] as const)
  return {
    ...joined(texts, project.settings, today),
    root: project.root,
    problems: [...problems, ...read.problems],
  }
}
