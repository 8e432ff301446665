// The types that ship with the library: what the compiler declares for its entries and for whatever these lead to.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'

/** Packages that whoever installs Waypost has too: the `dependencies` of package.json, and types of Node for `waypost/node`. */
const isThere = (specifier: string): boolean => specifier === 'zod' || specifier.startsWith('node:')

/** The compiler writes each import and export in one line. */
const named = /^(?:import|export) (?:.* from )?["']([^"']+)["'];$|\bimport\(["']([^"']+)["']\)/gm

const specifiersIn = (declaration: string): readonly string[] =>
  Array.from(declaration.matchAll(named), ([, stated, inPlace]) => stated ?? inPlace!)

/**
 * The declaration files that the entries lead to, entries included. Throws where one of them needs a package that is only bundled,
 * because its types are nowhere on the machine of whoever imports Waypost.
 */
export const reachableFrom = (entries: readonly string[]): ReadonlySet<string> => {
  const reached = new Set(entries)
  // The set grows on the way.
  for (const file of reached)
    for (const specifier of specifiersIn(readFileSync(file, 'utf8'))) {
      if (specifier.startsWith('.')) reached.add(join(dirname(file), specifier.replace(/\.js$/, '.d.ts')))
      else if (!isThere(specifier))
        throw new Error(
          `${file} needs the types of ${specifier}, which is bundled and not installed with Waypost. ` +
            'Export something whose types are our own.',
        )
    }
  return reached
}

/** Writes the declarations of `src/index.ts` and `src/node.ts` below a folder, as `src/index.d.ts` and so on. */
export const writeDeclarations = async (root: string, folder: string): Promise<void> => {
  const all = join(root, 'dist.types')
  rmSync(all, { recursive: true, force: true })
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  await promisify(execFile)(process.execPath, [
    compiler,
    '--project',
    join(root, 'scripts/tsconfig.declarations.json'),
    '--outDir',
    all,
  ])
  for (const file of reachableFrom(['src/index.d.ts', 'src/node.d.ts'].map(entry => join(all, entry)))) {
    const place = join(folder, relative(all, file))
    mkdirSync(dirname(place), { recursive: true })
    cpSync(file, place)
  }
  rmSync(all, { recursive: true })
}
