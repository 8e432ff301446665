import { afterEach, expect, test } from 'vitest'
import { type Client, startClient } from './client.js'

let client: Client
afterEach(() => client.stop())

const people = 'stakeholder Care "Customer service"\n'
const kpis = `kpi Calls "Calls" { measure custom  target >= 1  owner Care  at Report }
`
const claim = 'journey Claim { kind planned  customer Care  touchpoint Report { by Care  duration 5min } }\n'

test('a name that is declared, taken away or renamed in one file is found or missed in the others at once', async () => {
  client = await startClient({ 'people.journey': people, 'kpis.journey': kpis, 'claim.journey': claim })
  expect(await client.findings()).toEqual({})
  await client.open('claim.journey')
  await client.change('claim.journey', claim.replaceAll('Report', 'Tell'))
  expect(await client.findings()).toEqual({ 'kpis.journey': ['names/unknown'] })
  await client.change('claim.journey', '')
  expect(await client.findings()).toEqual({ 'kpis.journey': ['names/unknown'] })
  await client.change('claim.journey', claim)
  expect(await client.findings()).toEqual({})
})

test('a second declaration of a name is told at both places until one of them is gone', async () => {
  client = await startClient({ 'people.journey': people, 'kpis.journey': kpis, 'claim.journey': claim })
  await client.open('claim.journey')
  await client.change('claim.journey', `channel Care "A portal"\n${claim}`)
  const both = { 'claim.journey': ['names/duplicate'], 'people.journey': ['names/duplicate'] }
  expect(await client.findings()).toEqual(both)
  await client.open('people.journey')
  await client.change('people.journey', people.replace('Care', 'Service'))
  // Now `Care` is a channel, and nothing mentions `Service`.
  expect(await client.findings()).toMatchObject({
    'claim.journey': ['names/wrong-kind', 'names/wrong-kind'],
    'kpis.journey': ['names/wrong-kind'],
    'people.journey': ['names/unused'],
  })
  await client.change('claim.journey', claim)
  await client.change('people.journey', people)
  expect(await client.findings()).toEqual({})
})

test('a touchpoint of the same name in another journey makes a bare mention unclear', async () => {
  client = await startClient({ 'people.journey': people, 'kpis.journey': kpis, 'claim.journey': claim })
  await client.write('exchange.journey', claim.replace('Claim', 'Exchange'))
  expect(await client.findings()).toEqual({ 'kpis.journey': ['names/ambiguous'] })
  await client.remove('exchange.journey')
  expect(await client.findings()).toEqual({})
})

test('a name that is nearer to a misspelt one changes the advice in another file', async () => {
  client = await startClient({
    'people.journey': people,
    'kpis.journey': kpis.replace('owner Care', 'owner Cara'),
    'claim.journey': claim,
  })
  const advice = async () => (await client.diagnostics('kpis.journey'))[0].message
  expect(await advice()).toContain('Did you mean `Care`?')
  await client.write('more.journey', 'stakeholder Cara_\n')
  expect(await advice()).toContain('`Cara_`')
})

test('a broken file takes no other down, and keeps the names that can still be read', async () => {
  client = await startClient({ 'people.journey': people, 'kpis.journey': kpis, 'claim.journey': claim })
  await client.open('claim.journey')
  await client.change('claim.journey', claim.replace('duration 5min', 'duration'))
  const findings = await client.findings()
  expect(Object.keys(findings)).toEqual(['claim.journey'])
  expect(findings['claim.journey'].some(code => code.startsWith('syntax/'))).toBe(true)
})

test('an editor that can is asked to look again when an edit elsewhere changes what a file shows', async () => {
  client = await startClient(
    {
      'people.journey': people,
      'claim.journey': claim.replace('duration 5min', 'details Sub'),
      'sub.journey': claim.replace('Claim', 'Sub').replaceAll('Report', 'Ask'),
    },
    {
      workspace: {
        inlayHint: { refreshSupport: true },
        codeLens: { refreshSupport: true },
        semanticTokens: { refreshSupport: true },
      },
    },
  )
  const asked = () =>
    ['inlayHint', 'codeLens', 'semanticTokens'].flatMap(kind =>
      client.received(`workspace/${kind}/refresh`).map(() => kind),
    )
  const sub = claim.replace('Claim', 'Sub').replaceAll('Report', 'Ask')
  await client.open('claim.journey')
  await client.open('sub.journey')
  await client.open('people.journey')
  for (const kind of ['codeLens', 'semanticTokens/full'])
    for (const file of ['claim.journey', 'sub.journey', 'people.journey'])
      await client.request(`textDocument/${kind}`, file)
  // How long the one journey takes is how long the touchpoint of the other takes.
  await client.change('sub.journey', sub.replace('5min', '2h'))
  await expect.poll(asked).toEqual(['codeLens'])
  // The editor asks for an edited file itself, and nothing else changes; then the name that both mention is gone.
  await client.change('people.journey', people.replace('Customer service', 'Service'))
  await client.change('people.journey', people.replace('Care', 'Help'))
  await expect.poll(asked).toEqual(['codeLens', 'semanticTokens'])
})
