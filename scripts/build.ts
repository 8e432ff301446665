// Bundles everything that ships into `dist`: `node scripts/build.ts`.
import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  // Names stay readable in a reported crash.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
}
const inNode: BuildOptions = { ...shared, platform: 'node', target: 'node22' }
const inBrowser: BuildOptions = { ...shared, platform: 'browser', target: 'es2022', format: 'iife' }

/** The command line: ES modules, one chunk per command so that a call loads only what it needs. */
export const commandLine = (outdir: string): BuildOptions => ({
  ...inNode,
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS packages inside the bundle load Node's own modules with `require`.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
})

const bundles: readonly (BuildOptions & { readonly entry: string; readonly outfile?: string })[] = [
  { ...commandLine('dist'), entry: 'src/cli/main.ts' },
  { ...inNode, format: 'cjs', entry: 'language-server/main-node.ts', outfile: 'dist/server-node.cjs' },
  { ...inBrowser, entry: 'language-server/main-browser.ts', outfile: 'dist/server-browser.js' },
  {
    ...inNode,
    format: 'cjs',
    external: ['vscode'],
    entry: 'src/extension/extension.ts',
    outfile: 'dist/extension.cjs',
  },
  { ...inBrowser, entry: 'src/webview/preview.ts', outfile: 'dist/webview.js' },
]

const buildAll = async (): Promise<void> => {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  for (const { entry, ...options } of bundles) {
    if (!existsSync(join(root, entry))) {
      console.log(`left out: ${entry} is not there yet`)
      continue
    }
    await build(options.entryPoints === undefined ? { ...options, entryPoints: [entry] } : options)
    console.log(`${entry} -> ${options.outfile ?? 'dist/cli.js'}`)
  }
}

if (import.meta.main) await buildAll()
