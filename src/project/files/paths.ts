import { isAbsolute, relative, resolve, sep } from 'node:path'

/** The same path with `/` between its parts on every system. */
export const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** An absolute path with `/` between its parts. */
export const absolute = (folder: string, path: string): string => slashed(resolve(folder, path))

export const joined = (folder: string, name: string): string =>
  folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`

/** Whether `path` is `folder` or lies in it. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(joined(folder, ''))

/** How a file is called in messages and results: relative to the current folder, `/` between the parts. */
export const shown = (path: string, folder: string): string => {
  const name = slashed(relative(folder, path))
  return name === '' ? '.' : isAbsolute(name) ? slashed(path) : name
}
