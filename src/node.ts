// What programs on Node import besides the core: projects read from disk.
import { parseFile } from '../language-server/reading/parse-file.js'
import { discover } from './project/files/discover.js'
import { loadFiles } from './project/files/load.js'
import { createWorkspace, type Workspace } from './project/workspace.js'

export type { Workspace }

/** A project read from disk, joined. */
export type OpenedProject = {
  /** The folder of its configuration, or the one that was asked for where there is none. */
  readonly root: string
  /** Its files, named relative to `root`. */
  readonly workspace: Workspace
  /** What could not be read, each as a sentence for readers. */
  readonly problems: readonly string[]
}

/**
 * Reads the project that a folder (absolute, or relative to the current one) belongs to, with its configuration and what it
 * leaves out. Throws with a sentence for readers where there is no such folder or its configuration cannot be used;
 * a file that cannot be read does not stop the others.
 */
export const openProject = async (folder: string): Promise<OpenedProject> => {
  const { projects, problems } = await discover([folder], process.cwd())
  // Those inside of it come after it.
  const [project] = projects
  if (project === undefined) throw new Error(problems.join('\n'))
  const read = loadFiles(project.files, project.root)
  const workspace = createWorkspace(project.settings)
  for (const { file, text } of read.sources) workspace.update(parseFile(text, file))
  return { root: project.root, workspace, problems: [...problems, ...read.problems] }
}
