import { afterEach, expect, test } from 'vitest'
import type { CodeLens } from 'vscode-languageserver-protocol'
import { type Client, startClient } from './client.js'

let client: Client
afterEach(() => client.stop())

const claim = `journey Claim {
  touchpoint Report { duration 1h 2h 9h }
  touchpoint Visit  { duration 1h }
  promise Soon { from Report to Visit  within 4h for 50% }
}
`
const titles = async () =>
  (await client.request<CodeLens[]>('textDocument/codeLens', 'claim.journey')).map(({ command }) => command!.title)
const asked = () => client.received('workspace/codeLens/refresh').length

test('what is left to chance is simulated while nobody types, and the editor is told to look again', async () => {
  client = await startClient({ 'claim.journey': claim }, { workspace: { codeLens: { refreshSupport: true } } })
  await client.open('claim.journey')
  expect(await titles()).toContain('Planned 4 h: kept')
  await expect.poll(asked).toBe(1)
  const simulated = await titles()
  expect(simulated.find(title => title.startsWith('Simulated'))).toMatch(
    /^Simulated 10000 times: half within 3 h [\d.]+ min, 90% within 5 h/,
  )
  expect(simulated.find(title => title.startsWith('Kept'))).toMatch(
    /^Kept in [56]\d\.?\d?% of 10000 simulated runs .*: kept · planned 4 h$/,
  )
  // A certain journey needs no simulation.
  await client.change('claim.journey', claim.replace('1h 2h 9h', '3h').replace(/.*promise.*\n/, ''))
  expect(await titles()).toEqual(['Critical path 4 h: Report → Visit'])
})
