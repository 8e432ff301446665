import type { IToken } from '../parsing/chevrotain.js'

/** Ways to write a unit, and the one that the language reads. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^s(ecs?|econds?)?$/i, 's'],
  [/^m(ins?|inutes?)?$/i, 'min'],
  [/^h(rs?|ours?)?$/i, 'h'],
  [/^d(ays?)?$/i, 'd'],
  [/^w(ks?|eeks?)?$/i, 'w'],
]
const unitOf = (word: string): string | undefined => UNITS.find(([pattern]) => pattern.test(word))?.[1]

export type DurationSlip = { readonly last: IToken; readonly message: string; readonly better: string | undefined }

/** A number stands at `at` where a duration belongs: what was written, and the duration that was probably meant. */
export const durationSlip = (tokens: readonly IToken[], at: number): DurationSlip => {
  const written = [tokens[at]]
  for (let next = tokens[at + 1]; next && isPart(written.at(-1)!, next); next = tokens[at + written.length])
    written.push(next)
  const first = tokens[at]
  const last = written.at(-1)!
  const text = written
    .map(({ image, startOffset }, k) => (k > 0 && startOffset > written[k - 1].endOffset! + 1 ? ` ${image}` : image))
    .join('')
  const better = asDuration(text)
  const rule = `\`${text}\` is no duration: a unit, \`s\`, \`min\`, \`h\`, \`d\` or \`w\`, stands directly behind each number.`
  const hint =
    written.length === 1
      ? `\`${first.image}min\`, \`${first.image}h\` or \`${first.image}d\``
      : `\`${better ?? '1h30min'}\``
  return {
    last,
    better,
    message: `${rule} Write ${better === undefined && written.length > 1 ? 'it like ' : ''}${hint}.`,
  }
}

/** Written without a blank behind it; or a unit behind a blank. */
const isPart = (previous: IToken, next: IToken): boolean => {
  if (next.startOffset === previous.endOffset! + 1) return /^[\p{L}\d,]/u.test(next.image)
  return next.startLine === previous.endLine && previous.tokenType.name === 'NUMBER' && unitOf(next.image) !== undefined
}

const asDuration = (text: string): string | undefined => {
  const parts = [...text.replace(/(\d),(\d)/g, '$1.$2').matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/gi)]
  const better = parts.map(([, amount, word]) => `${amount}${unitOf(word) ?? '?'}`).join('')
  const covers = parts.map(([all]) => all.length).reduce((sum, length) => sum + length, 0) === text.length
  return parts.length > 0 && covers && !better.includes('?') ? better : undefined
}
