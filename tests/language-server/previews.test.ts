import { afterEach, expect, test } from 'vitest'
import type { Preview } from '../../language-server/protocol.js'
import { type Client, startClient } from './client.js'

let client: Client
afterEach(() => client.stop())

const claim = `journey Claim "Warranty claim" {
  kind planned
  touchpoint Report "Report the fault" { duration 5min  via Phone }
}

journey Exchange "Exchange it" {
  touchpoint Send "Send it back" { duration 1h }
}
`
const start = () => startClient({ 'claim.journey': claim, 'people.journey': 'channel Phone "Hotline"\n' })

const show = (target: object = {}): Promise<Preview> =>
  client.connection.sendRequest('waypost/openPreview', {
    uri: client.uri('claim.journey'),
    view: 'journey-map',
    ...target,
  })
/** The changed pictures so far. Pictures are drawn in turn, so that an answer for another file comes after them. */
const drawn = async (): Promise<readonly Preview[]> => {
  await client.connection.sendRequest('waypost/openPreview', { uri: client.uri('other.journey'), view: 'time-line' })
  await client.connection.sendNotification('waypost/closePreview', { uri: client.uri('other.journey') })
  return client.received('waypost/previewChanged') as Preview[]
}

test.each(['journey-map', 'time-line', 'network'] as const)('opening a %s answers with the picture', async view => {
  client = await start()
  await client.open('claim.journey')
  const preview = await show({ view })
  expect(preview).toMatchObject({
    uri: client.uri('claim.journey'),
    version: 1,
    view,
    subject: 'Claim',
  })
  expect(preview.offers.find(offer => offer.view === view)).toMatchObject({
    subjects: [
      { name: 'Claim', title: 'Warranty claim' },
      { name: 'Exchange', title: 'Exchange it' },
    ],
  })
  expect(preview.svg).toContain('Report the fault')
  expect(preview.stale).toBeUndefined()
})

test('an analysis without a picture of its own is offered as a page of what it says, and follows the text', async () => {
  client = await start()
  await client.open('claim.journey')
  const preview = await show({ view: 'critical-path' })
  expect(preview.offers.find(({ view }) => view === 'critical-path')).toMatchObject({
    heading: 'Critical path',
    subjects: [{ name: 'Claim' }, { name: 'Exchange' }],
  })
  expect(preview.svg).toContain('Critical path: Warranty claim')
  expect(preview.svg).toContain('5 min')
  await client.change('claim.journey', claim.replace('5min', '7min'))
  expect((await drawn()).at(-1)).toMatchObject({ version: 2, svg: expect.stringContaining('7 min') })
})

test('places in a page read without the folder of the project, and lead to their file', async () => {
  client = await start()
  await client.open('claim.journey', claim.replace('via Phone', 'pain "Nobody answers"  emotion -2'))
  const { svg } = await show({ view: 'streamlining' })
  expect(svg).toContain('>claim.journey:3<')
  expect(svg).toContain(`data-file="${client.uri('claim.journey')}"`)
})

test('the journey is the named one, or the one around a line', async () => {
  client = await start()
  await client.open('claim.journey')
  expect((await show({ line: 7 })).subject).toBe('Exchange')
  expect((await show({ line: 2 })).subject).toBe('Claim')
  expect((await show({ line: 5 })).subject).toBe('Claim')
  expect((await show({ line: 2, subject: 'Exchange' })).subject).toBe('Exchange')
})

test('each edit brings a new picture with its version, and stays with the journey', async () => {
  client = await start()
  await client.open('claim.journey')
  await show({ line: 7 })
  await client.change('claim.journey', claim.replace('Send it back', 'Bring it back'))
  expect((await drawn()).at(-1)).toMatchObject({
    version: 2,
    subject: 'Exchange',
    svg: expect.stringContaining('Bring it back'),
  })
  // It moves to other lines, and another journey to where it was.
  const lines = '// one\n// two\n// three\n// four\n'
  await client.change('claim.journey', lines + claim)
  expect((await drawn()).at(-1)).toMatchObject({ version: 3, subject: 'Exchange' })
  // Its name changes.
  await client.change('claim.journey', lines + claim.replace('journey Exchange', 'journey Swap'))
  expect((await drawn()).at(-1)).toMatchObject({ version: 4, subject: 'Swap' })
})

test('what another file says of it is drawn anew, and what it does not is not', async () => {
  client = await start()
  await client.open('claim.journey')
  await client.open('people.journey')
  expect((await show()).svg).toContain('Hotline')
  await client.change('people.journey', '// a comment\nchannel Phone "Hotline"\n')
  expect(await drawn()).toEqual([])
  await client.change('people.journey', 'channel Phone "Call centre"\n')
  expect(await drawn()).toMatchObject([{ version: 1, svg: expect.stringContaining('Call centre') }])
  await client.close('people.journey')
  expect((await drawn()).at(-1)?.svg).toContain('Hotline')
})

test('a text that cannot be read keeps the last good picture and says why', async () => {
  client = await start()
  await client.open('claim.journey')
  const { svg } = await show()
  await client.change('claim.journey', claim.replace('5min', ''))
  expect((await drawn()).at(-1)).toMatchObject({
    version: 2,
    subject: 'Claim',
    svg,
    stale: 'Line 3 cannot be read yet, so this is the last picture that could be drawn.',
  })
  await client.change('claim.journey', claim.replace('5min', '10min'))
  const mended = (await drawn()).at(-1)!
  expect(mended).toMatchObject({ version: 3, svg: expect.stringContaining('10') })
  expect(mended.stale).toBeUndefined()
})

test('a text that was never good is drawn as far as it can be read', async () => {
  client = await start()
  await client.open('claim.journey', claim.replace('5min', ''))
  expect(await show()).toMatchObject({
    svg: expect.stringContaining('Report the fault'),
    stale: 'Line 3 cannot be read yet, so something may be missing here.',
  })
})

test('without a journey there is no picture but a sentence', async () => {
  client = await start()
  await client.open('claim.journey', 'channel Fax\n')
  const preview = await show()
  expect(preview.svg).toBeUndefined()
  expect(preview.stale).toContain('There is no journey in this file yet.')
  await client.change('claim.journey', claim)
  expect((await drawn()).at(-1)?.svg).toContain('Report the fault')
})

test('a preview that was closed gets nothing more', async () => {
  client = await start()
  await client.open('claim.journey')
  await show()
  await client.connection.sendNotification('waypost/closePreview', { uri: client.uri('claim.journey') })
  await client.change('claim.journey', claim.replace('Report the fault', 'Tell'))
  expect(await drawn()).toEqual([])
})

test('the picture of a file that is not open is that of the disk', async () => {
  client = await start()
  expect(await show()).toMatchObject({ version: 0, svg: expect.stringContaining('Report the fault') })
  await client.write('claim.journey', claim.replace('Report the fault', 'Tell us'))
  expect((await drawn()).at(-1)).toMatchObject({ version: 0, svg: expect.stringContaining('Tell us') })
})

test('what is no target is refused', async () => {
  client = await start()
  await expect(show({ view: 'landscape' })).rejects.toThrow('view')
  await expect(show({ line: 0 })).rejects.toThrow('line')
  expect((await show()).subject).toBe('Claim')
})
