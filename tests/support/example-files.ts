import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The texts of the `.journey` files in a folder of the checkout, by their names. */
export const journeyFilesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(root, folder))
      .filter(name => name.endsWith('.journey'))
      .toSorted()
      .map(name => [name, readFileSync(join(root, folder, name), 'utf8')]),
  )

/** Every example project by its folder's name. */
export const exampleProjects = (): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(readdirSync(join(root, 'examples')).map(name => [name, journeyFilesIn(`examples/${name}`)]))
