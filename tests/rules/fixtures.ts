import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultSettings, type ProjectSettings } from '../../src/model/settings.js'
import { readConfig } from '../../src/project/configuration/config.js'

const folder = join(import.meta.dirname, '../fixtures/rules')

/** One project in a fixture. */
export type Case = {
  readonly title: string
  /** With their marks. */
  readonly files: Readonly<Record<string, string>>
  readonly settings: ProjectSettings
}

/** The rules that have a fixture. */
export const rulesWithFixture = (): readonly string[] =>
  globSync('**/*.{journey,config}', { cwd: folder })
    .map(path => path.replaceAll('\\', '/').replace(/\.[a-z]+$/, ''))
    .toSorted()

/** The fixture of a rule about the configuration: `tests/fixtures/rules/config/<what is wrong>.config`, whose cases are configurations. */
export const configFixtureOf = (rule: string): readonly (readonly [title: string, text: string])[] =>
  sectionsOf(readFileSync(join(folder, `${rule}.config`), 'utf8'), '===')

/** The fixture of any other rule is `tests/fixtures/rules/<area>/<what is wrong>.journey`. */
export const fixtureOf = (rule: string): readonly Case[] =>
  casesIn(readFileSync(join(folder, `${rule}.journey`), 'utf8'))

/**
 * A fixture has cases, each with its title behind `// ===`. A case with several files has the name of each behind
 * `// ---`; `waypost.config.json` is its configuration.
 *
 * @throws Error if the text is not built like that, has no case with a mark, or none without: the near miss
 */
export const casesIn = (fixture: string): readonly Case[] => {
  const cases = sectionsOf(fixture, '===').map(([title, text]) => caseOf(title, text))
  if (!cases.some(isMarked)) throw new Error('A fixture needs a case with a marked finding.')
  if (cases.every(isMarked)) throw new Error('A fixture needs a case without a finding of its rule, a near miss.')
  return cases
}

const caseOf = (title: string, text: string): Case => {
  const named = /^\/\/ --- /m.test(text) ? Object.fromEntries(sectionsOf(text, '---')) : { 'a.journey': text }
  const { [configName]: config, ...files } = named
  const read = config === undefined ? { settings: defaultSettings } : readConfig(config, configName)
  if ('problems' in read) throw new Error(`${title}: ${read.problems.map(({ message }) => message).join(' ')}`)
  return { title, files, settings: read.settings }
}

const configName = 'waypost.config.json'

/** What stands behind each line such as `// === title`, by that title. */
const sectionsOf = (text: string, sign: string): readonly (readonly [title: string, text: string])[] => {
  const [before, ...parts] = text.split(new RegExp(`^// ${sign} (.+)\n`, 'm'))
  if (before !== '' || parts.length === 0) throw new Error(`A line \`// ${sign} …\` belongs at the beginning.`)
  const sections: (readonly [string, string])[] = []
  for (let k = 0; k < parts.length; k += 2) sections.push([parts[k], `${parts[k + 1].trimEnd()}\n`])
  const twice = sections.find(([title], k) => sections.findIndex(other => other[0] === title) < k)
  if (twice) throw new Error(`\`// ${sign} ${twice[0]}\` stands there twice.`)
  return sections
}

/** Whether it marks a finding of the rule that the fixture is about: those of other rules have names. */
const isMarked = ({ files }: Case): boolean => Object.values(files).some(text => /«(?!\[)/.test(text))
