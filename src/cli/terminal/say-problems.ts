import { harmless } from '../../report/harmless.js'
import { counted } from '../../wording/plurals.js'
import type { LoadedProject } from '../load-projects.js'
import { status } from '../status.js'
import type { Host } from './host.js'

/** Says what could not be used. The sentences hold names of files and words from them, which may hold anything. */
export const sayProblems = async (problems: readonly string[], host: Host): Promise<number> => {
  await host.say(problems.map(problem => `${host.sayColors.red('Not usable:')} ${harmless(problem)}\n`).join(''))
  return status.unusable
}

/**
 * The status of a command that builds on files which `check` is for: it goes on with what could be read, and says when
 * its result leaves something out.
 */
export const statusOf = async (
  { projects, problems }: { readonly projects: readonly LoadedProject[]; readonly problems: readonly string[] },
  host: Host,
): Promise<number> => {
  if (problems.length > 0) return sayProblems(problems, host)
  const errors = projects
    .flatMap(({ workspace }) => workspace.findings())
    .filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return status.fine
  const places = [...new Set(errors.map(({ file }) => file))]
  await host.say(
    `${counted(errors.length, 'error')} in ${harmless(places.slice(0, 3).join(', '))}${places.length > 3 ? ', …' : ''}: the result may leave something out. \`waypost check\` shows what and where.\n`,
  )
  return status.findings
}
