// `npm run package [-- --out FILE]`: the extension as a .vsix. VS Code wants a manifest that names its entries as those of the
// whole package; in the npm package they would lead nowhere. So what ships is put into a folder with a manifest of its own.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'dist.extension')

const shipped = [
  'dist/extension.cjs',
  'dist/extension-browser.js',
  'dist/server-node.cjs',
  'dist/server-browser.js',
  'dist/webview.js',
  'dist/webview.css',
  'dist/THIRD-PARTY-LICENSES.txt',
  'syntaxes/waypost.tmLanguage.json',
  'schemas/waypost.config.schema.json',
  'icons',
  'language-configuration.json',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
]

/** What concerns the npm package alone. */
const ofTheLibrary = ['bin', 'exports', 'scripts', 'dependencies', 'devDependencies', 'allowScripts']

const manifest = (): object => {
  const all = Object.entries<unknown>(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  return {
    ...Object.fromEntries(all.filter(([field]) => !ofTheLibrary.includes(field))),
    main: './dist/extension.cjs',
    browser: './dist/extension-browser.js',
    files: shipped,
  }
}

const { values } = parseArgs({ options: { out: { type: 'string', default: 'waypost.vsix' } } })

rmSync(folder, { recursive: true, force: true })
for (const path of shipped) {
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  cpSync(join(root, path), join(folder, path), { recursive: true })
}
writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest(), undefined, 2))
const vsce = join(root, 'node_modules/@vscode/vsce/vsce')
const { status, error } = spawnSync(
  process.execPath,
  [vsce, 'package', '--no-dependencies', '--out', resolve(values.out)],
  { cwd: folder, stdio: 'inherit' },
)
if (error !== undefined) throw error
process.exitCode = status ?? 1
rmSync(folder, { recursive: true })
