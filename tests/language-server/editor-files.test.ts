import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { URI } from 'vscode-uri'
import { LIST_FILES } from '../../language-server/protocol.js'
import { editorFiles } from '../../language-server/server/editor-files.js'
import { nodeFiles } from '../../language-server/server/node-files.js'
import type { ProjectFiles } from '../../language-server/server/project-files.js'

// A server in a browser asks the editor for files; it must find the projects that one with a disk finds.

type Tree = { readonly [file: string]: string }

let folder: string
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const onDisk = (tree: Tree): ProjectFiles => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'waypost-files-')))
  for (const [file, text] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...tree })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return nodeFiles
}

/** What VS Code answers: it lists what the server asks for, but nothing in `node_modules`. */
const inBrowser = (tree: Tree): ProjectFiles => {
  const texts = new Map(Object.entries(tree).map(([file, text]) => [URI.file(join(folder, file)).toString(), text]))
  const answer = (method: string, params: { readonly uri: string }): unknown => {
    if (method === LIST_FILES) return [...texts.keys()].filter(uri => !uri.includes('/node_modules/'))
    const text = texts.get(params.uri)
    if (text === undefined) throw new Error('It is not there.')
    return text
  }
  return editorFiles({
    sendRequest: async (method: string, params: { readonly uri: string }) => answer(method, params),
    console: { warn: () => {} },
  } as unknown as Parameters<typeof editorFiles>[0])
}

/** The files of each project by its root, relative to the folder. */
const found = async (files: ProjectFiles): Promise<{ readonly [root: string]: readonly string[] }> => {
  const { projects } = await files.discover(URI.file(folder).toString())
  const named = (uri: string): string => relative(folder, URI.parse(uri).fsPath)
  return Object.fromEntries(projects.map(({ root, files }) => [named(root) || '.', files.map(named).toSorted()]))
}

const trees: { readonly [what: string]: readonly [Tree, { readonly [root: string]: readonly string[] }] } = {
  'a folder without a configuration': [
    { 'a.journey': '', 'deep/er/b.journey': '', 'c.txt': '' },
    { '.': ['a.journey', 'deep/er/b.journey'] },
  ],
  'projects in one another': [
    {
      'waypost.config.json': '{}',
      'a.journey': '',
      'in/waypost.config.json': '{}',
      'in/b.journey': '',
      'in/deep/c.journey': '',
    },
    { '.': ['a.journey'], in: ['in/b.journey', 'in/deep/c.journey'] },
  ],
  'what .gitignore leaves out, from the inside out': [
    {
      '.gitignore': '*.journey\n!kept.journey\n',
      'a.journey': '',
      'kept.journey': '',
      'in/.gitignore': '!b.journey',
      'in/b.journey': '',
      'in/c.journey': '',
    },
    { '.': ['in/b.journey', 'kept.journey'] },
  ],
  'nothing in a folder that is ignored': [
    {
      '.gitignore': 'out/\n',
      'out/.gitignore': '!a.journey',
      'out/a.journey': '',
      'out/in/waypost.config.json': '{}',
      'out/in/b.journey': '',
    },
    { '.': [] },
  ],
  'the configuration has the first word': [
    {
      'waypost.config.json': '{ "exclude": ["old/**", "b.journey"] }',
      '.gitignore': '!b.journey',
      'b.journey': '',
      'old/a.journey': '',
      'old/in/waypost.config.json': '{}',
      'c.journey': '',
    },
    { '.': ['c.journey'] },
  ],
  'letters that addresses escape': [
    { '.gitignore': 'b\u00fcro (alt)/\n', 'b\u00fcro (alt)/a.journey': '', 'b\u00fcro/100% [neu].journey': '' },
    { '.': ['b\u00fcro/100% [neu].journey'] },
  ],
  'nothing in node_modules': [{ 'node_modules/x/a.journey': '', 'a.journey': '' }, { '.': ['a.journey'] }],
}

describe('the same projects as on a disk', () => {
  test.each(Object.entries(trees))('%s', async (_, [tree, expected]) => {
    expect(await found(onDisk(tree))).toEqual(expected)
    expect(await found(inBrowser(tree))).toEqual(expected)
  })
})

test('a configuration that cannot be used takes its project out and is told', async () => {
  const tree = { 'waypost.config.json': '{ "exclud": [] }', 'a.journey': '' }
  expect(await found(onDisk(tree))).toEqual({})
  const browser = await inBrowser(tree).discover(URI.file(folder).toString())
  expect(browser.projects).toEqual([])
  expect(browser.problems).toEqual([expect.stringContaining('waypost.config.json:1:3 "exclud" is not a setting')])
})

test('a file that the editor cannot read is no text', async () => {
  onDisk({})
  expect(await inBrowser({}).read('file:///gone.journey')).toBeUndefined()
})
