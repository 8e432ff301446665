import { GrammarAST, GrammarUtils } from 'langium'
import { describe, expect, test } from 'vitest'
import { languageServices } from '../../language-server/parsing/services.js'

const services = languageServices()
const lexer = services.parser.Lexer

/** The terminals of the grammar, in the order in which they are tried, as the grammar's own regular expressions. */
const terminals = services.Grammar.rules
  .filter(GrammarAST.isTerminalRule)
  .map(rule => ({ name: rule.name, pattern: GrammarUtils.terminalRegex(rule) }))

/** The longest match wins, then the first terminal; what matches none is a keyword or symbol. */
const byGrammar = (text: string): string => {
  const lengths = terminals.map(({ name, pattern }) => {
    const match = new RegExp(`^(?:${pattern.source})`, pattern.flags).exec(text)
    return { name, length: match?.[0].length ?? 0 }
  })
  const best = lengths.reduce((a, b) => (b.length > a.length ? b : a))
  return best.length === text.length ? best.name : 'none'
}

const byLexer = (text: string): string => {
  const { tokens, comments, errors } = lexer.read(text, 'as-written')
  const all = [...tokens, ...comments]
  if (errors.length > 0 || all.length > 1) return 'none'
  if (all.length === 0) return 'WHITESPACE'
  const { name } = all[0].tokenType
  return name.endsWith(':free') ? 'ID' : terminals.some(terminal => terminal.name === name) ? name : 'none'
}

describe('the lexer reads what the grammar says', () => {
  test.each([
    ...[' ', '\t', '\r\n', '\uFEFF', '\u00A0'],
    ...['// a', '//', '/**/', '/* a\n b */', '/** doc */', '/* a * / */'],
    ...['2026-10', '2026-10-01', '2026-Q3', '2026-Q5', '2026-1-5', '2026-03-04T10:20', '2026-03-04T10:20:30'],
    ...['2026-', '2026-10-', '20261-01'],
    ...['90s', '5min', '2h', '3d', '2w', '3mo', '1.5h', '1d12h', '1h30min15s', '5minutes', '5m', '1.h', '1d_', '1d2'],
    ...['0', '42', '3.14', '1.', '.5', '007'],
    ...['"a"', '""', '"a \\" b"', '"\\\\"', '"a', '"a\nb"', "'a'"],
    ...['Report', '_x', 'a1', '修理', 'Cafe\u0301', 'ñ_1', '𠮷野家', 'after', 'Übergabe', '1a', 'a-b', '\u0301a', '🙂'],
    ...['A.B', 'after.start', 'Ä.Ö', 'A.', '.B', 'A.1', 'A.B.C', 'A .B', 'a1._b'],
    ...['->', '..', '.', '{', '>=', '%', '?', '=>', '§'],
  ])('%j', text => {
    expect(byLexer(text)).toBe(byGrammar(text))
  })

  test('every terminal and symbol of the grammar is among what it can read', () => {
    expect(Object.keys(lexer.definition)).toEqual(expect.arrayContaining(terminals.map(({ name }) => name)))
  })
})

describe('tokens in a row', () => {
  const images = (text: string) => lexer.tokenize(text).tokens.map(({ image }) => image)

  test.each([
    ['1..3', ['1', '..', '3']],
    ['-3..+3', ['-', '3', '..', '+', '3']],
    ['A.B->C.D+2', ['A.B', '->', 'C.D', '+', '2']],
    ['A . 2', ['A', '.', '2']],
    ['A .2', ['A', '.', '2']],
    ['A+2h', ['A', '+', '2h']],
    ['a>=75%', ['a', '>=', '75', '%']],
    ['a>-1', ['a', '>', '-', '1']],
    ['1:14 2:9', ['1', ':', '14', '2', ':', '9']],
    ['self-service', ['self', '-', 'service']],
    ['2026-03-04T10:00..2026-03-04T10:20', ['2026-03-04T10:00', '..', '2026-03-04T10:20']],
    ['{a}b', ['{', 'a', '}', 'b']],
    ['"a""b"', ['"a"', '"b"']],
    ['a//b\nc', ['a', 'c']],
    ['a/*b*/c', ['a', 'c']],
  ])('%s', (text, tokens) => {
    expect(images(text)).toEqual(tokens)
  })
})
