import type { Source } from '../views/picture.js'

const written = /^(.+):(\d+)$/

/** The folder that all files lie in, with its last slash. */
const folderOf = (files: readonly string[]): string => {
  const [first = '', ...others] = files
  const shared = others.reduce((folder, file) => {
    let end = 0
    while (end < folder.length && folder[end] === file[end]) end += 1
    return folder.slice(0, end)
  }, first)
  return shared.slice(0, shared.lastIndexOf('/') + 1)
}

/**
 * Where a text such as `examples/warranty/warranty.journey:12` leads to, and how it reads to somebody who knows the project:
 * without the folder that all of its files lie in. Undefined for a text that is no place in one of these files.
 */
export const placeIn = (files: readonly string[]) => {
  const known = new Set(files)
  const folder = folderOf(files)
  return (text: string): { readonly text: string; readonly source: Source } | undefined => {
    const [, file = '', line = ''] = written.exec(text) ?? []
    if (!known.has(file)) return undefined
    const at = { line: Number(line), column: 1 }
    return { text: text.slice(folder.length), source: { name: text, range: { start: at, end: at }, file } }
  }
}
