import { afterEach, expect, test } from 'vitest'
import type { Hover } from 'vscode-languageserver-protocol'
import type { Preview } from '../../language-server/protocol.js'
import { type Client, startClient } from './client.js'

let client: Client
afterEach(() => client.stop())

// Ten thousand runs of so many estimates, twice, last longer than anybody waits.
const size = 20_000
const files = {
  'claim.journey': `journey Claim {\n${Array.from({ length: size }, (_, index) => `  touchpoint T${index} { duration 1h 2h 9h }\n`).join('')}}\n`,
  'what.journey': 'scenario Faster of Claim { change T1 { duration 1h } }\n',
}
type Progress = {
  readonly token: string
  readonly value: { readonly kind: string; readonly title?: string; readonly percentage?: number }
}
const progress = () => client.received('$/progress') as readonly Progress[]

test('a picture that takes long says how far it is, lets other questions through, and can be stopped', async () => {
  client = await startClient(files, { window: { workDoneProgress: true } })
  await client.open('what.journey')
  const drawn: Promise<Preview> = client.connection.sendRequest('waypost/openPreview', {
    uri: client.uri('what.journey'),
  })
  await expect.poll(() => progress().at(-1)?.value.percentage, { timeout: 30_000 }).toBeGreaterThan(0)
  const [begin] = progress()
  expect(begin!.value).toMatchObject({ kind: 'begin', title: 'Waypost: what if of Faster', cancellable: true })

  const hover = await client.request<Hover>('textDocument/hover', 'what.journey', {
    position: { line: 0, character: 20 },
  })
  expect(JSON.stringify(hover.contents)).toContain('Claim')
  expect(progress().map(({ value }) => value.kind)).not.toContain('end')

  await client.connection.sendNotification('window/workDoneProgress/cancel', { token: begin!.token })
  expect(await drawn).toMatchObject({
    view: 'scenario',
    subject: 'Faster',
    stale: 'Stopped before it was done. Choose the view again, or change the text, to compute it anew.',
  })
  await expect.poll(() => progress().at(-1)?.value.kind).toBe('end')
}, 60_000)
