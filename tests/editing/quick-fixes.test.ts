import { expect, test } from 'vitest'
import type { TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { quickFixes } from '../../language-server/editing/findings/quick-fixes.js'
import { editing, editingAt } from './editing.js'

const fixesAt = (marked: string) => {
  const opened = editingAt(marked)
  return {
    opened,
    fixes: quickFixes(opened, { start: opened.position, end: opened.position }).map(
      ({ title, edit, isPreferred, diagnostics }) => ({
        title,
        isPreferred,
        code: diagnostics?.[0].code,
        after: TextDocument.applyEdits(opened.document, edit!.changes![opened.document.uri] as TextEdit[]),
      }),
    ),
  }
}

test('a misspelt name and a wrong word are replaced by the nearest right ones', () => {
  const text = 'stakeholder Care { role team }\nkpi Calls { measure fcr  target >= 75%  owner Caer }\n'
  expect(fixesAt(text.replace('Caer', 'Ca»«er')).fixes).toEqual([
    { title: 'Replace with `Care`', isPreferred: true, code: 'names/unknown', after: text.replace('Caer', 'Care') },
  ])
  expect(fixesAt(text.replace('team', 'tea»«n').replace('Caer', 'Care')).fixes).toEqual([
    {
      title: 'Replace with `team`',
      isPreferred: true,
      code: 'values/unknown-word',
      after: text.replace('tean', 'team').replace('Caer', 'Care'),
    },
  ])
})

test('an unclear name has one fix for each thing it can mean, and what was fixed has no finding left', () => {
  const text =
    'journey Claim { touchpoint Report } journey Exchange { touchpoint Report }\nkpi Calls { measure fcr  target >= 75%  at Rep»«ort }'
  const { fixes } = fixesAt(text)
  expect(fixes.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
    ['Replace with `Claim.Report`', true],
    ['Replace with `Exchange.Report`', undefined],
  ])
  for (const { after } of fixes)
    expect(
      editing(after)
        .findings()
        .map(({ rule }) => rule),
    ).not.toContain('names/ambiguous')
})

test('only what touches the selection is fixed', () => {
  expect(fixesAt('kpi Calls { measure fcr  target >= 75%  owner Caer }\nstakeholder Ca»«re').fixes).toEqual([])
})
