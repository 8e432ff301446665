import { afterEach, expect, test } from 'vitest'
import { type Client, startClient } from './client.js'

let client: Client
afterEach(() => client.stop())

const config = '{}'
const care = 'stakeholder Care "Customer service"\n'
const usesCare = 'kpi Calls "Calls" { measure custom  target >= 1  owner Care }\n'
/** One word that no list has, and one name that nothing declares: only the first can be told from the file alone. */
const twoMistakes = 'channel Phone { service asisted }\nkpi Calls { measure custom  target >= 1  owner Nobody }\n'
const brokenAlone = { 'ignored/draft.journey': ['values/unknown-word'] }

test('what .gitignore leaves out does not count, and is read for itself when it is opened', async () => {
  client = await startClient({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': 'ignored/\n',
    'people.journey': care,
    'kpis.journey': usesCare,
    'ignored/draft.journey': care + twoMistakes,
  })
  expect(await client.findings()).toEqual({})
  await client.open('ignored/draft.journey')
  // `Care` is no duplicate, for this file is in no project.
  expect(await client.findings()).toEqual(brokenAlone)
  await client.close('ignored/draft.journey')
  expect(await client.findings()).toEqual({})
})

test('what the configuration excludes does not count either', async () => {
  client = await startClient({
    'waypost.config.json': '{ "exclude": ["ignored/**"] }',
    'people.journey': care,
    'kpis.journey': usesCare,
    'ignored/draft.journey': care + twoMistakes,
  })
  await client.open('ignored/draft.journey')
  expect(await client.findings()).toEqual(brokenAlone)
  expect(await client.request('textDocument/codeAction', 'ignored/draft.journey', wholeFile)).toHaveLength(1)
})

const wholeFile = {
  range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
  context: { diagnostics: [] },
}

test('two projects in one folder share no names', async () => {
  client = await startClient({
    'one/waypost.config.json': config,
    'one/people.journey': care,
    'one/kpis.journey': usesCare,
    'two/waypost.config.json': config,
    'two/people.journey': care,
    'two/kpis.journey': usesCare.replace('Care', 'Parts'),
  })
  expect(await client.findings()).toEqual({
    'two/kpis.journey': ['names/unknown'],
    'two/people.journey': ['names/unused'],
  })
})

test('a folder with a configuration of its own is a project of its own inside another', async () => {
  client = await startClient({
    'waypost.config.json': config,
    'people.journey': care,
    'kpis.journey': usesCare,
    'inner/waypost.config.json': config,
    'inner/people.journey': care,
    'inner/kpis.journey': usesCare,
  })
  expect(await client.findings()).toEqual({})
  await client.remove('inner/waypost.config.json')
  expect(await client.findings()).toEqual({
    'inner/kpis.journey': ['names/duplicate'],
    'inner/people.journey': ['names/duplicate'],
    'kpis.journey': ['names/duplicate'],
    'people.journey': ['names/duplicate'],
  })
  await client.write('inner/waypost.config.json', config)
  expect(await client.findings()).toEqual({})
})

test('a changed configuration takes effect at once, also for an open file', async () => {
  client = await startClient({ 'people.journey': care })
  await client.open('people.journey')
  const severities = async () => (await client.diagnostics('people.journey')).map(({ severity }) => severity)
  expect(await severities()).toEqual([2])
  await client.write('waypost.config.json', '{ "rules": { "names/unused": "error" } }')
  expect(await severities()).toEqual([1])
  await client.write('waypost.config.json', '{ "rules": { "names/unused": "off" } }')
  expect(await severities()).toEqual([])
  await client.write('waypost.config.json', '{ "exclude": ["people.journey"] }')
  expect(await severities()).toEqual([])
  await client.remove('waypost.config.json')
  expect(await severities()).toEqual([2])
})

