/**
 * A comment of several lines in a line with a new indentation. Lines that begin with a star get it below the first
 * one; others keep their place relative to the first line, or altogether where the comment does not begin its line
 * (`oldIndent` undefined). White space at line ends goes.
 */
export const shapeComment = (
  text: string,
  oldIndent: string | undefined,
  newIndent: number,
  lineEnd: string,
): string => {
  const [first, ...rest] = text.split('\n').map(line => line.trimEnd())
  const starred = rest.some(line => line !== '') && rest.every(line => line === '' || /^\s*\*/.test(line))
  const shift = oldIndent === undefined ? 0 : newIndent - columns(oldIndent)
  const shape = (line: string): string => {
    if (line === '') return ''
    const content = line.trimStart()
    const indent = starred ? newIndent + 1 : Math.max(0, columns(line.slice(0, line.length - content.length)) + shift)
    return ' '.repeat(indent) + content
  }
  return [first, ...rest.map(shape)].join(lineEnd)
}

/** A tab at the start of a line is worth one step of indentation. */
const columns = (blanks: string): number => blanks.replaceAll('\t', '  ').length
