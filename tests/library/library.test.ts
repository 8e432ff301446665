import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const modules = join(root, 'node_modules')

/** Runs a script on this Node to its end, without anything of npm's in its environment; what it prints. */
const run = (folder: string, script: string, ...args: readonly string[]): string => {
  try {
    return execFileSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }
    throw new Error(`${script} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error })
  }
}

/** The pages that show programs, by what their programs are called here. */
const pages = [
  ['readme.ts', 'README.md'],
  ['library.ts', 'docs/library.md'],
] as const

/** The programs that a page shows, in its order; they make one program. */
const programsIn = (page: string): readonly string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, program]) => program!)

/** A folder outside of the project in which the package, as npm packs it, is installed with its dependencies and nothing else. */
let consumer: string
let tarball: string
let installed: string

beforeAll(() => {
  consumer = realpathSync(mkdtempSync(join(tmpdir(), 'waypost-consumer-')))
  // `dist` is there already, and other tests run from it.
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', consumer], { cwd: root })
  tarball = join(consumer, readdirSync(consumer)[0])
  execFileSync('tar', ['-xzf', tarball], { cwd: consumer })
  installed = join(consumer, 'node_modules/waypost')
  mkdirSync(join(consumer, 'node_modules'))
  cpSync(join(consumer, 'package'), installed, { recursive: true })
  rmSync(join(consumer, 'package'), { recursive: true })
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) symlinkSync(join(modules, name), join(consumer, 'node_modules', name))
  cpSync(join(import.meta.dirname, 'consumer'), consumer, { recursive: true })
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type: 'module' }))
  for (const [name, page] of pages) writeFileSync(join(consumer, name), programsIn(page).join('\n'))
})
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

describe('a program of somebody else', () => {
  // Declarations of libraries are not checked themselves, as most programs have it: ours take a minute. That they need nothing
  // which is not there is checked where they are written and, of what they import, below.
  test.each([
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])('has types, as module %s with resolution %s', (module, moduleResolution) => {
    const options = ['--strict', '--noEmit', '--target', 'es2024', '--types', '', '--skipLibCheck']
    const resolution = ['--module', module, '--moduleResolution', moduleResolution]
    expect(
      run(
        consumer,
        join(modules, 'typescript/bin/tsc'),
        ...options,
        ...resolution,
        'consumer.ts',
        'readme.ts',
        'library.ts',
      ),
    ).toBe('')
  })

  test('runs on Node, and reads a project from disk', () => {
    expect(JSON.parse(run(consumer, 'consumer.ts'))).toEqual({
      parsed: ['Claim'],
      opened: ['Return in shop/return.journey'],
      problems: [],
      findings: ['names/unknown in shop/return.journey'],
      areRules: true,
      isCheck: false,
      lengths: [300, 420],
      criticalPaths: [['Report']],
      drawn: '<svg',
    })
  })

  test('runs as the README shows it', () => {
    expect(run(join(consumer, 'project'), '../readme.ts').split('\n')).toEqual([
      expect.stringContaining('`}`'),
      expect.stringMatching(/^shop\/return\.journey:6 /),
      'Return: Ask',
      '',
    ])
  })

  test('runs as the page about the library shows it, and prints what the page says', () => {
    const said = [...readFileSync(join(root, 'docs/library.md'), 'utf8').matchAll(/^```text\n(.*?)^```$/gms)]
    expect(run(join(consumer, 'project'), '../library.ts')).toBe(said.map(([, text]) => text).join(''))
  })

  const bundled = (entry: string) =>
    build({
      stdin: { contents: `export * from '${entry}'`, resolveDir: consumer },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    })

  test('can be bundled for a browser, unless it reads files', async () => {
    expect((await bundled('waypost')).errors).toEqual([])
    await expect(bundled('waypost/node')).rejects.toThrow('Could not resolve "node:fs"')
  })
})

describe('the package', () => {
  test('says of its entries what is true', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, level: 'warning', strict: true })
    expect(messages.map(message => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('has types that every tool finds which reads ES modules', () => {
    // It fails with a status of its own and prints what is wrong.
    const attw = join(modules, '@arethetypeswrong/cli/dist/index.js')
    expect(run(root, attw, tarball, '--profile', 'esm-only', '--no-color', '--format', 'ascii')).toContain(
      '"waypost/node"',
    )
  })

  test('brings nothing of the extension, and no sources', () => {
    expect(readdirSync(installed).toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'package.json',
      'schemas',
    ])
    expect(readdirSync(join(installed, 'dist')).filter(name => /extension|server|webview/.test(name))).toEqual([])
  })
})