test('a changed .gitignore takes effect at once', async () => {
  client = await startClient({
    '.git/HEAD': 'ref: refs/heads/main\n',
    'people.journey': care,
    'kpis.journey': usesCare,
    'copy.journey': care,
  })
  expect(Object.keys(await client.findings())).toEqual(['copy.journey', 'people.journey'])
  await client.write('.gitignore', 'copy.journey\n')
  expect(await client.findings()).toEqual({})
  await client.write('.gitignore', '')
  expect(Object.keys(await client.findings())).toEqual(['copy.journey', 'people.journey'])
})

test('an invalid configuration is told once, takes only its own project out, and can be mended', async () => {
  client = await startClient({
    'one/waypost.config.json': '{ "exclud": [] }',
    'one/people.journey': care,
    'two/waypost.config.json': config,
    'two/people.journey': care,
  })
  const messages = () => client.received('window/showMessageRequest').concat(client.received('window/showMessage'))
  expect(await client.findings()).toEqual({ 'two/people.journey': ['names/unused'] })
  expect(messages()).toMatchObject([
    {
      type: 2,
      message: expect.stringMatching(/^one\/waypost\.config\.json:1:3 "exclud" is not a setting of Waypost.*"exclude"/),
    },
  ])
  await client.open('one/people.journey')
  await client.write('two/kpis.journey', usesCare)
  expect(await client.findings()).toEqual({})
  expect(messages()).toHaveLength(1)
  await client.write('one/waypost.config.json', config)
  expect(await client.findings()).toEqual({ 'one/people.journey': ['names/unused'] })
  await client.write('one/waypost.config.json', '{')
  expect(await client.findings()).toEqual({})
  expect(messages()).toHaveLength(2)
})

test('a file outside all folders is read for itself: what lies around it is not searched', async () => {
  client = await startClient(
    {
      'work/people.journey': care,
      'work/kpis.journey': usesCare,
      'home/note.journey': care + twoMistakes,
      'home/other.journey': care,
    },
    { open: ['work'] },
  )
  await client.open('home/note.journey')
  expect(await client.findings()).toEqual({ 'home/note.journey': ['values/unknown-word'] })
})

test('a file outside all folders brings its configured project with it as long as it is open', async () => {
  client = await startClient(
    {
      'work/people.journey': care,
      'work/kpis.journey': usesCare,
      'other/waypost.config.json': config,
      'other/people.journey': care,
      'other/deep/kpis.journey': usesCare.replace('Care', 'Parts'),
    },
    { open: ['work'] },
  )
  await client.open('other/deep/kpis.journey')
  expect(await client.findings()).toEqual({
    'other/deep/kpis.journey': ['names/unknown'],
    'other/people.journey': ['names/unused'],
  })
  await client.close('other/deep/kpis.journey')
  expect(await client.findings()).toEqual({})
})

test('a text that has no file yet is read for itself', async () => {
  client = await startClient({ 'people.journey': care, 'kpis.journey': usesCare })
  const uri = 'untitled:Untitled-1'
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'waypost', version: 1, text: 'journey Claim { touchpoint Report }' },
  })
  expect(await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } })).toMatchObject([
    { name: 'Claim', children: [{ name: 'Report' }] },
  ])
  expect(client.received('window/showMessage')).toEqual([])
})

test('a folder that is added is read, and one that is removed is forgotten', async () => {
  client = await startClient({ 'one/people.journey': care, 'two/people.journey': care }, { open: ['one'] })
  expect(await client.findings()).toEqual({ 'one/people.journey': ['names/unused'] })
  const folder = (name: string) => ({ uri: client.uri(name), name })
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [folder('two')], removed: [folder('one')] },
  })
  expect(await client.findings()).toEqual({ 'two/people.journey': ['names/unused'] })
})

test('a folder inside a project opens the whole project', async () => {
  client = await startClient(
    { 'waypost.config.json': config, 'people.journey': care, 'kpis/kpis.journey': usesCare },
    { open: ['kpis'] },
  )
  expect(await client.findings()).toEqual({})
})
