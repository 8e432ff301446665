import { expect } from 'vitest'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { declaredIn } from '../../src/model/declared.js'
import type { Declarations, FileModel, Range, Touchpoint } from '../../src/model/index.js'
import { defaultSettings, type ProjectSettings } from '../../src/model/settings.js'
import { createWorkspace, type Workspace } from '../../src/project/workspace.js'
import { marked } from './marks.js'
import { plain } from './plain.js'

/** One file, read on its own. */
export const read = (text: string): FileModel => parseFile(text, 'a.journey')

/** The only declaration of one kind in a text without problems, plain. */
export const only = (kind: keyof Declarations, text: string): unknown => {
  const { declarations, problems } = read(text)
  expect(problems).toEqual([])
  expect(declarations[kind]).toHaveLength(1)
  return plain(declarations[kind][0])
}

/** What is written about the touchpoint `B` of a journey with the touchpoints `A`, `B` and `C`. */
export const touchpointWith = (properties: string): Partial<Touchpoint> => {
  const { problems, declarations } = read(
    `journey J {\n  touchpoint A\n  touchpoint B {\n    ${properties}\n  }\n  touchpoint C\n}`,
  )
  expect(problems).toEqual([])
  const { name: _name, layer, momentOfTruth, ...rest } = plain(declarations.journeys[0].touchpoints[1]) as Touchpoint
  return {
    ...rest,
    ...(layer === 'frontstage' ? {} : { layer }),
    ...(momentOfTruth ? { momentOfTruth } : {}),
  }
}

/** The keys of everything that a file declares, such as `Claim` and `Claim.Report`. */
export const keysIn = (file: FileModel): readonly string[] => declaredIn(file).map(({ key }) => key)

/** The reader's day in every test that does not choose another one. */
const today = '2026-11-21'

/** A project from named texts; their marks are taken out and kept. */
export const projectOf = (
  files: Readonly<Record<string, string>>,
  settings: Partial<ProjectSettings> = {},
): { readonly workspace: Workspace; readonly marks: Readonly<Record<string, readonly Range[]>> } => {
  const workspace = createWorkspace({ ...defaultSettings, ...settings }, () => today)
  const marks: Record<string, readonly Range[]> = {}
  for (const [file, written] of Object.entries(files)) {
    const { text, marks: places } = marked(written)
    marks[file] = places
    workspace.update(parseFile(text, file))
  }
  return { workspace, marks }
}
