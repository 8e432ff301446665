import { describe, expect, test } from 'vitest'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { defaultSettings } from '../../src/model/settings.js'
import { createWorkspace, type Workspace } from '../../src/project/workspace.js'
import { projectOf } from '../support/reading.js'

const messages = (workspace: Workspace, rule: string) =>
  workspace.findings().flatMap(finding => (finding.rule === rule ? [finding.message] : []))

describe('findings follow edits in other files', () => {
  test('a name that is declared elsewhere later is found', () => {
    const { workspace } = projectOf({ 'b.journey': 'kpi K { owner Care  target >= 3 }' })
    expect(messages(workspace, 'names/unknown')).toHaveLength(1)
    workspace.takeStale()
    workspace.update(parseFile('stakeholder Care', 'a.journey'))
    expect(workspace.takeStale()).toEqual(new Set(['a.journey', 'b.journey']))
    expect(messages(workspace, 'names/unknown')).toEqual([])
    workspace.remove('a.journey')
    expect(workspace.takeStale()).toContain('b.journey')
    expect(messages(workspace, 'names/unknown')).toHaveLength(1)
  })

  test('a nearer name changes what is offered', () => {
    const { workspace } = projectOf({ 'b.journey': 'kpi K { owner Caree  target >= 3 }' })
    workspace.update(parseFile('stakeholder Carey', 'a.journey'))
    expect(messages(workspace, 'names/unknown')[0]).toMatch(/Did you mean `Carey`\?$/)
    workspace.update(parseFile('stakeholder Carey stakeholder Care', 'a.journey'))
    expect(messages(workspace, 'names/unknown')[0]).toMatch(/Did you mean `Care` or `Carey`\?$/)
  })

  test('qualified names are offered in the order in which the journeys stand now', () => {
    const claim = 'journey Claim { touchpoint Report }'
    const exchange = 'journey Exchange { touchpoint Report }'
    const { workspace } = projectOf({
      'a.journey': `${claim}\n${exchange}`,
      'b.journey': 'kpi K { at Report  target >= 3 }',
    })
    expect(messages(workspace, 'names/ambiguous')[0]).toMatch(/`Claim.Report` or `Exchange.Report`/)
    workspace.takeStale()
    workspace.update(parseFile(`${exchange}\n${claim}`, 'a.journey'))
    expect(workspace.takeStale()).toContain('b.journey')
    expect(messages(workspace, 'names/ambiguous')[0]).toMatch(/`Exchange.Report` or `Claim.Report`/)
  })

  test('an edit that changes no name leaves other files as they are', () => {
    const { workspace } = projectOf({
      'a.journey': 'stakeholder Care { power 2 }',
      'b.journey': 'kpi K { owner Care  target >= 3 }',
    })
    workspace.findings()
    workspace.takeStale()
    workspace.update(parseFile('stakeholder Care { power 3 }', 'a.journey'))
    expect(workspace.takeStale()).toEqual(new Set(['a.journey']))
  })

  test('the first of two declarations goes: the other file has no duplicate any more', () => {
    const { workspace } = projectOf({
      'a.journey': 'channel Portal\ncanvas A { channels Portal }',
      'b.journey': 'channel Portal',
    })
    expect(messages(workspace, 'names/duplicate')).toHaveLength(2)
    workspace.takeStale()
    workspace.update(parseFile('canvas A { channels Portal }', 'a.journey'))
    expect(workspace.takeStale()).toContain('b.journey')
    expect(messages(workspace, 'names/duplicate')).toEqual([])
  })
})

describe('the joined model', () => {
  test('has the files in the order of their names, whatever the order in which they came', () => {
    const texts = { 'b.journey': 'channel B1 channel B2', 'a.journey': 'channel A', 'c/a.journey': 'channel C' }
    const { workspace } = projectOf(texts)
    expect(workspace.project().model.files).toEqual(['a.journey', 'b.journey', 'c/a.journey'])
    expect(workspace.project().model.channels.map(({ name }) => name)).toEqual(['A', 'B1', 'B2', 'C'])
  })

  test('keeps what can be read of a broken file, and all of the others', () => {
    const { workspace } = projectOf({
      'a.journey': 'channel A\njourney J { touchpoint T { duration } }\n}}} what',
      'b.journey': 'channel B',
    })
    expect(workspace.project().model.channels.map(({ name }) => name)).toEqual(['A', 'B'])
    expect(workspace.project().model.journeys[0].touchpoints).toHaveLength(1)
  })
})

test('two projects do not mix', () => {
  const one = projectOf({ 'a.journey': 'stakeholder Care' }).workspace
  const other = projectOf({ 'b.journey': 'kpi K { owner Care  target >= 3 }  stakeholder Care2' }).workspace
  expect(one.names.declared('Care2')).toEqual([])
  expect(messages(other, 'names/unknown')).toHaveLength(1)
  other.update(parseFile('stakeholder Care', 'a.journey'))
  expect(messages(other, 'names/unknown')).toEqual([])
  expect(one.files()).toEqual(['a.journey'])
  expect(messages(one, 'names/duplicate')).toEqual([])
})

describe('severities of the configuration', () => {
  const text = 'channel Phone\nchannel Fax { service assistd }'
  const severities = (rules: Record<string, 'error' | 'warning' | 'info' | 'off'>) => {
    const workspace = createWorkspace({ ...defaultSettings, rules })
    workspace.update(parseFile(text, 'a.journey'))
    return workspace.findings().map(({ rule, severity }) => `${severity} ${rule}`)
  }

  test('hold for every finding of a rule', () => {
    expect(severities({})).toEqual(['warning names/unused', 'warning names/unused', 'error values/unknown-word'])
    expect(severities({ 'names/unused': 'error', 'values/unknown-word': 'info' })).toEqual([
      'error names/unused',
      'error names/unused',
      'info values/unknown-word',
    ])
    expect(severities({ 'names/unused': 'off' })).toEqual(['error values/unknown-word'])
  })
})

test('findings are those of a fresh start also when two declarations of one name have changed places', () => {
  const swapped = (text: string) => ({ '1.journey': text, '2.journey': 'stakeholder B2 { }\nkpi Q { owner B }' })
  const { workspace } = projectOf(swapped('kpi B\ncanvas B'))
  workspace.findings()
  workspace.update(parseFile('canvas B\nkpi B', '1.journey'))
  expect(workspace.findings()).toEqual(projectOf(swapped('canvas B\nkpi B')).workspace.findings())
})
