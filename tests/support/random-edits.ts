import fc from 'fast-check'

/** One edit; the numbers say where, counted around a text of any length. */
export type Edit = { readonly kind: (typeof kinds)[number]; readonly at: number; readonly other: number }

const kinds = [
  'delete token',
  'double token',
  'insert token',
  'replace token',
  'delete character',
  'insert character',
  'delete line',
  'double line',
  'swap lines',
  'cut off',
  'remove file',
] as const

export const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(),
  other: fc.nat(),
})

export const isRemoval = ({ kind }: Edit): boolean => kind === 'remove file'

const CHARACTERS = ['{', '}', '"', '/', '*', '-', '>', '.', ',', ' ', '\n', 'a', '7', '%', '?', '§', '🙂', '\u0301']

const tokensOf = (text: string): readonly string[] =>
  text.match(/\s+|"[^"\n]*"|[\p{L}\p{N}\p{M}_]+|->|>=|<=|\.\.|./gsu) ?? []

const replaced = <Item>(items: readonly Item[], at: number, ...put: readonly Item[]): readonly Item[] =>
  items.toSpliced(at, 1, ...put)

/** The text after an edit; what is inserted comes from `donor`. */
export const textAfter = (text: string, { kind, at, other }: Edit, donor: string): string => {
  const around = (length: number): number => (length === 0 ? 0 : at % length)
  const tokens = tokensOf(text)
  const token = around(tokens.length)
  const donated = tokensOf(donor)
  const foreign = donated[other % donated.length] ?? ''
  const lines = text.split('\n')
  const line = around(lines.length)
  const character = around(text.length)
  switch (kind) {
    case 'delete token':
      return replaced(tokens, token).join('')
    case 'double token':
      return replaced(tokens, token, tokens[token] ?? '', ' ', tokens[token] ?? '').join('')
    case 'insert token':
      return replaced(tokens, token, tokens[token] ?? '', ' ', foreign, ' ').join('')
    case 'replace token':
      return replaced(tokens, token, foreign).join('')
    case 'delete character':
      return text.slice(0, character) + text.slice(character + 1)
    case 'insert character':
      return text.slice(0, character) + CHARACTERS[other % CHARACTERS.length] + text.slice(character)
    case 'delete line':
      return replaced(lines, line).join('\n')
    case 'double line':
      return replaced(lines, line, lines[line], lines[line]).join('\n')
    case 'swap lines': {
      const second = other % lines.length
      return lines.with(line, lines[second]).with(second, lines[line]).join('\n')
    }
    case 'cut off':
      return text.slice(0, character)
    case 'remove file':
      return ''
  }
}
