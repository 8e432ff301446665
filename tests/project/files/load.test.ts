import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadFiles } from '../../../src/project/files/load.js'
import { folderWith } from '../folder.js'

test('files are named relative to the current folder and lose their byte order mark', () => {
  const folder = folderWith({ 'a/b.journey': '\uFEFFjourney A', 'c.journey': 'journey C' })
  expect(loadFiles([join(folder, 'a/b.journey'), join(folder, 'c.journey')], join(folder, 'a'))).toEqual({
    sources: [
      { file: 'b.journey', text: 'journey A' },
      { file: '../c.journey', text: 'journey C' },
    ],
    problems: [],
  })
})

test('a file that cannot be used is a sentence, and the others are read', () => {
  const folder = folderWith({ 'latin.journey': new Uint8Array([0x6a, 0xe4, 0x20]), 'ok.journey': '' })
  expect(
    loadFiles(
      ['latin.journey', 'gone.journey', 'ok.journey'].map(file => join(folder, file)),
      folder,
    ),
  ).toEqual({
    sources: [{ file: 'ok.journey', text: '' }],
    problems: [
      'latin.journey is not UTF-8 text. Save it with that encoding and try again.',
      'gone.journey cannot be read: it does not exist.',
    ],
  })
})
