import { expect, test } from 'vitest'
import { previewPage, randomNonce } from '../../src/extension/preview/page.js'
import { fromPageSchema, shownSchema } from '../../src/webview/messages.js'

const page = previewPage({ script: 'https://x.test/a.js?"&', style: 'https://x.test/a.css', nonce: 'n1' })

test('the page allows its own script and style sheet, and nothing else', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'nonce-n1'",
    "style-src 'nonce-n1'",
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(page).not.toMatch(/\s(style|on\w+)="/)
  expect(page).not.toContain('command:')
  expect(page.match(/<(script|link)\b[^>]*>/g)).toEqual([
    '<link nonce="n1" rel="stylesheet" href="https://x.test/a.css">',
    '<script nonce="n1" src="https://x.test/a.js?&quot;&amp;">',
  ])
})

test('no two pages share a nonce', () => {
  const nonces = Array.from({ length: 50 }, randomNonce)
  expect(new Set(nonces).size).toBe(50)
  expect(nonces.every(nonce => /^[0-9a-f]{32}$/.test(nonce))).toBe(true)
})

test.each([
  { type: 'reveal', range: { start: { line: 0, column: 1 }, end: { line: 1, column: 1 } } },
  { type: 'reveal', uri: 'file:///etc/passwd' },
  { type: 'choose', view: 'command:workbench.action.terminal.new' },
  { type: 'run' },
  undefined,
])('a message like %j from the page is not taken', message => {
  expect(fromPageSchema.safeParse(message).success).toBe(false)
})

test('what the page remembers is enough to bring the preview back', () => {
  const state = { uri: 'file:///a.journey', view: 'time-line', subject: 'A', pinned: true, zoom: 1, left: 0, top: 0 }
  expect(shownSchema.parse(state)).toEqual({ uri: 'file:///a.journey', view: 'time-line', subject: 'A', pinned: true })
})
