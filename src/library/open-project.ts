import { parseFile } from '../../language-server/reading/parse-file.js'
import type { FileModel, Finding } from '../model/index.js'
import type { Project } from '../model/project.js'
import { configName, defaultSettings, type ProjectSettings } from '../model/settings.js'
import { isDay } from '../model/when.js'
import { readConfig } from '../project/configuration/config.js'
import { createWorkspace } from '../project/workspace.js'

/** A project whose texts a program holds: they are joined, and may be written anew at any time. */
export type OpenProject = {
  /** Another text of a `.journey` file, or a first one. Throws with a sentence for readers if it is another file. */
  readonly write: (file: string, text: string) => void
  readonly remove: (file: string) => void
  /** The project as it is now, for everything that is asked of it. */
  readonly project: () => Project
  /** All that is wrong, file by file in the order of the text. */
  readonly findings: () => readonly Finding[]
}

/**
 * Joins texts, by the names of their files; `waypost.config.json` among them is the configuration. `today` is the day that
 * dates are compared with, such as `2026-10-01`: by default the one on which it is asked.
 *
 * @throws Error with a sentence for readers if the configuration cannot be used; a text that cannot be read is a finding
 */
export const openProject = (
  { [configName]: config, ...texts }: Readonly<Record<string, string>>,
  { today }: { readonly today?: string } = {},
): OpenProject => {
  const read = config === undefined ? { settings: defaultSettings } : readConfig(config, configName)
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  if (today !== undefined && !isDay(today)) throw new Error(`"${today}" is no day. Write it as 2026-10-01.`)
  return joined(Object.entries(texts), read.settings, today)
}

/** The same with settings that have been read. */
export const joined = (
  texts: Iterable<readonly [file: string, text: string]>,
  settings: ProjectSettings,
  today: string | undefined,
): OpenProject => {
  const workspace = today === undefined ? createWorkspace(settings) : createWorkspace(settings, () => today)
  const write = (file: string, text: string): void => {
    if (!file.endsWith('.journey'))
      throw new Error(
        file.endsWith(configName)
          ? `${file}: a configuration is read when a project is opened, in its own folder. Open the project anew with it.`
          : `${file} is no .journey file, so it says nothing of a project.`,
      )
    workspace.update(parseFile(text, file))
  }
  for (const [file, text] of texts) write(file, text)
  return { write, remove: workspace.remove, project: workspace.project, findings: workspace.findings }
}

/**
 * What one `.journey` text says; `file` is its name in places and findings. Never throws on a text: what cannot be read is told
 * in `problems`.
 */
export const parse = (text: string, file: string): FileModel => parseFile(text, file)
