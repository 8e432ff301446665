import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { buildSync } from 'esbuild'

/** What somebody writes: whole new files, and edits of those that are there, each `before` once. */
export type Written = {
  readonly [file: string]: string | readonly (readonly [before: string | RegExp, after: string])[]
}

const sources = ['language-server', 'src', 'scripts', 'docs', 'langium-config.json', 'package.json', 'tests/scratch']

/** A copy of the sources in a temporary folder, with what somebody writes. */
export const scratchCopy = (written: Written): string => {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-scratch-'))
  for (const path of sources) cpSync(path, join(folder, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [file, change] of Object.entries(written)) {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof change === 'string' ? change : change.reduce(edited(path), readFileSync(path, 'utf8')))
  }
  return folder
}

const edited =
  (path: string) =>
  (text: string, [before, after]: readonly [string | RegExp, string]): string => {
    const next = text.replace(before, after)
    if (next === text) throw new Error(`${path} has no ${before}`)
    return next
  }

/** What a script of the copy prints, as JSON. */
export const probed = <Probe>(folder: string, script: string, ...args: readonly string[]): Probe => {
  const outfile = join(folder, 'probe.mjs')
  buildSync({
    entryPoints: [join(folder, script)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    loader: { '.wasm': 'binary', '.ttf': 'binary' },
    // Scripts that are imported are not the one that runs.
    define: { 'import.meta.main': 'false' },
    banner: { js: "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);" },
  })
  return JSON.parse(execFileSync(process.execPath, [outfile, ...args], { cwd: folder, encoding: 'utf8' }))
}
