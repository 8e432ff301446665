import { spawn } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { type Client, startClient } from './client.js'

const claim = 'journey Claim { touchpoint Report { by Caer } }\n'
let client: Client | undefined
afterEach(async () => {
  await client?.stop()
  client = undefined
})

const stillAnswers = async (): Promise<void> => {
  expect(await client!.request('textDocument/documentSymbol', 'claim.journey')).toMatchObject([{ name: 'Claim' }])
}

test('shutdown and exit end it well', async () => {
  const ended = await startClient({ 'claim.journey': claim })
  expect(await ended.stop()).toBe(0)
})

/** The exit status of a server that reads these messages and then the end of its input. */
const statusAfter = (...messages: readonly object[]): Promise<number | null> => {
  const child = spawn(process.execPath, ['dist/server-node.cjs', '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] })
  const status = new Promise<number | null>(resolve => child.on('exit', resolve))
  for (const message of messages) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  child.stdin.end()
  return status
}
const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }

test('an end without shutdown is told by the exit status, and an editor that is gone leaves no server behind', async () => {
  expect(await statusAfter(initialize, { method: 'exit' })).toBe(1)
  expect(await statusAfter(initialize)).toBe(1)
  expect(await statusAfter()).toBe(1)
})

test('questions about files that nobody opened have empty answers', async () => {
  client = await startClient({ 'claim.journey': claim })
  await client.open('claim.journey')
  const position = { line: 0, character: 0 }
  const range = { start: position, end: position }
  const ask = (method: string, params: object = {}) =>
    client!.request(`textDocument/${method}`, 'nowhere.journey', params)
  expect(await ask('completion', { position })).toEqual([])
  expect(await ask('hover', { position })).toBeNull()
  expect(await ask('definition', { position })).toEqual([])
  expect(await ask('references', { position, context: { includeDeclaration: true } })).toEqual([])
  expect(await ask('documentHighlight', { position })).toEqual([])
  expect(await ask('prepareRename', { position })).toBeNull()
  expect(await ask('rename', { position, newName: 'Other' })).toBeNull()
  expect(await ask('documentSymbol')).toEqual([])
  expect(await ask('semanticTokens/full')).toEqual({ data: [] })
  expect(await ask('foldingRange')).toEqual([])
  expect(await ask('codeAction', { range, context: { diagnostics: [] } })).toEqual([])
  expect(await ask('inlayHint', { range })).toEqual([])
  expect(await ask('codeLens')).toEqual([])
  expect(await ask('formatting', { options: {} })).toEqual([])
  await stillAnswers()
})

test('places that are not in the text, and messages that make no sense, harm nothing', async () => {
  client = await startClient({ 'claim.journey': claim })
  const { connection, uri } = client
  await client.open('claim.journey')
  const far = { position: { line: 999, character: 999 } }
  for (const method of ['completion', 'hover', 'definition', 'references', 'prepareRename'])
    await client.request(`textDocument/${method}`, 'claim.journey', { ...far, context: { includeDeclaration: true } })
  const before = { position: { line: -1, character: -1 } }
  expect(await client.request('textDocument/definition', 'claim.journey', before)).toEqual([])

  await expect(connection.sendRequest('waypost/nothing', {})).rejects.toThrow('Unhandled method')
  await connection.sendNotification('waypost/nothing', {})
  await expect(connection.sendRequest('waypost/openPreview', { uri: 7 })).rejects.toThrow()
  await connection.sendNotification('waypost/closePreview', { wrong: true })
  await expect(connection.sendRequest('textDocument/hover', {})).rejects.toThrow()
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: uri('nowhere.journey'), version: 2 },
    contentChanges: [{ text: 'channel Phone' }],
  })
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri('nowhere.journey') } })
  await connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [
      { uri: uri('nowhere.journey'), type: 3 },
      { uri: 'mailto:somebody', type: 1 },
      { uri: '%%%', type: 2 },
    ],
  })
  for (const strange of ['untitled:Untitled-1', 'git:/claim.journey?%7B%7D', 'no address at all'])
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: strange, languageId: 'waypost', version: 1, text: claim },
    })
  await stillAnswers()
})

test('bytes that are no message do not end it', async () => {
  client = await startClient({ 'claim.journey': claim })
  await client.open('claim.journey')
  client.process.stdin!.write('Content-Length: 5\r\n\r\n{not}')
  await stillAnswers()
})

test('a text full of nonsense is answered like any other', async () => {
  client = await startClient({ 'claim.journey': claim })
  const nonsense = `${'{'.repeat(2_000)}${'"\\'.repeat(200)}\u0000\uD800 ${'after '.repeat(500)}${'}'.repeat(3_000)}`
  await client.open('claim.journey', nonsense)
  expect((await client.published('claim.journey', 1)).diagnostics.length).toBeGreaterThan(0)
  const position = { line: 0, character: 2_100 }
  for (const method of ['completion', 'hover', 'foldingRange', 'documentSymbol', 'semanticTokens/full', 'inlayHint'])
    await client.request(`textDocument/${method}`, 'claim.journey', {
      position,
      range: { start: position, end: position },
    })
  await client.change('claim.journey', claim)
  await stillAnswers()
})

test('without any folder it still reads what is opened', async () => {
  client = await startClient({ 'claim.journey': claim }, { open: [] })
  await client.open('claim.journey')
  await stillAnswers()
})

test('a folder that is not there takes nothing down', async () => {
  client = await startClient({ 'claim.journey': claim }, { open: ['gone', ''] })
  await client.open('claim.journey')
  expect((await client.findings())['claim.journey']).toContain('names/unknown')
})
