import { mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { discover } from '../../../src/project/files/discover.js'
import { walkProject } from '../../../src/project/files/walk.js'
import { folderWith } from '../folder.js'

/** Each project's root and files, `*` in front of what was asked for, relative to the folder. */
const found = async (folder: string, paths: readonly string[] = [], from = '.') => {
  const current = join(folder, from)
  const { projects, problems } = await discover(paths, current)
  const listed = projects.map(
    ({ root, files, selected }) =>
      `${relative(folder, root) || '.'}: ${files.map(file => `${selected.has(file) ? '*' : ''}${relative(folder, file)}`).join(' ')}`,
  )
  return [...listed, ...problems]
}

describe('what belongs to a project', () => {
  test('all .journey files below the folder, in a fixed order', async () => {
    const folder = folderWith({ 'b.journey': '', 'a/z.journey': '', 'a.journey': '', 'notes.md': '', 'Ä.journey': '' })
    expect(await found(folder)).toEqual(['.: *a.journey *a/z.journey *b.journey *Ä.journey'])
  })

  test('.gitignore counts at every level, also above the project, and deeper ones win', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'build/\n*.draft.journey\n',
      'app/waypost.config.json': '{}',
      'app/a.journey': '',
      'app/a.draft.journey': '',
      'app/build/b.journey': '',
      'app/kept/.gitignore': '!*.draft.journey\n/only-here.journey',
      'app/kept/k.draft.journey': '',
      'app/kept/only-here.journey': '',
      'app/only-here.journey': '',
    })
    expect(await found(folder, [], 'app')).toEqual([
      'app: *app/a.journey *app/kept/k.draft.journey *app/only-here.journey',
    ])
  })

  test('a configuration in another encoding is told so', async () => {
    const folder = folderWith({ 'waypost.config.json': Buffer.from('\uFEFF{}', 'utf16le'), 'a.journey': '' })
    expect(await found(folder)).toEqual([
      'waypost.config.json is not UTF-8 text. Save it with that encoding and try again.',
    ])
  })

  test('.gitignore files outside the repository do not count, nor one that leaves out the whole project', async () => {
    const outside = folderWith({ '.gitignore': '*.journey', 'repo/.git/HEAD': '', 'repo/a.journey': '' })
    expect(await found(outside, [], 'repo')).toEqual(['repo: *repo/a.journey'])
    const inside = folderWith({ '.git/HEAD': '', '.gitignore': 'out/', 'out/a.journey': '' })
    expect(await found(inside, [], 'out')).toEqual(['out: *out/a.journey'])
  })

  test('node_modules, .git and what the configuration excludes are left out', async () => {
    const folder = folderWith({
      'waypost.config.json': '{ "exclude": ["drafts/**", "**/old-{1,2}.journey", "./x.journey"] }',
      'a.journey': '',
      'x.journey': '',
      'sub/old-1.journey': '',
      'sub/old-3.journey': '',
      'drafts/deep/d.journey': '',
      'node_modules/p/n.journey': '',
      'sub/node_modules/n.journey': '',
      '.git/g.journey': '',
    })
    expect(await found(folder)).toEqual(['.: *a.journey *sub/old-3.journey'])
  })

  test('a linked folder is not followed, so a ring of links ends; a linked file is', async () => {
    const folder = folderWith({ 'a.journey': '' })
    mkdirSync(join(folder, 'sub'))
    symlinkSync(folder, join(folder, 'sub/ring'))
    symlinkSync(join(folder, 'a.journey'), join(folder, 'sub/linked.journey'))
    symlinkSync(join(folder, 'gone'), join(folder, 'sub/dangling.journey'))
    expect(await found(folder)).toEqual(['.: *a.journey *sub/linked.journey'])
  })
})

describe('which project it is', () => {
  const nested = {
    'waypost.config.json': '{}',
    'people.journey': '',
    'a/one.journey': '',
    'a/two.journey': '',
    'inner/waypost.config.json': '{}',
    'inner/i.journey': '',
    'inner/deep/waypost.config.json': '{}',
    'inner/deep/d.journey': '',
  }

  test('a nested configuration starts its own project', async () => {
    expect(await found(folderWith(nested))).toEqual([
      '.: *a/one.journey *a/two.journey *people.journey',
      'inner: *inner/i.journey',
      'inner/deep: *inner/deep/d.journey',
    ])
  })

  test('a file or folder that is named belongs to the project around it and is shown alone', async () => {
    const folder = folderWith(nested)
    expect(await found(folder, ['a/one.journey'])).toEqual(['.: *a/one.journey a/two.journey people.journey'])
    expect(await found(folder, [], 'a')).toEqual(['.: *a/one.journey *a/two.journey people.journey'])
    expect(await found(folder, ['inner/deep/d.journey', 'a'])).toEqual([
      '.: *a/one.journey *a/two.journey people.journey',
      'inner/deep: *inner/deep/d.journey',
    ])
  })

  test('the order of the paths does not matter', async () => {
    const folder = folderWith(nested)
    expect(await found(folder, ['inner/i.journey', '.'])).toEqual(await found(folder, ['.', 'inner/i.journey']))
    expect(await found(folder, ['inner/i.journey', '.'])).toHaveLength(3)
  })

  test('without a configuration, files in the current folder are one project', async () => {
    const folder = folderWith({ 'a/one.journey': '', 'b/two.journey': '', 'c/three.journey': '' })
    expect(await found(folder, ['a/one.journey', 'b'])).toEqual(['.: *a/one.journey *b/two.journey c/three.journey'])
    expect(await found(folder, ['a', 'b'])).toEqual(['a: *a/one.journey', 'b: *b/two.journey'])
    expect(await found(folder, ['../a/one.journey'], 'b')).toEqual(['a: *a/one.journey'])
  })

  test('a glob selects among the files of the project; a file named in full is read whatever is ignored', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'gen/',
      'a.journey': '',
      's/b.journey': '',
      'gen/g.journey': '',
    })
    expect(await found(folder, ['**/*.journey'])).toEqual(['.: *a.journey *s/b.journey'])
    expect(await found(folder, ['s/*.journey'])).toEqual(['.: a.journey *s/b.journey'])
    expect(await found(folder, ['gen/g.journey'])).toEqual(['.: a.journey *gen/g.journey s/b.journey'])
  })
})

describe('what cannot be used', () => {
  test('is said in a sentence, and the rest goes on', async () => {
    const folder = folderWith({
      'ok/a.journey': '',
      'bad/waypost.config.json': '{ "exlude": [] }',
      'bad/b.journey': '',
      'readme.md': '',
    })
    expect(await found(folder, ['ok', 'bad', 'gone', 'gone/*.journey', 'readme.md'])).toEqual([
      'ok: *ok/a.journey',
      'gone does not exist. Check the spelling, or run Waypost in another folder.',
      'gone/*.journey matches no .journey file. Check the pattern, or run Waypost in another folder.',
      'readme.md is not a .journey file, so there is nothing to read in it. Name a .journey file or a folder.',
      'bad/waypost.config.json:1:3 "exlude" is not a setting of Waypost, so it would have no effect. Did you mean "exclude"? Settings here: "$schema", "exclude", "emotion", "criticalPath", "crossImpact", "stakeholders", "rules".',
    ])
  })

  test('a folder that cannot be read', () => {
    const folder = folderWith({})
    expect(walkProject(join(folder, 'gone'), [])).toEqual({
      files: [],
      nested: [],
      problems: [`The folder ${folder}/gone cannot be read: it does not exist.`],
    })
  })
})
