import { lstatSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../project/folder.js'
import { waypost } from '../waypost.js'

const untidy = 'journey   Claim{touchpoint Report{duration 5min}}'
const broken = 'journey Claim {\n  touchpoint Report { duration }\n'
const longAgo = new Date('2020-01-01')

/** What the formatter itself makes of it. */
const tidied = async (text: string) => (await waypost('format --stdin-path a.journey', { input: text })).out

test('files get the usual layout, and are named', async () => {
  const folder = folderWith({ 'a.journey': untidy, 'sub/b.journey': untidy })
  expect(await waypost('format', { in: folder })).toMatchObject({
    status: 0,
    out: 'a.journey\nsub/b.journey\n',
    err: '2 files changed of 2.\n',
  })
  const formatted = readFileSync(join(folder, 'a.journey'), 'utf8')
  expect(formatted).not.toBe(untidy)
  expect(formatted).toBe(await tidied(untidy))
})

test('a file that has it already is not written again', async () => {
  const folder = folderWith({ 'a.journey': await tidied(untidy) })
  utimesSync(join(folder, 'a.journey'), longAgo, longAgo)
  expect(await waypost('format', { in: folder })).toMatchObject({ status: 0, out: '', err: '0 files changed of 1.\n' })
  expect(statSync(join(folder, 'a.journey')).mtime).toEqual(longAgo)
})

test('--check changes nothing and answers 1 when a file would change', async () => {
  const folder = folderWith({ 'a.journey': untidy })
  expect(await waypost('format --check', { in: folder })).toMatchObject({
    status: 1,
    out: 'a.journey\n',
    err: '1 file would change of 1.\n',
  })
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(untidy)
  await waypost('format', { in: folder })
  expect((await waypost('format --check', { in: folder })).status).toBe(0)
})

test('a broken file is left as it is, and the others are formatted', async () => {
  const folder = folderWith({ 'bad.journey': broken, 'good.journey': untidy })
  const answer = await waypost('format', { in: folder })
  expect(answer).toMatchObject({ status: 1, out: 'good.journey\n' })
  expect(answer.err).toContain('bad.journey:2:')
  expect(answer.err).toContain('bad.journey is left as it is, because it cannot be read completely.')
  expect(readFileSync(join(folder, 'bad.journey'), 'utf8')).toBe(broken)
})

test('a byte order mark, links and permissions stay', async () => {
  const folder = folderWith({ 'real/a.journey': `\uFEFF${untidy}` })
  symlinkSync(join(folder, 'real/a.journey'), join(folder, 'link.journey'))
  await waypost('format link.journey', { in: folder })
  expect(lstatSync(join(folder, 'link.journey')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'real/a.journey'), 'utf8')).toBe(`\uFEFF${await tidied(untidy)}`)
})

test('a disk that is full leaves the file as it was', async () => {
  const long = `${untidy}\n${'// a long comment\n'.repeat(1000)}`
  const folder = folderWith({ 'a.journey': long })
  expect(await waypost('format', { in: folder, largestFile: 1 })).toMatchObject({
    status: 2,
    err: 'Not usable: a.journey cannot be written: it would become larger than allowed. Nothing was changed there.\n',
  })
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(long)
})

test('standard input that is not UTF-8 is refused, because its letters would be lost', async () => {
  const input = Buffer.from('journey Caf\xe9 {}', 'latin1')
  expect(await waypost('format --stdin-path a.journey', { input })).toMatchObject({
    status: 2,
    out: '',
    err: 'Not usable: a.journey is not UTF-8 text. Save it with that encoding and try again.\n',
  })
})

test('standard input keeps its byte order mark', async () => {
  const { out } = await waypost('format --stdin-path a.journey', { input: `\uFEFF${untidy}` })
  expect(out).toBe(`\uFEFF${await tidied(untidy)}`)
})

test('standard input is formatted to standard output', async () => {
  expect(await waypost('format --stdin-path sub/a.journey', { input: untidy })).toMatchObject({ status: 0, err: '' })
  expect(await waypost('format --stdin-path sub/a.journey --check', { input: untidy })).toMatchObject({
    status: 1,
    out: '',
    err: 'sub/a.journey is not formatted.\n',
  })
  const answer = await waypost('format --stdin-path sub/a.journey', { input: broken })
  expect(answer).toMatchObject({ status: 1, out: broken })
  expect(answer.err).toContain('sub/a.journey:2:')
  expect(await waypost('format a.journey --stdin-path a.journey')).toMatchObject({ status: 2 })
})
