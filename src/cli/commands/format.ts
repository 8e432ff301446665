import { formatText } from '../../../language-server/editing/formatting/format-text.js'
import type { Finding } from '../../model/finding.js'
import { discover } from '../../project/files/discover.js'
import { readText, textOf } from '../../project/files/load.js'
import { shown } from '../../project/files/paths.js'
import { harmless } from '../../report/harmless.js'
import { prettyFindings } from '../../report/pretty.js'
import { counted } from '../../wording/plurals.js'
import { nothingHere } from '../load-projects.js'
import { writeWhole } from '../output/write-file.js'
import { Refusal, status } from '../status.js'
import type { Host } from '../terminal/host.js'
import { pause } from '../terminal/pause.js'
import { sayProblems } from '../terminal/say-problems.js'

export type FormatOptions = {
  /** Only say which files would change. */
  readonly check: boolean
  /** Format standard input, which would be in this file. */
  readonly stdinPath: string | undefined
}

const sayBroken = (file: string, text: string, problems: readonly Finding[], host: Host): Promise<void> =>
  host.say(
    `${prettyFindings(
      problems.map(problem => ({ ...problem, file })),
      new Map([[file, text]]),
      host.sayColors,
    )}${harmless(file)} is left as it is, because it cannot be read completely.\n`,
  )

/** `waypost format`: the usual layout for `.journey` files. Files that have it, and files with syntax errors, stay untouched. */
export const format = async (paths: readonly string[], options: FormatOptions, host: Host): Promise<number> => {
  if (options.stdinPath === undefined) return formatFiles(paths, options.check, host)
  if (paths.length > 0) throw new Refusal('--stdin-path formats standard input alone. Leave out the other paths.')
  return formatInput(options.stdinPath, options.check, host)
}

const formatInput = async (file: string, check: boolean, host: Host): Promise<number> => {
  const read = textOf(await host.readInput(), file)
  if ('problem' in read) throw new Refusal(read.problem)
  const { text, mark } = read
  const result = formatText(text)
  if ('broken' in result) {
    await sayBroken(file, text, result.broken, host)
    // Given back as it came, because many editors put whatever is printed in the place of their text.
    if (!check) await host.print(`${mark}${text}`)
    return status.findings
  }
  if (!check) await host.print(`${mark}${result.text}`)
  else if (result.text !== text) await host.say(`${harmless(file)} is not formatted.\n`)
  return check && result.text !== text ? status.findings : status.fine
}

const formatFiles = async (paths: readonly string[], check: boolean, host: Host): Promise<number> => {
  const found = await discover(paths, host.folder)
  const problems = [...found.problems]
  const files = found.projects.flatMap(({ selected }) => [...selected])
  if (problems.length === 0 && files.length === 0) problems.push(nothingHere)

  let [changed, broken] = [0, 0]
  for (const path of files) {
    await pause()
    const name = shown(path, host.folder)
    const read = readText(path, name)
    if ('problem' in read) {
      problems.push(read.problem)
      continue
    }
    const result = formatText(read.text)
    if ('broken' in result) {
      broken++
      await sayBroken(name, read.text, result.broken, host)
    } else if (result.text !== read.text) {
      changed++
      if (!check) await writeWhole(path, `${read.mark}${result.text}`, name)
      await host.print(`${name}\n`)
    }
  }
  const done = check ? `${counted(changed, 'file')} would change` : `${counted(changed, 'file')} changed`
  if (files.length > 0) await host.say(`${done} of ${files.length}.\n`)
  if (problems.length > 0) return sayProblems(problems, host)
  return broken > 0 || (check && changed > 0) ? status.findings : status.fine
}
