import type { Position, Range } from '../../model/source.js'

const token = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** The 1-based place of an offset in a text. */
export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

const rangeAt = (text: string, offset: number, length: number): Range => ({
  start: positionAt(text, offset),
  end: positionAt(text, offset + length),
})

/** The key or list item that a path such as `['emotion', 'min']` leads to in a valid JSON text, or what would hold it. */
export const placeInJson = (text: string, path: readonly PropertyKey[]): Range => {
  const wanted = path.join('\0')
  const open: { readonly list: boolean; step: string; index: number }[] = []
  let before = ''
  for (const { 0: image, index } of text.matchAll(token)) {
    const inner = open.at(-1)
    const atStart = before === '{' || before === '[' || before === ','
    const isItem = inner?.list === true && atStart && image !== ']'
    const isKey = inner?.list === false && atStart && image !== '}'
    if (isItem) inner.step = String(inner.index++)
    if (isKey) inner.step = JSON.parse(image) as string
    if ((isItem || isKey) && open.map(({ step }) => step).join('\0') === wanted)
      return rangeAt(text, index, image.length)
    if (image === '{' || image === '[') open.push({ list: image === '[', step: '', index: 0 })
    if (image === '}' || image === ']') open.pop()
    before = image
  }
  return path.length > 1 ? placeInJson(text, path.slice(0, -1)) : rangeAt(text, 0, 1)
}
