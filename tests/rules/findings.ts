import { parseFile } from '../../language-server/parsing/parse-file.js'
import type { Finding } from '../../src/model/index.js'
import { defaultSettings } from '../../src/model/settings.js'
import { createWorkspace } from '../../src/project/workspace.js'

/** The findings of one rule in a project with these files. */
export const findingsOf = (
  rule: string,
  texts: readonly string[],
  settings: Partial<typeof defaultSettings> = {},
): readonly Finding[] => {
  const workspace = createWorkspace({ ...defaultSettings, ...settings })
  for (const [k, text] of texts.entries()) workspace.update(parseFile(text, `${k + 1}.journey`))
  return workspace.findings().filter(finding => finding.rule === rule)
}

export const messagesOf = (rule: string, ...texts: readonly string[]): readonly string[] =>
  findingsOf(rule, texts).map(({ message }) => message)
