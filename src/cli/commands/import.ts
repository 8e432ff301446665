import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { formatText } from '../../../language-server/editing/formatting/format-text.js'
import { parseFile } from '../../../language-server/reading/parse-file.js'
import { consistent, crossImpactsOf, searchScenarios } from '../../analysis/outlook/index.js'
import { isSystemError, reasonOf } from '../../project/files/system-reason.js'
import { runLongWork } from '../../project/run-long-work.js'
import { journeyText } from '../../project/scenario-wizard/journey-text.js'
import {
  influencedByThemselves,
  NoScenarioWizardFile,
  readScenarioWizardProject,
} from '../../project/scenario-wizard/read-project.js'
import { readScenarioWizardSolutions } from '../../project/scenario-wizard/read-solutions.js'
import { harmless } from '../../report/harmless.js'
import { listed } from '../../wording/lists.js'
import { counted, plural } from '../../wording/plurals.js'
import { writeWhole } from '../output/write-file.js'
import { Refusal, status } from '../status.js'
import type { Host } from '../terminal/host.js'
import { pause } from '../terminal/pause.js'

/**
 * `waypost import`: a ScenarioWizard project as an `outlook`. A solution list beside it is compared with what is consistent here.
 */
export const importFiles = async (
  paths: readonly string[],
  output: string | undefined,
  host: Host,
): Promise<number> => {
  const [project, ...otherProjects] = paths.filter(path => kindOf(path) === '.scw')
  const [solutions, ...otherSolutions] = paths.filter(path => kindOf(path) === '.sl')
  if (project === undefined)
    throw new Refusal('A solution list says nothing without its project. Name the .scw file, too.')
  if (otherProjects.length > 0 || otherSolutions.length > 0)
    throw new Refusal('Name one .scw file and at most one .sl file; several are imported one after the other.')

  const name = basename(project, extname(project))
  const read = usable(project, host.folder, readScenarioWizardProject)
  const selfish = influencedByThemselves(read)
  if (selfish.length > 0)
    await host.say(
      `Left out is what ${listed(selfish.map(({ long, short }) => harmless(long || short)))} ${plural(selfish.length, 'means', 'mean')} for itself: the states of one descriptor never meet.\n`,
    )
  const formatted = formatText(journeyText(read, name))
  if ('broken' in formatted)
    throw new Error(`The text made from ${project} cannot be read: ${formatted.broken[0].message}`)
  const answer =
    solutions === undefined ? status.fine : await compared(formatted.text, solutions, selfish.length > 0, host)
  if (output === undefined) await host.print(formatted.text)
  else await writeWhole(resolve(host.folder, output), formatted.text, output)
  return answer
}

const kinds = ['.scw', '.sl']
const kindOf = (path: string): string => {
  const kind = extname(path).toLowerCase()
  if (kinds.includes(kind)) return kind
  throw new Refusal(`${path} cannot be imported. There is: ${kinds.join(', ')} of ScenarioWizard.`)
}

/** ScenarioWizard writes what its Windows writes: files that are not UTF-8 are read as Windows-1252. */
const usable = <Read>(path: string, folder: string, read: (text: string) => Read): Read => {
  try {
    const bytes = readFileSync(resolve(folder, path))
    const text = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes)
    return read(text)
  } catch (error) {
    if (error instanceof NoScenarioWizardFile)
      throw new Refusal(`${path} is no file of ScenarioWizard: ${error.message}.`)
    if (isSystemError(error)) throw new Refusal(`${path} cannot be read: ${reasonOf(error)}.`)
    throw error
  }
}

const NODES = 20_000_000

/** Says whether a solution list holds exactly the consistent scenarios of the imported outlook. */
const compared = async (journey: string, path: string, isPartial: boolean, host: Host): Promise<number> => {
  const [outlook] = parseFile(journey, 'imported.journey').declarations.outlooks
  const impacts = crossImpactsOf(outlook)
  const theirList = usable(path, host.folder, readScenarioWizardSolutions)
  const search = await runLongWork(
    searchScenarios(impacts, consistent(impacts), { nodes: NODES, listed: theirList.length + 10_000 }),
    { pause },
  )
  const found = new Set(search.scenarios.map(scenario => scenario.join()))
  const theirs = new Set(theirList.map(({ states }) => states.join()))
  const wrong = theirs.difference(found).size
  const missing = Number(search.count) - (theirs.size - wrong)
  const agree = wrong === 0 && missing === 0 && search.complete
  await host.say(
    agree
      ? `${harmless(path)} agrees: ${counted(theirs.size, 'scenario')}, all consistent, and none is missing.\n`
      : `${harmless(path)} differs: of its ${counted(theirs.size, 'scenario')} ${wrong} are not consistent here, and ${search.complete ? '' : 'at least '}${missing} consistent ones are missing. It may belong to an earlier version of the matrix${isPartial ? ', or what was left out mattered' : ''}.\n`,
  )
  return agree ? status.fine : status.findings
}
