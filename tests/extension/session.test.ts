import { describe, expect, test } from 'vitest'
import type { Offer, Preview, PreviewTarget } from '../../language-server/protocol.js'
import { createPreviewSession } from '../../src/extension/preview/session.js'
import type { Shown, ToPage } from '../../src/webview/messages.js'

const shop = 'file:///shop/repair.journey'
const lines = (start: number, end: number) => ({ start: { line: start, column: 1 }, end: { line: end, column: 2 } })
const repair = { name: 'Repair', title: 'Repair', range: lines(1, 9) }
const giveBack = { name: 'Return', title: 'Return', range: lines(11, 19) }
const why = { name: 'Why', title: 'Why repairs fail', range: lines(21, 29) }
const offers: readonly Offer[] = [
  { view: 'journey-map', heading: 'Journey map', subjects: [repair, giveBack] },
  { view: 'network', heading: 'Network', subjects: [repair, giveBack] },
  { view: 'most', heading: 'MOST', subjects: [why] },
]
const answer = ({ uri, view, subject, line = 1 }: PreviewTarget): Preview => ({
  uri,
  view: view ?? 'journey-map',
  version: 1,
  subject: subject ?? (line > 10 ? 'Return' : 'Repair'),
  offers: [...offers],
  svg: '<svg/>',
})

/** A session whose ports write down what they are asked for. */
const begin = (
  shown: Partial<Shown & { readonly line: number }> = {},
  open = async (target: PreviewTarget) => answer(target),
) => {
  const log: string[] = []
  const posted: ToPage[] = []
  const session = createPreviewSession(
    { uri: shop, pinned: false, ...shown },
    {
      open: target => {
        log.push(`open ${target.uri} ${target.view ?? 'any'} ${target.subject ?? `line ${target.line}`}`)
        return open(target)
      },
      close: uri => log.push(`close ${uri}`),
      post: message => posted.push(message),
      reveal: (uri, { start }) => log.push(`reveal ${uri}:${start.line}`),
      entitle: uri => log.push(`title ${uri}`),
    },
  )
  return { session, log, posted }
}
const pictured = (messages: readonly ToPage[]) =>
  messages.flatMap(message =>
    message.type === 'preview' ? [`${message.preview.view} ${message.preview.subject}`] : [],
  )

test('a preview begins with the journey that the cursor is in', async () => {
  const { session, log, posted } = begin({ line: 12 })
  await session.ask()
  expect(log).toEqual([`title ${shop}`, `open ${shop} any line 12`])
  expect(pictured(posted)).toEqual(['journey-map Return'])
})

test('a page that was hidden gets its picture and the cursor again', async () => {
  const { session, posted } = begin({ line: 1 })
  await session.ask()
  await session.cursorMoved({ line: 3, column: 5 })
  posted.length = 0
  await session.received({ type: 'ready' })
  expect(posted).toMatchObject([{ type: 'preview' }, { type: 'cursor', line: 3, column: 5 }])
})

test('a click reveals the place in the file that is shown, or in the one that the picture names', async () => {
  const { session, log } = begin()
  await session.received({ type: 'reveal', range: lines(4, 6) })
  expect(log.at(-1)).toBe(`reveal ${shop}:4`)
  await session.received({ type: 'reveal', range: lines(7, 8), file: 'file:///shop/people.journey' })
  expect(log.at(-1)).toBe('reveal file:///shop/people.journey:7')
})

