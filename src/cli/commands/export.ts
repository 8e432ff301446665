import type { ExportFormat } from '../choices.js'
import { chooseOne } from '../choose.js'
import { type LoadedProject, loadProjects, selectedOf } from '../load-projects.js'
import { deliver, type Output } from '../output/outputs.js'
import { Refusal } from '../status.js'
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
  if (loaded.projects.length > 0) {
    const texts = new Map<ExportFormat, string>()
    for (const { format } of outputs) texts.set(format, await textOf(format, loaded.projects, of, host))
    await deliver(outputs, format => texts.get(format)!, host)
  }
  return statusOf(loaded, host)
}

const textOf = async (
  format: ExportFormat,
  projects: readonly LoadedProject[],
  of: string | undefined,
  host: Host,
): Promise<string> => {
  if (format === 'json') return `${JSON.stringify(onlyOne(projects).workspace.project().model, undefined, 2)}\n`
  const { element } = chooseOne(selectedOf(projects, 'outlooks'), of, 'outlook')
  const { outlookText } = await import('./export-outlook.js')
  return outlookText(format, element, host)
}

const onlyOne = (projects: readonly LoadedProject[]): LoadedProject => {
  const [project, ...others] = projects
  if (others.length === 0) return project
  throw new Refusal(
    `These are several projects, and an export holds one: ${projects.map(({ root }) => root).join(', ')}. Name one of the folders.`,
  )
}
