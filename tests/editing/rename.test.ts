import { describe, expect, test } from 'vitest'
import type { TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { prepareRename, rename } from '../../language-server/editing/names/rename.js'
import { declaredIn } from '../../src/model/declared.js'
import { marked } from '../support/marks.js'
import { textIn } from '../support/text-in.js'
import { editing, editingAt, example, type Texts } from './editing.js'

/** The texts after renaming what is under the cursor. */
const renamed = (texts: Texts, newName: string): Texts | undefined => {
  const opened = editingAt(texts)
  const edits = rename(opened, opened.position, newName)?.changes
  const apply = (file: string, text: string): string =>
    TextDocument.applyEdits(TextDocument.create(file, 'waypost', 1, text), (edits?.[file] ?? []) as TextEdit[])
  return (
    edits && Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, apply(file, marked(text).text)]))
  )
}
const refused = (texts: Texts | string, newName: string): string => {
  const opened = editingAt(texts)
  try {
    rename(opened, opened.position, newName)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('Nothing was refused.')
}

describe('every kind of name', () => {
  const texts = example('warranty')
  const one = new Map(
    Object.keys(texts).flatMap(file =>
      declaredIn(editing({ [file]: texts[file] }).model).map(declared => [declared.kind, declared]),
    ),
  )
  // A state and the like: everything that a project can declare.
  test('the example has one of each', () => expect(one.size).toBe(28))

  test.each([...one.values()].map(({ kind, file, element }) => ({ kind, file, element })))(
    '$kind $element.name',
    ({ file, element: { nameRange } }) => {
      const lines = texts[file].split('\n')
      const { line, column } = nameRange.start
      lines[line - 1] = `${lines[line - 1].slice(0, column - 1)}»«${lines[line - 1].slice(column - 1)}`
      const all = {
        [file]: lines.join('\n'),
        ...Object.fromEntries(Object.entries(texts).filter(([other]) => other !== file)),
      }
      const after = renamed(all, 'Umbenannt_1')!
      const [before, now] = [editing(texts), editing(after)]
      // The project says the same, under another name.
      expect(now.workspace.findings().map(({ rule }) => rule)).toEqual(
        before.workspace.findings().map(({ rule }) => rule),
      )
      expect(Object.values(after).join('\n')).toContain('Umbenannt_1')
      for (const other of Object.keys(texts)) {
        const [then, later] = [before, now].map(({ workspace }) => workspace.file(other)!.references.length)
        expect(later).toBe(then)
      }
    },
  )
})

test('of a qualified name only the right part, in all files', () => {
  const texts = {
    'kpis.journey': 'kpi Calls { at Claim.Re»«port, Exchange.Report, Claim.Check }\n',
    'claim.journey': 'journey Claim { touchpoint Report touchpoint Check { after Report } }\n',
    'exchange.journey': 'journey Exchange { touchpoint Report touchpoint Claim { after Report } }\n',
  }
  expect(renamed(texts, 'Tell')).toEqual({
    'kpis.journey': 'kpi Calls { at Claim.Tell, Exchange.Report, Claim.Check }\n',
    'claim.journey': 'journey Claim { touchpoint Tell touchpoint Check { after Tell } }\n',
    'exchange.journey': texts['exchange.journey'],
  })
  expect(
    renamed({ ...texts, 'kpis.journey': 'kpi Calls { at Cl»«aim.Report, Exchange.Claim }\n' }, 'Warranty'),
  ).toEqual({
    'kpis.journey': 'kpi Calls { at Warranty.Report, Exchange.Claim }\n',
    'claim.journey': texts['claim.journey'].replace('journey Claim', 'journey Warranty'),
    'exchange.journey': texts['exchange.journey'],
  })
})

test('a name with letters that are written in two parts', () => {
  const decomposed = 'Pru\u0308fung'
  const texts = {
    'claim.journey': `journey Claim { touchpoint ${decomposed} touchpoint Check { after Pr»«\u00fcfung, ${decomposed} } }`,
    'kpis.journey': `kpi Calls { at Claim.${decomposed}, Claim.Check }`,
  }
  expect(renamed(texts, 'Test')).toEqual({
    'claim.journey': 'journey Claim { touchpoint Test touchpoint Check { after Test, Test } }',
    'kpis.journey': 'kpi Calls { at Claim.Test, Claim.Check }',
  })
})

test('a name that looks like a keyword, and one that becomes one', () => {
  const texts = {
    'a.journey':
      'stakeholder tou»«chpoint\njourney Claim { customer touchpoint touchpoint touchpoint { by touchpoint } }',
  }
  expect(renamed(texts, 'by')).toEqual({
    'a.journey': 'stakeholder by\njourney Claim { customer by touchpoint touchpoint { by by } }',
  })
})

describe('the place to type in', () => {
  const at = (written: string) => {
    const opened = editingAt(written)
    const found = prepareRename(opened, opened.position)
    return found && [textIn(opened.document.getText(), found.range), found.placeholder]
  }
  const rest = ' journey Claim { touchpoint Report } journey Exchange { touchpoint Report touchpoint Send }'
  test.each([
    ['kpi Calls { at Claim.Re»«port }', 'Report'],
    ['kpi Calls { at Cl»«aim.Report }', 'Claim'],
    ['kpi Calls { at Send»« }', 'Send'],
    ['kpi Ca»«lls', 'Calls'],
  ])('%s', (written, name) => expect(at(written + rest)).toEqual([name, name]))

  test.each([
    ['a keyword', 'k»«pi Calls'],
    ['a title', 'kpi Calls "A »«title"'],
    ['a name that leads nowhere', 'kpi Calls { at No»«where }'],
    ['a name that could mean several', 'kpi Calls { at Rep»«ort }'],
    ['a name of the wrong kind', 'kpi Calls { owner Cla»«im }'],
  ])('none for %s', (_, written) => {
    expect(at(written + rest)).toBeUndefined()
    const opened = editingAt(written + rest)
    expect(rename(opened, opened.position, 'Other')).toBeUndefined()
  })
})

describe('refused with a sentence', () => {
  test.each(['', '1st', 'two words', 'a-b', 'Claim.Report', '"Claim"', 'a\nb', '{'])('no name: %j', name => {
    expect(refused('kpi Ca»«lls', name)).toBe(
      `\`${name}\` cannot be a name. A name starts with a letter or \`_\` and goes on with letters, digits and \`_\`.`,
    )
  })
  test('taken in the project, also by another kind', () => {
    expect(refused('kpi Ca»«lls channel Phone', 'Phone')).toBe(
      '`Phone` is already a channel in this project. Choose another name, or rename that one first.',
    )
    // The same letters, written in two parts.
    expect(refused('kpi Ca»«lls channel B\u00fcro', 'Bu\u0308ro')).toMatch(/^`B.*ro` is already a channel/)
  })
  test('taken in the same journey, but not in another one', () => {
    const texts = 'journey Claim { touchpoint Re»«port stage Support } journey Exchange { touchpoint Send }'
    expect(refused(texts, 'Support')).toContain('`Support` is already a stage in `Claim`')
    expect(renamed({ 'a.journey': texts }, 'Send')).toEqual({
      'a.journey': 'journey Claim { touchpoint Send stage Support } journey Exchange { touchpoint Send }',
    })
  })
  test('where a bare mention elsewhere would become unclear', () => {
    const texts = {
      'claim.journey': 'journey Claim { touchpoint Re»«port }',
      'exchange.journey': 'journey Exchange { touchpoint Send }',
      'kpis.journey': 'kpi Calls {\n  at Send\n}',
    }
    expect(refused(texts, 'Send')).toBe(
      'In kpis.journey, line 2, it would no longer be clear what `Send` means, because `Exchange.Send` is called that, too. Choose another name.',
    )
    expect(refused({ ...texts, 'kpis.journey': 'kpi Calls { at Report }' }, 'Send')).toContain(
      'In kpis.journey, line 1',
    )
    expect(renamed({ ...texts, 'kpis.journey': 'kpi Calls { at Exchange.Send, Claim.Report }' }, 'Send')).toMatchObject(
      {
        'kpis.journey': 'kpi Calls { at Exchange.Send, Claim.Send }',
      },
    )
  })
  test('where a part of a journey would hide it, or it would hide one', () => {
    const impacts = (factor: string) => `impacts Drivers for Claim { ${factor} -> Report +1 }`
    const claim = 'journey Claim { touchpoint Report touchpoint Check }'
    expect(
      refused({ 'a.journey': 'kpi Ca»«lls', 'b.journey': claim, 'c.journey': impacts('Calls') }, 'Check'),
    ).toContain('In c.journey, line 1')
    expect(
      refused(
        { 'b.journey': claim.replace('Check', 'Ch»«eck'), 'a.journey': 'kpi Calls', 'c.journey': impacts('Calls') },
        'Calls',
      ),
    ).toContain('In c.journey, line 1')
  })
  test('but the same name again is no conflict', () => {
    expect(renamed({ 'a.journey': 'kpi Ca»«lls' }, 'Calls')).toEqual({ 'a.journey': 'kpi Calls' })
  })
})
