import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPictureReceiver, createPictureSender } from '../../src/webview/picture-change.js'

test('only what differs from the picture before is sent', () => {
  const sender = createPictureSender()
  expect(sender.change('<text>Report</text>')).toEqual({ number: 1, start: 0, end: 0, text: '<text>Report</text>' })
  expect(sender.change('<text>Report it</text>')).toEqual({ number: 2, start: 12, end: 7, text: ' it' })
  expect(sender.change('<text>Report it</text>')).toEqual({ number: 3, start: 22, end: 0, text: '' })
})

test('a page that is new, or has missed a picture, needs a whole one', () => {
  const sender = createPictureSender()
  const received = createPictureReceiver()
  sender.change('<text>Report</text>')
  expect(received(sender.change('<text>Reports</text>'))).toBeUndefined()
  sender.forget()
  expect(received(sender.change('<text>Reports</text>'))).toBe('<text>Reports</text>')
  expect(received(sender.change('<text>Report</text>'))).toBe('<text>Report</text>')
})

test('after any pictures the page has the last one', () => {
  const picture = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u{1F527}'), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(picture), pictures => {
      const sender = createPictureSender()
      const received = createPictureReceiver()
      for (const svg of pictures) expect(received(JSON.parse(JSON.stringify(sender.change(svg))))).toBe(svg)
    }),
    { seed: 1 },
  )
})
