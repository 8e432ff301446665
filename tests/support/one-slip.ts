import fc from 'fast-check'

export type Slip = { readonly how: string; readonly at: number }

const STRAY = ['?', ',', 'after', '7', '"x"', '->', '\n']

/** A token that is deleted, doubled or followed by a stray one; `at` is counted around a text of any length. */
export const slip: fc.Arbitrary<Slip> = fc.record({ how: fc.constantFrom('delete', 'double', ...STRAY), at: fc.nat() })

const TOKEN = /"[^"\n]*"|\/\/[^\n]*|\/\*.*?\*\/|[\p{L}\p{N}\p{M}_]+|->|>=|<=|\.\.|[^\s{}]/gsu

/** The text with the slip. Braces and comments are left alone. */
export const slipped = (text: string, { how, at }: Slip): string => {
  const tokens = [...text.matchAll(TOKEN)].filter(([token]) => !/^\/[/*]/.test(token))
  const { 0: token, index } = tokens[at % tokens.length]
  const put = how === 'delete' ? '' : how === 'double' ? `${token} ${token}` : `${token} ${how}`
  return text.slice(0, index) + put + text.slice(index + token.length)
}
