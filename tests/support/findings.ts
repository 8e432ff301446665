import { expect } from 'vitest'
import type { FileModel, Finding, Range } from '../../src/model/index.js'
import { defaultSettings, type ProjectSettings } from '../../src/model/settings.js'
import { readConfig } from '../../src/project/configuration/config.js'
import { rules } from '../../src/rules/index.js'
import { marked } from './marks.js'
import { projectOf, read } from './reading.js'

/** Files by their names, or the text of a project with one file. */
export type Texts = string | Readonly<Record<string, string>>

const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/**
 * A project has the findings that its texts mark, and no other: `»Raport«` is one of `rule`, `»Fax«[names/unused]` one
 * of the rule in brackets. Hints (`info`) of rules that no mark names need no mark, so that a text may leave out what it
 * is not about. Where messages are given, the findings of `rule` say these, file by file in text order.
 *
 * @returns the findings of `rule`
 */
export const expectFindings = (
  rule: string,
  texts: Texts,
  ...messages: readonly (string | RegExp)[]
): readonly Finding[] => {
  const findings = expectFindingsUnder(defaultSettings, rule, texts)
  if (messages.length > 0) expect(findings.map(({ message }) => message)).toEqual(messages.map(matching))
  return findings
}

/** The same, where a configuration differs from the usual one. */
export const expectFindingsUnder = (settings: ProjectSettings, rule: string, texts: Texts): readonly Finding[] => {
  const files = typeof texts === 'string' ? { 'a.journey': texts } : texts
  const wanted = Object.entries(files).flatMap(([file, written]) => {
    const { text, named } = marked(written)
    return named.flatMap(({ range, names }) =>
      (names.length > 0 ? names : [rule]).map(name => ({ rule: name, told: told(file, name, range, text) })),
    )
  })
  const asked = new Set([rule, ...wanted.map(each => each.rule)])
  for (const name of asked) if (!known.has(name)) throw new Error(`There is no rule ${name}.`)

  const findings = projectOf(files, settings).workspace.findings()
  const found = findings
    .filter(finding => finding.severity !== 'info' || asked.has(finding.rule))
    .map(finding => told(finding.file, finding.rule, finding.range, marked(files[finding.file]).text))
  expect(found.toSorted()).toEqual(wanted.map(each => each.told).toSorted())
  return findings.filter(finding => finding.rule === rule)
}

/** A configuration has the findings of this rule that it marks, and no other. */
export const expectConfigFindings = (rule: string, written: string): void => {
  const { text, marks } = marked(written)
  const config = readConfig(text, 'waypost.config.json')
  const found = 'problems' in config ? config.problems : []
  expect(found.map(({ file, rule, range }) => told(file, rule, range, text)).toSorted()).toEqual(
    marks.map(range => told('waypost.config.json', rule, range, text)).toSorted(),
  )
}

/** The text's findings of syntax and values are these messages, each at its mark; marks and messages in text order. */
export const expectProblems = (written: string, ...messages: readonly (string | RegExp)[]): FileModel => {
  const { text, marks } = marked(written)
  if (marks.length !== messages.length) throw new Error(`${marks.length} marks and ${messages.length} messages`)
  const file = read(text)
  const inOrder = file.problems.toSorted(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
  )
  expect(inOrder.map(({ message, range }) => ({ message, range }))).toEqual(
    messages.map((message, k) => ({ message: matching(message), range: marks[k] })),
  )
  return file
}

const matching = (message: string | RegExp): unknown =>
  typeof message === 'string' ? message : expect.stringMatching(message)

/** One finding as a line that a failing test can show. */
const told = (file: string, rule: string, { start, end }: Range, text: string): string =>
  `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${rule} in: ${text.split('\n')[start.line - 1]?.trim()}`
