import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What a test needs: processes of their own (the command line, a server, a compiler), thoroughness (whole projects edited by chance,
 * time measured with nothing beside it), or neither, which makes it fast.
 */
export type KindOfTest = 'processes' | 'thorough' | 'fast'

const startsProcesses = /^(?:node:)?(?:child_process|worker_threads)$|^(?:playwright-core|esbuild|rolldown)$/

/** Imports at the beginning of a line, as the formatter leaves them, and those that are made on the way. */
const imports = /^(?:import|export|\}) (?:.*\bfrom )?'([^']+)'|\bimport\('([^']+)'\)/gm

const specifiersIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(imports), ([, stated, onTheWay]) => stated ?? onTheWay!)

/** Follows imports from file to file and says the kind by what it meets, so that no list has to be kept. `text` reads a file. */
export const kindOfTest = (file: string, text: (file: string) => string | undefined = textOf): KindOfTest => {
  const met = new Set([file])
  let kind: KindOfTest = 'fast'
  // The set grows on the way.
  for (const next of met) {
    const source = text(next) ?? ''
    const specifiers = specifiersIn(source)
    if (specifiers.some(specifier => startsProcesses.test(specifier))) return 'processes'
    if (next.endsWith('/support/random-edits.ts') || (next === file && source.includes('performance.now')))
      kind = 'thorough'
    for (const specifier of specifiers)
      if (/^\..*\.js$/.test(specifier)) met.add(join(dirname(next), specifier.replace(/\.js$/, '.ts')))
  }
  return kind
}

const known = new Map<string, string | undefined>()

const textOf = (file: string): string | undefined => {
  if (!known.has(file)) known.set(file, existsSync(file) ? readFileSync(file, 'utf8') : undefined)
  return known.get(file)
}
