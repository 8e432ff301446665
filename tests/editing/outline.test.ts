import { describe, expect, test } from 'vitest'
import { type DocumentSymbol, FoldingRangeKind, SymbolKind } from 'vscode-languageserver'
import { foldingRanges } from '../../language-server/editing/outline/folding.js'
import { legend, semanticTokens } from '../../language-server/editing/outline/semantic-tokens.js'
import { documentSymbols, workspaceSymbols } from '../../language-server/editing/outline/symbols.js'
import { declaredIn } from '../../src/model/declared.js'
import { textIn } from '../support/text-in.js'
import { editing, example } from './editing.js'

const claim = `/** A claim. */
journey Claim "Warranty claim" {
  touchpoint Start
  stage Support "Post-purchase support" {
    touchpoint Report "Report the fault" { via Phone }
  }
  promise Fast { from Report }
}
channel Phone
`

describe('document symbols', () => {
  const tree = (symbols: readonly DocumentSymbol[]): readonly unknown[] =>
    symbols.map(({ name, detail, children = [] }) => [name, detail, ...tree(children)])

  test('nest as the text does', () => {
    expect(tree(documentSymbols(editing(claim).model))).toEqual([
      [
        'Claim',
        'journey · Warranty claim',
        ['Start', 'touchpoint'],
        ['Support', 'stage · Post-purchase support', ['Report', 'touchpoint · Report the fault']],
        ['Fast', 'promise'],
      ],
      ['Phone', 'channel'],
    ])
  })

  test('select the name within the whole', () => {
    const [{ range, selectionRange, kind }] = documentSymbols(editing(claim).model)
    expect(textIn(claim, selectionRange)).toBe('Claim')
    expect(textIn(claim, range)).toMatch(/^journey Claim [\s\S]*\}$/)
    expect(kind).toBe(SymbolKind.Module)
  })

  test('hold everything that the example declares, each in what it stands in', () => {
    for (const [file, text] of Object.entries(example('warranty'))) {
      const { model } = editing({ [file]: text })
      const all = (symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
        symbols.flatMap(symbol => [symbol, ...all(symbol.children ?? [])])
      const found = all(documentSymbols(model))
      expect(found).toHaveLength(declaredIn(model).length)
      for (const { range, children = [] } of found)
        for (const child of children) {
          expect(child.range.start.line).toBeGreaterThanOrEqual(range.start.line)
          expect(child.range.end.line).toBeLessThanOrEqual(range.end.line)
        }
    }
  })

  test('show what can be read of a broken file', () => {
    expect(tree(documentSymbols(editing('] journey Claim { touchpoint Report { via\n').model))).toEqual([
      ['Claim', 'journey', ['Report', 'touchpoint']],
    ])
  })
})

describe('workspace symbols', () => {
  const { workspace } = editing({ 'a.journey': claim, 'b.journey': 'stakeholder Care "Customer service"' })
  const find = (query: string) =>
    workspaceSymbols([workspace], query).map(({ name, containerName }) => [name, containerName])

  test.each([
    ['care', [['Care', 'Customer service']]],
    ['service', [['Care', 'Customer service']]],
    [
      'rprt',
      [
        ['Support', 'Claim'],
        ['Report', 'Claim'],
      ],
    ],
    ['fault', [['Report', 'Claim']]],
    ['nothing like it', []],
  ])('%s', (query, expected) => expect(find(query)).toEqual(expected))

  test('an empty query finds all', () => expect(find('')).toHaveLength(7))

  test('at most 500 are shown', () => {
    const many = Array.from({ length: 600 }, (_, index) => `channel C${index}`).join('\n')
    expect(workspaceSymbols([editing(many).workspace], 'c')).toHaveLength(500)
  })
})

describe('semantic tokens', () => {
  /** `text type` of each, or `text type!` where it is declared. */
  const decoded = (texts: Parameters<typeof editing>[0]): readonly string[] => {
    const opened = editing(texts)
    const { data } = semanticTokens(opened)
    let [line, character] = [0, 0]
    return Array.from({ length: data.length / 5 }, (_, index) => {
      const [down, right, length, type, modifiers] = data.slice(index * 5, index * 5 + 5)
      character = down > 0 ? right : character + right
      line += down
      const text = textIn(opened.document.getText(), {
        start: { line, character },
        end: { line, character: character + length },
      })
      return `${text} ${legend.tokenTypes[type]}${modifiers === 1 ? '!' : ''}`
    })
  }

  test('each name has the type of what it stands for', () => {
    expect(decoded(claim)).toEqual([
      'Claim namespace!',
      'Start function!',
      'Support namespace!',
      'Report function!',
      'Phone interface',
      'Fast event!',
      'Report function',
      'Phone interface!',
    ])
  })

  test('each part of a qualified name has its own, and a name that leads nowhere has none', () => {
    expect(
      decoded({
        'kpis.journey': 'kpi Calls { at Claim.Report, Claim.Nothing, Nobody  owner Claim }',
        'claim.journey': claim,
      }),
    ).toEqual(['Calls variable!', 'Claim namespace', 'Report function'])
    expect(
      decoded(
        'outlook Loyalty { descriptor Delivery { Late }  descriptor Mood { Good }  Delivery.Late -> Mood.Good +1 }',
      ),
    ).toEqual([
      'Loyalty property!',
      'Delivery enum!',
      'Late enumMember!',
      'Mood enum!',
      'Good enumMember!',
      'Delivery enum',
      'Late enumMember',
      'Mood enum',
      'Good enumMember',
    ])
  })

  test('names outside the basic plane count as editors count them', () => {
    expect(decoded('channel "𝒳𝒳" channel Büro stakeholder 漢字 { engage Büro }').slice(-2)).toEqual([
      '漢字 class!',
      'Büro interface',
    ])
  })
})

describe('folding', () => {
  const folded = (text: string) =>
    foldingRanges(text).map(
      ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`,
    )

  test('blocks up to the line before their brace, comments as a whole', () => {
    expect(folded(`/**\n * About it.\n */\n${claim}`).toSorted()).toEqual(
      [`1-3 ${FoldingRangeKind.Comment}`, '5-10', '7-8'].toSorted(),
    )
  })
  test('not what stands on one line', () =>
    expect(folded('channel Phone { service assisted }\n/* one line */')).toEqual([]))
  test('as far as braces pair up in a broken file', () => {
    expect(folded('journey A {\n  stage S {\n    touchpoint T { via\n    }\n  ] }\n')).toEqual(['2-4'])
    expect(folded('} }\nchannel A {\n  service assisted\n}')).toEqual(['2-3'])
  })
})
