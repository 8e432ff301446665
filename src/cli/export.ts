import type { Host } from './host.js'
import { loadProjects } from './load-projects.js'
import { deliver, type Output } from './outputs.js'
import { statusOf } from './say-problems.js'
import { Refusal } from './status.js'

/** `waypost export`: the Model of the project that the paths belong to, as data for other programs. */
export const exportModel = async (
  paths: readonly string[],
  outputs: readonly Output<'json'>[],
  host: Host,
): Promise<number> => {
  const loaded = await loadProjects(paths, host.folder)
  const [project, ...others] = loaded.projects
  if (others.length > 0)
    throw new Refusal(
      `These are several projects, and an export holds one: ${loaded.projects.map(({ root }) => root).join(', ')}. Name one of the folders.`,
    )
  if (project !== undefined)
    await deliver(outputs, () => `${JSON.stringify(project.workspace.model(), undefined, 2)}\n`, host)
  return statusOf(loaded, host)
}
