import { afterEach, expect, test } from 'vitest'
import { textIn } from '../support/text-in.js'
import { type Client, startClient } from './client.js'

let client: Client
afterEach(() => client.stop())

const people = 'stakeholder Care "Customer service"\n'
const claim = `journey Claim "Warranty claim" {
  kind      planned
  customer  Care
  touchpoint Report { by Care  duration 5min }
  touchpoint Check  { by Caer  duration 1h  after Report }
}
`

test('a finding stands at its place, with its rule, its severity and a sentence', async () => {
  client = await startClient({ 'people.journey': people, 'claim.journey': claim })
  await client.open('claim.journey')
  const [finding, ...others] = await client.diagnostics('claim.journey')
  expect(others).toEqual([])
  expect(textIn(claim, finding.range)).toBe('Caer')
  expect(finding).toMatchObject({
    severity: 1,
    code: 'names/unknown',
    source: 'waypost',
    message: 'No stakeholder in this project is called `Caer`, so this leads nowhere. Did you mean `Care`?',
  })
})

test('a file that nobody opened has its findings, too', async () => {
  client = await startClient({ 'people.journey': people, 'claim.journey': claim })
  expect(await client.findings()).toEqual({ 'claim.journey': ['names/unknown'] })
})

test('a name that is declared twice points to the other place', async () => {
  client = await startClient({
    'a.journey': people,
    'b.journey': `\n${people}`,
    'use.journey': 'kpi Calls { owner Care }',
  })
  await client.open('a.journey')
  const [finding] = await client.diagnostics('a.journey')
  expect(finding.code).toBe('names/duplicate')
  expect(finding.relatedInformation).toEqual([
    {
      message: 'Also declared here, as stakeholder.',
      location: {
        uri: client.uri('b.journey'),
        range: { start: { line: 1, character: 12 }, end: { line: 1, character: 16 } },
      },
    },
  ])
})

test('what was mended is cleared', async () => {
  client = await startClient({ 'people.journey': people, 'claim.journey': claim })
  await client.open('claim.journey')
  expect(await client.diagnostics('claim.journey')).toHaveLength(1)
  await client.change('claim.journey', claim.replace('Caer', 'Care'))
  expect(await client.diagnostics('claim.journey')).toEqual([])
})

test('every edit is answered, also when nothing is wrong before and after it', async () => {
  client = await startClient({ 'people.journey': people, 'claim.journey': claim.replace('Caer', 'Care') })
  await client.open('people.journey')
  expect(await client.published('people.journey', 1)).toMatchObject({ diagnostics: [], version: 1 })
  await client.change('people.journey', `${people}// Phone, too\n`)
  expect(await client.published('people.journey', 2)).toMatchObject({ diagnostics: [], version: 2 })
})

test('an edit of some letters is read like the whole text', async () => {
  client = await startClient({ 'people.journey': people, 'claim.journey': claim })
  await client.open('claim.journey')
  const start = { line: 4, character: claim.split('\n')[4].indexOf('Caer') }
  // One after the other, as when two cursors type: each range counts in the text that the one before has left.
  await client.change('claim.journey', [
    { range: { start, end: { line: start.line, character: start.character + 4 } }, text: 'C' },
    {
      range: { start: { ...start, character: start.character + 1 }, end: { ...start, character: start.character + 1 } },
      text: 'are',
    },
  ])
  expect(await client.diagnostics('claim.journey')).toEqual([])
})

test('closing a file without saving brings back the findings of what is on disk', async () => {
  client = await startClient({ 'people.journey': people, 'claim.journey': claim })
  await client.open('claim.journey')
  await client.change('claim.journey', claim.replace('Caer', 'Care').replace('5min', '5min layer bakstage'))
  expect(await client.findings()).toEqual({ 'claim.journey': ['values/unknown-word'] })
  await client.close('claim.journey')
  expect(await client.findings()).toEqual({ 'claim.journey': ['names/unknown'] })
})

test('a deleted file takes its findings and its names with it', async () => {
  client = await startClient({ 'people.journey': people, 'claim.journey': claim.replace('Caer', 'Care') })
  expect(await client.findings()).toEqual({})
  await client.remove('people.journey')
  expect(await client.findings()).toEqual({ 'claim.journey': ['names/unknown', 'names/unknown', 'names/unknown'] })
  await client.remove('claim.journey')
  expect(await client.findings()).toEqual({})
})

test('a deleted folder takes what was in it with it', async () => {
  client = await startClient({ 'all/people.journey': people, 'all/deep/claim.journey': claim })
  expect(await client.findings()).toEqual({ 'all/deep/claim.journey': ['names/unknown'] })
  await client.remove('all/deep')
  expect(await client.findings()).toEqual({ 'all/people.journey': ['names/unused'] })
  await client.remove('all')
  expect(await client.findings()).toEqual({})
})

test('a file that is open while it is deleted is read for itself, and forgotten when it is closed', async () => {
  client = await startClient({
    'people.journey': people,
    'claim.journey': claim.replace('5min', '5min layer bakstage'),
  })
  await client.open('claim.journey')
  expect(await client.findings()).toEqual({ 'claim.journey': ['values/unknown-word', 'names/unknown'] })
  await client.remove('claim.journey')
  expect(await client.findings()).toEqual({
    'claim.journey': ['values/unknown-word'],
    'people.journey': ['names/unused'],
  })
  await client.close('claim.journey')
  expect(await client.findings()).toEqual({ 'people.journey': ['names/unused'] })
})

test('a file that is open before it is first saved belongs to the project from then on', async () => {
  client = await startClient({ 'people.journey': people })
  await client.open('claim.journey', claim)
  expect(await client.findings()).toEqual({ 'people.journey': ['names/unused'] })
  await client.write('claim.journey', claim)
  expect(await client.findings()).toEqual({ 'claim.journey': ['names/unknown'] })
})

test('a file that is no text at first is read once it is one', async () => {
  client = await startClient({ 'people.journey': people })
  await client.writeBytes('claim.journey', new Uint8Array([0xff, 0xfe, 0x00]))
  expect(await client.findings()).toEqual({ 'people.journey': ['names/unused'] })
  await client.write('claim.journey', claim)
  expect(await client.findings()).toEqual({ 'claim.journey': ['names/unknown'] })
})

test('a byte order mark moves no finding', async () => {
  client = await startClient({ 'claim.journey': '\uFEFFchannel Phone { service asisted }\n' })
  const [wrong] = await client
    .diagnostics('claim.journey')
    .then(found => found.filter(({ code }) => code === 'values/unknown-word'))
  expect(wrong.range.start).toEqual({ line: 0, character: 24 })
})

test('an address that another editor escapes differently is the same file', async () => {
  client = await startClient({ 'people.journey': people, 'claim (old).journey': claim })
  const uri = client.uri('claim (old).journey').replace('(old)', '%28old%29')
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'waypost', version: 1, text: claim.replace('Caer', 'Care') },
  })
  expect(await client.findings()).toEqual({})
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  expect(await client.findings()).toEqual({ 'claim (old).journey': ['names/unknown'] })
})
