// Bundles everything that ships into `dist`: `node scripts/build.ts`.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { writeDeclarations } from './declarations.js'
import { thirdPartyLicenses } from './third-party-licenses.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Built here and put in the place of `dist` when all of it is there: whoever uses it meanwhile has the one before. */
const next = 'dist.next'

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
  outdir: next,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // What PNG files are drawn with is part of the bundle; its chunk is read when one is asked for.
  loader: { '.wasm': 'binary', '.ttf': 'binary' },
  // CommonJS packages inside the bundle load Node's own modules with `require`. The import is renamed because a package
  // may import `createRequire` itself.
  banner: { js: "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);" },
}

/** The library: ES modules that share what both entries need, so that a program that imports both has everything once. */
const library: BuildOptions = {
  ...shared,
  platform: 'neutral',
  target: 'es2024',
  entryPoints: { index: 'src/index.ts', node: 'src/node.ts' },
  outdir: next,
  format: 'esm',
  splitting: true,
  chunkNames: 'library/[name]-[hash]',
  // The schemas are part of what is exported, so they are those of the zod that the importing program has. The others are
  // Node's own, for what finds files.
  external: ['zod', 'node:*', 'fs', 'module', 'path', 'url'],
}

const asExtension: BuildOptions = { format: 'cjs', external: ['vscode'] }

const bundles: readonly { readonly entry: string; readonly name: string; readonly options: BuildOptions }[] = [
  { entry: 'language-server/main-node.ts', name: 'server-node.cjs', options: { ...inNode, format: 'cjs' } },
  { entry: 'language-server/main-browser.ts', name: 'server-browser.js', options: inBrowser },
  { entry: 'src/extension/extension.ts', name: 'extension.cjs', options: { ...inNode, ...asExtension } },
  {
    entry: 'src/extension/extension-browser.ts',
    name: 'extension-browser.js',
    options: { ...inBrowser, ...asExtension },
  },
  {
    entry: 'src/webview/preview.ts',
    name: 'webview.js',
    options: inBrowser,
  },
]

const buildAll = async (): Promise<void> => {
  rmSync(join(root, next), { recursive: true, force: true })
  const declared = writeDeclarations(root, join(root, next, 'types'))
  const built = await Promise.all([
    build(commandLine),
    build(library),
    ...bundles.map(({ entry, name, options }) =>
      build({ ...options, entryPoints: [entry], outfile: join(next, name) }),
    ),
  ])
  await declared
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))
  writeFileSync(join(root, next, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(root, inputs))
  const [dist, last] = [join(root, 'dist'), join(root, 'dist.last')]
  rmSync(last, { recursive: true, force: true })
  if (existsSync(dist)) renameSync(dist, last)
  renameSync(join(root, next), dist)
  rmSync(last, { recursive: true, force: true })
  console.log(`dist: cli.js, index.js, node.js, types, ${bundles.map(({ name }) => name).join(', ')}`)
}

if (import.meta.main) await buildAll()
