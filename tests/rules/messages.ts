import { projectOf } from '../support/reading.js'

/** What one rule says about a project with these files, in text order. */
export const messagesOf = (rule: string, ...texts: readonly string[]): readonly string[] =>
  projectOf(Object.fromEntries(texts.map((text, k) => [`${k + 1}.journey`, text])))
    .workspace.findings()
    .flatMap(finding => (finding.rule === rule ? [finding.message] : []))
