/**
 * The text between the quotes of a STRING, closed or not; `\"` and `\\` stand for themselves, `\n` for a new line. Other
 * quotes than `"`, which are an error, are always closed.
 */
export const unquote = (image: string): string => {
  const inner = image.slice(1, image.length > 1 && (image.endsWith('"') || !image.startsWith('"')) ? -1 : undefined)
  return inner.includes('\\')
    ? inner.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))
    : inner
}
