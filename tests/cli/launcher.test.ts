import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyses } from '../../src/analysis/registry.js'
import { views } from '../../src/project/views/index.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

test('an old Node is told what is needed, what was found and what to do', async () => {
  const folder = folderWith({
    'old.cjs': `
      Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.9.0' } })
      Object.defineProperty(process, 'version', { value: 'v20.9.0' })`,
  })
  const environment = { NODE_OPTIONS: `--require ${join(folder, 'old.cjs')}` }
  expect(await waypost('check', { in: folder, environment })).toEqual({
    status: 2,
    signal: null,
    out: '',
    err: 'Waypost needs Node.js 22 or newer, but this is v20.9.0. Install a newer one from https://nodejs.org and try again.\n',
  })
})

test('the version and the help are results', async () => {
  expect((await waypost('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  const help = await waypost('check --help')
  expect(help).toMatchObject({ status: 0, err: '' })
  expect(help.out).toContain('--max-warnings <n>')
})

test('the help says what each analysis says and which views there are', async () => {
  const analyze = (await waypost('analyze --help')).out
  for (const { name, question } of analyses) expect(inOneLine(analyze)).toContain(`${name} ${question}`)
  const render = inOneLine((await waypost('help render')).out)
  expect(render).toContain(views.map(({ name }) => name).join(', '))
})

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
