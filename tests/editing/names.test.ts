import { describe, expect, test } from 'vitest'
import { definition, findReferences, highlights } from '../../language-server/editing/names/navigation.js'
import { nameAt } from '../../language-server/editing/open-document.js'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { marked } from '../support/marks.js'
import { textIn } from '../support/text-in.js'
import { editing, editingAt, example, type Texts } from './editing.js'

const project = {
  'people.journey': 'stakeholder Care "Customer service"\nchannel Phone\n',
  'claim.journey': `journey Claim {
  customer Care
  stage Support {
    touchpoint Report { by Care via Phone }
    touchpoint Check  { by Care  after Report + 4h }
  }
}
`,
  'exchange.journey': 'journey Exchange { touchpoint Report { by Care } }\n',
}

/** A place as `file:line text`. */
const shown = (
  texts: Texts,
  uri: string,
  range: { start: { line: number; character: number }; end: { line: number; character: number } },
): string => `${uri}:${range.start.line + 1} ${textIn(marked(texts[uri]).text, range)}`

const definitionsAt = (texts: Texts): readonly string[] => {
  const opened = editingAt(texts)
  return definition(opened, opened.position).map(
    ({ targetUri, targetSelectionRange, originSelectionRange }) =>
      `${textIn(opened.document.getText(), originSelectionRange!)} -> ${shown(texts, targetUri, targetSelectionRange)}`,
  )
}

describe('definition', () => {
  test.each([
    ['kpi Calls { owner Ca»«re }', 'Care -> people.journey:1 Care'],
    ['kpi Calls { owner Care»« }', 'Care -> people.journey:1 Care'],
    ['kpi Calls { owner »«Care }', 'Care -> people.journey:1 Care'],
    ['kpi Calls { at Che»«ck }', 'Check -> claim.journey:5 Check'],
    ['kpi Calls { at Claim.Rep»«ort }', 'Report -> claim.journey:4 Report'],
    ['kpi Calls { at Cl»«aim.Report }', 'Claim -> claim.journey:1 Claim'],
    ['kpi Calls { at Support»«, Claim }', 'Support -> claim.journey:3 Support'],
    ['scenario Faster of Claim { skip Che»«ck }', 'Check -> claim.journey:5 Check'],
    // An unclear name leads to all it could mean, a name of the wrong kind to what it is.
    ['kpi Calls { at Rep»«ort }', 'Report -> claim.journey:4 Report', 'Report -> exchange.journey:1 Report'],
    ['kpi Calls { owner Ph»«one }', 'Phone -> people.journey:2 Phone'],
    ['kpi Ca»«lls', 'Calls -> open.journey:1 Calls'],
    ['kpi Calls { owner No»«body }'],
    ['k»«pi Calls'],
    ['kpi Calls "About Ca»«re"'],
    ['kpi Calls // Ca»«re'],
  ])('%s', (written, ...expected) => expect(definitionsAt({ 'open.journey': written, ...project })).toEqual(expected))

  test('every name in the examples is found at each of its letters', () => {
    let mentioned = 0
    for (const name of ['warranty', 'insurance-claim', 'used-car-warranty']) {
      const texts = Object.entries(example(name))
      for (const [file, text] of texts) {
        const opened = editing({ [file]: text, ...Object.fromEntries(texts.filter(([other]) => other !== file)) })
        for (const { range } of opened.model.references)
          for (let { column } = range.start; column <= range.end.column; column++)
            expect(nameAt(opened, { line: range.start.line, column })).toBeDefined()
        mentioned += opened.model.references.length
      }
    }
    expect(mentioned).toBeGreaterThan(150)
  })
})

describe('references', () => {
  const find = (written: string, declaration: boolean) => {
    const texts = { 'open.journey': written, ...project }
    const opened = editingAt(texts)
    return findReferences(opened, opened.position, declaration).map(({ uri, range }) => shown(texts, uri, range))
  }

  test('all mentions of a stakeholder in all files, with the declaration where that is asked for', () => {
    const mentions = [
      'claim.journey:2 Care',
      'claim.journey:4 Care',
      'claim.journey:5 Care',
      'exchange.journey:1 Care',
      'open.journey:1 Care',
    ]
    expect(find('kpi Calls { owner Ca»«re }', false)).toEqual(mentions)
    expect(find('kpi Calls { owner Ca»«re }', true)).toEqual(['people.journey:1 Care', ...mentions])
  })

  test('of a qualified name only the part that means it', () => {
    const text = 'kpi Calls { at Claim.Report, Claim.Check, Claim, Exchange.Report }'
    expect(find(text.replace('Claim.Report', 'Cla»«im.Report'), false)).toEqual(Array(3).fill('open.journey:1 Claim'))
    expect(find(text.replace('Claim.Report', 'Claim.»«Report'), false)).toEqual([
      'claim.journey:5 Report',
      'open.journey:1 Report',
    ])
    expect(find(text.replace('Exchange.Report', 'Exchange.Re»«port'), false)).toEqual(['open.journey:1 Report'])
  })

  test('the same, in the open file only, is highlighted', () => {
    const { 'claim.journey': claim, ...others } = project
    const lines = (written: string) => {
      const opened = editingAt({ 'claim.journey': written, ...others })
      return highlights(opened, opened.position).map(({ range }) => range.start.line + 1)
    }
    expect(lines(claim.replace('customer Care', 'customer Ca»«re'))).toEqual([2, 4, 5])
    expect(lines(claim.replace('customer Care', 'custo»«mer Care'))).toEqual([])
  })
})

test('the references of a file stand in text order, on which looking one up relies', () => {
  for (const name of [
    'warranty',
    'insurance-claim',
    'dsl-onboarding',
    'retail-return',
    'used-car-warranty',
    'va-appeal',
  ])
    for (const [file, text] of Object.entries(example(name))) {
      const places = parseFile(text, file).references.map(({ range }) => range.start.line * 10_000 + range.start.column)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
})
