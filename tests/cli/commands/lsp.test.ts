import { expect, test } from 'vitest'
import { ended, start, waypost } from '../waypost.js'

const message = (content: object): string => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...content })
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
}

test('lsp answers an editor over standard input and output, and ends with it', async () => {
  const child = start(['lsp', '--stdio'])
  const answer = ended(child)
  child.stdout?.once('data', () => {
    child.stdin?.write(message({ id: 2, method: 'shutdown' }))
    child.stdin?.write(message({ method: 'exit' }))
  })
  child.stdin?.write(
    message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
  )
  const { status, out } = await answer
  expect(out).toContain('"id":1,"result":{"capabilities":{')
  expect(status).toBe(0)
})

test('lsp without --stdio says what is missing', async () => {
  const answer = await waypost('lsp')
  expect(answer).toMatchObject({ status: 2, out: '' })
  expect(answer.err).toContain("required option '--stdio' not specified")
})
