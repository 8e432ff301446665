import { describe, expect, test } from 'vitest'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { declaredIn } from '../../src/model/declared.js'
import type { FileModel, Reference } from '../../src/model/index.js'
import { spelt } from '../../src/model/spelling.js'
import type { Workspace } from '../../src/project/workspace.js'
import { exampleProjects } from '../support/example-files.js'
import { projectOf } from '../support/reading.js'

/** Where the only reference of that text in a file leads now. */
const leadsTo = (workspace: Workspace, file: string, text: string): string => {
  const [reference, ...others] = workspace.file(file)!.references.filter(each => spelt(each) === text)
  expect([reference === undefined, others]).toEqual([false, []])
  const resolution = workspace.project().links.resolution(reference!)
  if (resolution.kind !== 'found') return resolution.kind
  const { kind, key, file: where } = resolution.target
  expect(declaredIn(workspace.file(where)!)).toContain(resolution.target)
  expect(workspace.project().links.target(reference!)).toBe(resolution.target)
  return `${kind} ${key} in ${where}`
}

/** The same before and after a file is written anew, or removed without a text. */
const beforeAndAfter = (
  files: Readonly<Record<string, string>>,
  [file, reference]: readonly [file: string, reference: string],
  [changed, text]: readonly [file: string, text?: string],
): readonly [string, string] => {
  const { workspace } = projectOf(files)
  const before = leadsTo(workspace, file, reference)
  if (text === undefined) workspace.remove(changed)
  else workspace.update(parseFile(text, changed))
  return [before, leadsTo(workspace, file, reference)]
}

const kpi = 'kpi Speed { at Report }'
const measured = ['kpi.journey', 'Report'] as const

describe('a link is kept while names come and go, and followed anew when', () => {
  test('its file is written anew: it leads to what stands there now', () => {
    expect(
      beforeAndAfter({ 'kpi.journey': kpi, 'claim.journey': 'journey Claim { touchpoint Report }' }, measured, [
        'claim.journey',
        '\n\njourney Claim { touchpoint First  touchpoint Report "Reported" }',
      ]),
    ).toEqual(['touchpoint Claim.Report in claim.journey', 'touchpoint Claim.Report in claim.journey'])
  })

  test('a second journey has the name', () => {
    expect(
      beforeAndAfter({ 'kpi.journey': kpi, 'claim.journey': 'journey Claim { touchpoint Report }' }, measured, [
        'other.journey',
        'journey Other { touchpoint Report }',
      ]),
    ).toEqual(['touchpoint Claim.Report in claim.journey', 'ambiguous'])
  })

  test('the second one is gone', () => {
    const files = {
      'kpi.journey': kpi,
      'claim.journey': 'journey Claim { touchpoint Report }',
      'other.journey': 'journey Other { touchpoint Report }',
    }
    expect(beforeAndAfter(files, measured, ['claim.journey'])).toEqual([
      'ambiguous',
      'touchpoint Other.Report in other.journey',
    ])
  })

  test('a name comes nearer: a journey of that name is meant before a touchpoint of another', () => {
    expect(
      beforeAndAfter({ 'kpi.journey': kpi, 'claim.journey': 'journey Claim { touchpoint Report }' }, measured, [
        'report.journey',
        'journey Report',
      ]),
    ).toEqual(['touchpoint Claim.Report in claim.journey', 'journey Report in report.journey'])
  })

  test('a name comes nearer: the journey that a block is for gets a touchpoint of that name', () => {
    const files = {
      'impacts.journey': 'impacts Drivers for Claim { Check -> Speed +1 }\nkpi Speed',
      'goal.journey': 'goal Check',
      'claim.journey': 'journey Claim',
    }
    expect(
      beforeAndAfter(files, ['impacts.journey', 'Check'], ['claim.journey', 'journey Claim { touchpoint Check }']),
    ).toEqual(['goal Check in goal.journey', 'touchpoint Claim.Check in claim.journey'])
  })

  test('what it leads to becomes something else under the same key', () => {
    const files = {
      'claim.journey': 'journey Claim { touchpoint Report { via Portal } }',
      'a.journey': 'channel Portal',
    }
    expect(beforeAndAfter(files, ['claim.journey', 'Portal'], ['a.journey', 'stakeholder Portal'])).toEqual([
      'channel Portal in a.journey',
      'wrong-kind',
    ])
  })

  test('of the same key in several files the first is gone', () => {
    const files = {
      'kpi.journey': 'kpi Speed { owner Care }',
      'a.journey': 'stakeholder Care',
      'b.journey': 'stakeholder Care',
    }
    expect(beforeAndAfter(files, ['kpi.journey', 'Care'], ['a.journey'])).toEqual([
      'stakeholder Care in a.journey',
      'stakeholder Care in b.journey',
    ])
  })

  test('one comes before it in the order of files', () => {
    const files = { 'kpi.journey': 'kpi Speed { owner Care }', 'b.journey': 'stakeholder Care' }
    expect(beforeAndAfter(files, ['kpi.journey', 'Care'], ['a.journey', 'stakeholder Care'])).toEqual([
      'stakeholder Care in b.journey',
      'stakeholder Care in a.journey',
    ])
  })

  test('it is one of a text that is gone, which an older answer may still hold', () => {
    const { workspace } = projectOf({ 'kpi.journey': kpi, 'claim.journey': 'journey Claim { touchpoint Report }' })
    const [old] = workspace.file('kpi.journey')!.references
    const { links } = workspace.project()
    expect(links.target(old!)?.key).toBe('Claim.Report')
    workspace.update(parseFile('', 'kpi.journey'))
    workspace.update(parseFile('journey Other { touchpoint Report }', 'other.journey'))
    expect(links.target(old!)).toBe(undefined)
    workspace.remove('claim.journey')
    expect(links.target(old!)?.key).toBe('Other.Report')
    workspace.remove('other.journey')
    expect(links.resolution(old!)).toEqual({ kind: 'unknown' })
  })

  test('its journey is called something else', () => {
    const files = {
      'kpi.journey': 'kpi Speed { at Claim.Report }',
      'claim.journey': 'journey Claim { touchpoint Report }',
    }
    expect(
      beforeAndAfter(files, ['kpi.journey', 'Claim.Report'], ['claim.journey', 'journey Claims { touchpoint Report }']),
    ).toEqual(['touchpoint Claim.Report in claim.journey', 'unknown'])
  })
})

