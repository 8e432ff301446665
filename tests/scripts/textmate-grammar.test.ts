import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languageServices } from '../../language-server/parsing/services.js'
import { textmateGrammar } from '../../scripts/textmate-grammar.js'

const grammar = textmateGrammar(languageServices().Grammar)

test('the grammar in the package is the one that the language’s words give', () => {
  const written = readFileSync(new URL('../../syntaxes/waypost.tmLanguage.json', import.meta.url), 'utf8')
  expect(written, 'run scripts/write-textmate.ts').toBe(`${JSON.stringify(grammar, null, 2)}\n`)
})

const short = (name: string): string => name.replace(/\.waypost$/, '')

/** What an editor colours in one line, as `text: scope`: the pattern that matches first, and of those the first written. */
const coloured = (line: string): readonly string[] => {
  const found: string[] = []
  for (let at = 0; at < line.length; ) {
    const next = grammar.patterns
      .map(pattern => {
        const whole = 'begin' in pattern ? `${pattern.begin}.*?(?:${pattern.end})` : pattern.match
        const expression = new RegExp(whole, 'dgu')
        expression.lastIndex = at
        return { pattern, match: expression.exec(line) }
      })
      .filter(({ match }) => match !== null)
      .sort((one, other) => one.match!.index - other.match!.index)[0]
    if (!next?.match) break
    const { pattern, match } = next
    if (pattern.name !== undefined) found.push(`${match[0]}: ${short(pattern.name)}`)
    const captures = 'captures' in pattern ? (pattern.captures ?? {}) : {}
    for (const [group, { name }] of Object.entries(captures))
      if (match[Number(group)] !== undefined) found.push(`${match[Number(group)]}: ${short(name)}`)
    at = match.index + match[0].length
  }
  return found
}

describe('one line of a journey', () => {
  test('a declaration has a kind, a name and a title', () => {
    expect(coloured('  touchpoint Отчёт "Report the fault" {')).toEqual([
      'touchpoint: storage.type',
      'Отчёт: entity.name.type',
      '"Report the fault": string.quoted.double',
      '{: punctuation.section.block',
    ])
  })

  test('a keyword that is also a kind is a property where a text follows', () => {
    expect(coloured('  goal "Clean laundry again"')).toEqual([
      'goal: keyword.other',
      '"Clean laundry again": string.quoted.double',
    ])
  })

  test('a word of a closed list is a constant, also where it is a kind elsewhere', () => {
    expect(coloured('{ layer support  duration 20min')).toEqual([
      '{: punctuation.section.block',
      'layer: keyword.other',
      'support: constant.language',
      'duration: keyword.other',
      '20min: constant.numeric.duration',
    ])
    expect(coloured('  service self-service')).toContain('self-service: constant.language')
    expect(coloured('  engagement neutral -> supportive')).toEqual([
      'engagement: keyword.other',
      'neutral: constant.language',
      '->: keyword.operator.arrow',
      'supportive: constant.language',
    ])
  })

  test('durations, dates, percentages and ranges', () => {
    expect(coloured('after Report + 1d12h, Visit 70% reviewed 2026-10-01T10:20 scale -3..3')).toEqual([
      'after: keyword.other',
      '+: keyword.operator',
      '1d12h: constant.numeric.duration',
      ',: punctuation.separator',
      '70%: constant.numeric.percent',
      'reviewed: keyword.other',
      '2026-10-01T10:20: constant.numeric.date',
      'scale: keyword.other',
      '-: keyword.operator',
      '3: constant.numeric',
      '..: keyword.operator',
      '3: constant.numeric',
    ])
  })

  test('names that are spelt like keywords stay names at an arrow and around a dot', () => {
    expect(coloured('goal -> support')).toEqual(['->: keyword.operator.arrow'])
    expect(coloured('at Claim.after')).toEqual(['at: keyword.other'])
    expect(coloured('at after.Claim')).toEqual(['at: keyword.other'])
  })

  test('comments, descriptions and ignored rules', () => {
    expect(coloured('/** What for. */ // by whom')).toEqual([
      '/** What for. */: comment.block.documentation',
      '// by whom: comment.line.double-slash',
    ])
    expect(coloured('// waypost-ignore kpi/no-owner: nobody yet')).toContain('kpi/no-owner: constant.other.rule')
  })
})