describe('following', () => {
  test('another file takes the place of the one before', async () => {
    const { session, log } = begin({ line: 1 })
    await session.ask()
    await session.follow('file:///shop/other.journey', 14)
    expect(log.slice(2)).toEqual([
      `close ${shop}`,
      'title file:///shop/other.journey',
      'open file:///shop/other.journey journey-map line 14',
    ])
    expect(session.uri()).toBe('file:///shop/other.journey')
  })

  test('the journey changes when the cursor enters another one, once', async () => {
    const { session, log, posted } = begin({ line: 1 })
    await session.ask()
    await session.cursorMoved({ line: 2, column: 1 })
    await session.cursorMoved({ line: 12, column: 1 })
    await session.cursorMoved({ line: 13, column: 1 })
    expect(pictured(posted)).toEqual(['journey-map Repair', 'journey-map Return'])
    expect(log.filter(entry => entry.startsWith('open'))).toHaveLength(2)
  })

  test('a journey picked by hand stays while the cursor stays in its own', async () => {
    const { session, posted } = begin({ line: 1 })
    await session.ask()
    await session.cursorMoved({ line: 2, column: 1 })
    await session.received({ type: 'choose', subject: 'Return' })
    await session.cursorMoved({ line: 3, column: 1 })
    expect(pictured(posted)).toEqual(['journey-map Repair', 'journey-map Return'])
  })

  test('another kind of declaration is shown in the view that was last chosen for it, or its first', async () => {
    const { session, posted } = begin({ line: 1 })
    await session.ask()
    await session.cursorMoved({ line: 2, column: 1 })
    await session.received({ type: 'choose', view: 'network' })
    await session.cursorMoved({ line: 22, column: 1 })
    await session.cursorMoved({ line: 20, column: 1 })
    await session.cursorMoved({ line: 12, column: 1 })
    expect(pictured(posted)).toEqual(['journey-map Repair', 'network Repair', 'most Why', 'network Return'])
  })

  test('the page hears what the cursor is in, with or without a new picture', async () => {
    const { session, posted } = begin({ line: 1 })
    await session.ask()
    await session.cursorMoved({ line: 2, column: 1 })
    await session.received({ type: 'pin', pinned: true })
    await session.cursorMoved({ line: 22, column: 1 })
    await session.cursorMoved({ line: 10, column: 1 })
    const around = posted.flatMap(message => (message.type === 'around' ? [message.around?.title] : []))
    expect(around).toEqual(['Repair', 'Why repairs fail', undefined])
  })

  test('a pinned preview keeps its journey', async () => {
    const { session, posted } = begin({ line: 1 })
    await session.ask()
    await session.received({ type: 'pin', pinned: true })
    await session.cursorMoved({ line: 12, column: 1 })
    expect(session.isPinned()).toBe(true)
    expect(pictured(posted)).toEqual(['journey-map Repair'])
  })
})

test('a closed preview tells the server', () => {
  const { session, log } = begin()
  session.close()
  expect(log.at(-1)).toBe(`close ${shop}`)
})

describe('answers', () => {
  test('to an earlier question come too late', async () => {
    const waiting: (() => void)[] = []
    const { session, posted } = begin({}, target => new Promise(resolve => waiting.push(() => resolve(answer(target)))))
    const first = session.ask()
    const second = session.received({ type: 'choose', subject: 'Return' })
    waiting[1]()
    await second
    waiting[0]()
    await first
    expect(pictured(posted)).toEqual(['journey-map Return'])
  })

  test('for another file or view are for another preview', async () => {
    const { session, posted } = begin({ line: 1 })
    await session.ask()
    session.changed(answer({ uri: 'file:///shop/other.journey', view: 'journey-map' }))
    session.changed(answer({ uri: shop, view: 'network' }))
    session.changed({ ...answer({ uri: shop, view: 'journey-map' }), version: 2 })
    expect(posted.map(message => message.type === 'preview' && message.preview.version)).toEqual([1, 2])
  })

  test('that do not come are explained', async () => {
    const { session, posted } = begin({}, async () => {
      throw new Error('the connection is closed')
    })
    await session.ask()
    expect(posted).toMatchObject([
      {
        type: 'unavailable',
        sentence:
          'The picture cannot be drawn, because the language server does not answer (the connection is closed). Reload the window to start it again.',
      },
    ])
  })
})
