import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { configName } from '../../model/settings.js'
import { excludeRules, gitignoreRules, type IgnoreRules, isIgnored } from './ignored.js'
import { joined, slashed } from './paths.js'
import { reasonOf } from './system-reason.js'

export type Walked = {
  /** Every `.journey` file of the project, sorted. */
  readonly files: readonly string[]
  /** Folders below that hold a configuration of their own: other projects. */
  readonly nested: readonly string[]
  /** Folders that could not be read, each as a sentence. */
  readonly problems: readonly string[]
}

const neverPartOfAProject = new Set(['.git', 'node_modules'])

/** The rules of a folder's `.gitignore`; one that cannot be read is told and leaves nothing out. */
const gitignoreIn = (folder: string, problems: string[]): readonly IgnoreRules[] => {
  const path = joined(folder, '.gitignore')
  try {
    return isFile(path) ? [gitignoreRules(folder, readFileSync(path, 'utf8'))] : []
  } catch (error) {
    problems.push(`${path} cannot be read, so nothing is left out by it: ${reasonOf(error)}.`)
    return []
  }
}

/** The `.gitignore` files above a project up to its repository, unless they leave out the whole project. */
const rulesAbove = (root: string, problems: string[]): readonly IgnoreRules[] => {
  const rules: IgnoreRules[] = []
  for (let folder = root; !existsSync(joined(folder, '.git')); ) {
    const parent = slashed(dirname(folder))
    if (parent === folder) return []
    rules.push(...gitignoreIn(parent, problems))
    folder = parent
  }
  return isIgnored(`${root}/`, rules) ? [] : rules
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/**
 * All `.journey` files of the project in `root` (absolute), honouring `.gitignore` at every level and the configuration's
 * `exclude`. Linked files are followed, linked folders are not, so that a ring of links ends.
 */
export const walkProject = (root: string, exclude: readonly string[]): Walked => {
  const [files, nested, problems]: [string[], string[], string[]] = [[], [], []]
  const excluded = exclude.length === 0 ? [] : [excludeRules(root, exclude)]

  const visit = (folder: string, above: readonly IgnoreRules[]): void => {
    const entries = entriesOf(folder)
    if (typeof entries === 'string') {
      problems.push(entries)
      return
    }
    if (folder !== root && entries.some(({ name }) => name === configName)) {
      nested.push(folder)
      return
    }
    const rules = [...gitignoreIn(folder, problems), ...above]
    for (const entry of entries) {
      const path = joined(folder, entry.name)
      const isJourney = entry.name.endsWith('.journey')
      if (entry.isDirectory()) {
        if (!neverPartOfAProject.has(entry.name) && !isIgnored(`${path}/`, [...excluded, ...rules])) visit(path, rules)
      } else if (isJourney && !isIgnored(path, [...excluded, ...rules])) {
        if (entry.isFile() || (entry.isSymbolicLink() && isFile(path))) files.push(path)
      }
    }
  }
  visit(root, rulesAbove(root, problems))
  return { files: files.toSorted(), nested: nested.toSorted(), problems }
}

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return `The folder ${folder} cannot be read: ${reasonOf(error)}.`
  }
}
