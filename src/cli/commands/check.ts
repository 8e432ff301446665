import { inOrder, summarize } from '../../report/summary.js'
import { counted } from '../../wording/plurals.js'
import type { CheckFormat } from '../choices.js'
import { loadProjects, selectedFindings, selectedOf } from '../load-projects.js'
import { checkWriters } from '../output/check-formats.js'
import { deliver, type Output } from '../output/outputs.js'
import { status } from '../status.js'
import type { Host } from '../terminal/host.js'
import { colorsOff } from '../terminal/no-colors.js'
import { sayProblems } from '../terminal/say-problems.js'

export type CheckOptions = {
  readonly outputs: readonly Output<CheckFormat>[]
  readonly maxWarnings: number | undefined
}

/** `waypost check`: everything that is wrong in the files that were asked for. */
export const check = async (
  paths: readonly string[],
  { outputs, maxWarnings }: CheckOptions,
  host: Host,
): Promise<number> => {
  const { projects, sources, problems } = await loadProjects(paths, host.folder)
  const findings = inOrder(await selectedFindings(projects))
  const files = projects.reduce((sum, { selected }) => sum + selected.size, 0)
  const summary = summarize(
    findings,
    selectedOf(projects, 'journeys').map(({ element }) => element),
    files,
  )

  const checked = { findings, summary, sources }
  await deliver(
    outputs,
    async (format, printed) => (await checkWriters[format]())(checked, printed ? host.printColors : colorsOff),
    host,
  )

  const tooMany = maxWarnings !== undefined && summary.warnings > maxWarnings
  if (tooMany) await host.say(`${counted(summary.warnings, 'warning')}, and --max-warnings allows ${maxWarnings}.\n`)
  if (problems.length > 0) return sayProblems(problems, host)
  return summary.errors > 0 || tooMany ? status.findings : status.fine
}
