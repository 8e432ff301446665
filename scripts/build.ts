// Bundles everything that ships into `dist`: `node scripts/build.ts`.
import { rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { thirdPartyLicenses } from './third-party-licenses.js'

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
  metafile: true,
  mainFields: ['module', 'main'],
}
const inNode: BuildOptions = { ...shared, platform: 'node', target: 'node22' }
const inBrowser: BuildOptions = { ...shared, platform: 'browser', target: 'es2022', format: 'iife' }

/** The command line: ES modules, one chunk per command so that a call loads only what it needs. */
const commandLine: BuildOptions = {
  ...inNode,
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS packages inside the bundle load Node's own modules with `require`. The import is renamed because a package
  // may import `createRequire` itself.
  banner: { js: "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);" },
}

const asExtension: BuildOptions = { format: 'cjs', external: ['vscode'] }

const bundles: readonly { readonly entry: string; readonly outfile: string; readonly options: BuildOptions }[] = [
  { entry: 'src/index.ts', outfile: 'dist/index.js', options: { ...inNode, format: 'esm' } },
  { entry: 'language-server/main-node.ts', outfile: 'dist/server-node.cjs', options: { ...inNode, format: 'cjs' } },
  { entry: 'language-server/main-browser.ts', outfile: 'dist/server-browser.js', options: inBrowser },
  { entry: 'src/extension/extension.ts', outfile: 'dist/extension.cjs', options: { ...inNode, ...asExtension } },
  {
    entry: 'src/extension/extension-browser.ts',
    outfile: 'dist/extension-browser.js',
    options: { ...inBrowser, ...asExtension },
  },
  {
    entry: 'src/webview/preview.ts',
    outfile: 'dist/webview.js',
    options: inBrowser,
  },
]

const buildAll = async (): Promise<void> => {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const built = await Promise.all([
    build(commandLine),
    ...bundles.map(({ entry, outfile, options }) => build({ ...options, entryPoints: [entry], outfile })),
  ])
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))
  writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(root, inputs))
  console.log(`dist: cli.js, ${bundles.map(({ outfile }) => basename(outfile)).join(', ')}`)
}

if (import.meta.main) await buildAll()
