/** Finished SVG or HTML. Only `element` and `htmlDocument` make one, so text is escaped here and nowhere else. */
export type Markup = { readonly markup: string }

export type Child = Markup | string | number | undefined | readonly Child[]
export type Attributes = Readonly<Record<string, string | number | undefined>>

// What XML 1.0 cannot hold, even escaped: control characters and lone surrogates.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu
const special = /[&<>"]/g
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: a cheap first look for what either of the two may find
const needsCare = /[\u0000-\u0008\u000B\u000C\u000E-\u001F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/

const escaped = (text: string): string =>
  needsCare.test(text) ? text.replace(unwritable, '\uFFFD').replace(special, found => entities[found] ?? found) : text

/** Numbers are coordinates: a tenth of a pixel is all that anyone sees. */
const rounded = (value: number): string => {
  const tenths = Math.round(value * 10)
  return tenths % 10 === 0
    ? String(tenths / 10)
    : `${tenths < 0 ? '-' : ''}${Math.trunc(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`
}

const written = (value: string | number): string => (typeof value === 'number' ? rounded(value) : escaped(value))

const addContent = (child: Child, parts: string[]): void => {
  if (child === undefined) return
  if (typeof child === 'string' || typeof child === 'number') parts.push(escaped(String(child)))
  else if ('markup' in child) parts.push(child.markup)
  else for (const item of child) addContent(item, parts)
}

const withoutContent = new Set(['rect', 'path', 'line', 'circle', 'meta', 'col', 'br'])

/** One element; strings among its children become text, attributes that are `undefined` are left out. */
export const element = (name: string, attributes: Attributes, ...children: readonly Child[]): Markup => {
  let opening = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) opening += ` ${key}="${written(value)}"`
  }
  if (withoutContent.has(name)) return { markup: `${opening}/>` }
  // Joining makes one flat string of what would otherwise be a deep tree of small ones for the collector to walk.
  const parts = [opening, '>']
  addContent(children, parts)
  parts.push('</', name, '>')
  return { markup: parts.join('') }
}

export const htmlDocument = (root: Markup): Markup => ({ markup: `<!DOCTYPE html>\n${root.markup}\n` })

/** Path data from commands and coordinates: `path('M', 0, 4, 'H', 8)`. */
export const path = (...parts: readonly (string | number)[]): string => {
  let data = ''
  for (const part of parts) data += `${data === '' ? '' : ' '}${written(part)}`
  return data
}
