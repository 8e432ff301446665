import type { ExportFormat } from '../choices.js'
import { loadProjects } from '../load-projects.js'
import { exportWriters } from '../output/export-formats.js'
import { deliver, type Output } from '../output/outputs.js'
import type { Host } from '../terminal/host.js'
import { statusOf } from '../terminal/say-problems.js'

export type ExportOptions = {
  readonly outputs: readonly Output<ExportFormat>[]
  /** The outlook, for the formats of ScenarioWizard. */
  readonly of: string | undefined
}

/** `waypost export`: the Model of the project that the paths belong to, or one of its outlooks, as data for other programs. */
export const exportModel = async (
  paths: readonly string[],
  { outputs, of }: ExportOptions,
  host: Host,
): Promise<number> => {
  const loaded = await loadProjects(paths, host.folder)
  const exported = { projects: loaded.projects, of }
  if (loaded.projects.length > 0)
    await deliver(outputs, async format => (await exportWriters[format]())(exported, host), host)
  return statusOf(loaded, host)
}
