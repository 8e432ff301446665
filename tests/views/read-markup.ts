/** A drawn element as read back from its text; `text` is all that stands within it. */
export type Drawn = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Drawn[]
  text: string
}

const tokens = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** Reads well-formed markup; anything else is an error that says where. */
export const readMarkup = (markup: string): Drawn => {
  const root: Drawn = { name: '#root', attributes: {}, children: [], text: '' }
  const open: Drawn[] = [root]
  const source = markup.replace(/^<!DOCTYPE html>\s*/, '').trim()
  tokens.lastIndex = 0
  while (tokens.lastIndex < source.length) {
    const place = tokens.lastIndex
    const found = tokens.exec(source)
    if (!found) throw new Error(`Not well-formed at: ${source.slice(place, place + 80)}`)
    const [, closing, name = '', written = '', selfClosing, text] = found
    if (text !== undefined) {
      for (const element of open) element.text += plain(text)
    } else if (closing) {
      const ended = open.pop()
      if (ended?.name !== name) throw new Error(`</${name}> ends <${ended?.name}>`)
    } else {
      const attributes = Object.fromEntries(
        [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)]),
      )
      const element: Drawn = { name, attributes, children: [], text: '' }
      open.at(-1)?.children.push(element)
      if (!selfClosing) open.push(element)
    }
  }
  const first = root.children[0]
  if (open.length !== 1 || !first) throw new Error('Something is left open')
  return first
}

export const all = (drawn: Drawn, fits: (element: Drawn) => boolean): readonly Drawn[] => [
  ...(fits(drawn) ? [drawn] : []),
  ...drawn.children.flatMap(child => all(child, fits)),
]

export const withClass = (drawn: Drawn, name: string): readonly Drawn[] =>
  all(drawn, ({ attributes }) => (attributes.class ?? '').split(' ').includes(name))

export const named = (drawn: Drawn, name: string): readonly Drawn[] => all(drawn, element => element.name === name)

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const boxOf = ({ attributes }: Drawn): Box => {
  const number = (key: string): number => Number(attributes[key])
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') }
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
