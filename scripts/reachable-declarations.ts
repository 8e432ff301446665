// Which declaration files a program needs that imports an entry.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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
