/** What begins no token: how far it goes, what to say, and whether it was meant as a text. */
export type Stray = { readonly end: number; readonly message: string; readonly isText: boolean }

/** Texts in the quotes that word processors put in, and in single ones, within a line. */
const OTHERWISE_QUOTED = /[“”„«»][^“”„«»"\r\n]*[“”„«»]|[‘’‚'][^‘’‚'"\r\n]*[‘’']/uy
const LINE = /[^\r\n]*/y

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** `beginsLine`: nothing but blanks stands in front of it. */
export const strayAt = (text: string, at: number, beginsLine: boolean): Stray => {
  const quoted = endOf(OTHERWISE_QUOTED, text, at)
  if (quoted > at) {
    const message = `A text stands in straight double quotes. Write \`"${text.slice(at + 1, quoted - 1)}"\`.`
    return { end: quoted, message, isText: true }
  }
  if (text[at] === '#' && beginsLine)
    return { end: endOf(LINE, text, at), message: 'A comment begins with `//`, not with `#`.', isText: false }
  const end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
  const message =
    text[at] === ';'
      ? 'Nothing ends with `;` here: the next property begins by itself. Remove it.'
      : `\`${text.slice(at, end)}\` means nothing here. Names are letters, digits and \`_\`; texts stand in double quotes.`
  return { end, message, isText: false }
}