describe('every reference of a declaration is one of its file, so that none is forgotten with it', () => {
  /** Everything in a value that says what it expects. */
  const referencesWithin = (value: unknown): readonly Reference[] => {
    if (typeof value !== 'object' || value === null) return []
    if ('expects' in value && 'range' in value && 'name' in value && !('nameRange' in value))
      return [value as Reference]
    return Object.values(value).flatMap(referencesWithin)
  }
  const strangers = ({ declarations, references }: FileModel): readonly Reference[] => {
    const known = new Set(references)
    return referencesWithin(declarations).filter(reference => !known.has(reference))
  }

  test.each(Object.entries(exampleProjects()))('in the example %s', (_, files) => {
    const models = Object.entries(files).map(([file, text]) => parseFile(text, file))
    expect(models.flatMap(({ declarations }) => referencesWithin(declarations)).length).toBeGreaterThan(10)
    expect(models.flatMap(strangers)).toEqual([])
  })

  test('also where a property is written twice, or the wrong one', () => {
    const model = parseFile(
      'journey J { customer A  customer B  touchpoint T { from A  from B  to C  by A  by B  via P, P  via Q  after T  after U } }',
      'a.journey',
    )
    expect(referencesWithin(model.declarations).length).toBeGreaterThan(5)
    expect(strangers(model)).toEqual([])
  })
})

describe('what is meant', () => {
  const { workspace } = projectOf({
    'a.journey': 'channel Phone  channel Chat  stakeholder Care',
    'b.journey':
      'journey Claim { touchpoint Phone  touchpoint Check { after Phone  by Chat } }\nkpi Speed { owner Care }',
  })
  test.each([
    ['what a reference leads to', 'Care', true],
    ['nothing, where something else of that name is', 'Phone', false],
    ['a part of a journey, by its key', 'Claim.Phone', true],
    ['also what belongs to another kind there', 'Chat', true],
    ['nothing that does not exist', 'Nobody', false],
  ])('is %s', (_, key, isMeant) => {
    expect(workspace.project().links.isMeant(key)).toBe(isMeant)
  })

  test('changes with the texts', () => {
    const other = projectOf({
      'a.journey': 'channel Phone',
      'b.journey': 'journey Claim { touchpoint Check { via Phone } }',
    })
    expect(other.workspace.project().links.isMeant('Phone')).toBe(true)
    other.workspace.update(parseFile('journey Claim { touchpoint Check }', 'b.journey'))
    expect(other.workspace.project().links.isMeant('Phone')).toBe(false)
  })
})
