import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../project/folder.js'
import { pixelRows } from '../output/png-pixels.js'
import { waypost } from '../waypost.js'

const claim = `journey Claim "A <claim> & more" {
  touchpoint Report "Report the fault" { duration 1h  emotion -1 }
  touchpoint Visit "Technician visits" { duration 2h  after Report }
}
`
const two = `${claim}journey Return { touchpoint Send { duration 1d } }\n`

test.each(['journey-map', 'time-line', 'network'])('%s is drawn as SVG to standard output', async view => {
  const { status, out, err } = await waypost(`render ${view}`, { in: folderWith({ 'a.journey': claim }) })
  expect([status, err]).toEqual([0, ''])
  expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
  expect(out).toContain('A &lt;claim&gt; &amp; more')
})

test('a picture is written as SVG or within an HTML page, by the ending of its file', async () => {
  const folder = folderWith({ 'a.journey': two })
  expect(await waypost('render journey-map --of Claim --output map.svg', { in: folder })).toMatchObject({
    status: 0,
    out: '',
  })
  await waypost('render journey-map --of Claim --output map.html', { in: folder })
  const svg = readFileSync(join(folder, 'map.svg'), 'utf8')
  expect(svg).toMatch(/^<svg /)
  const html = readFileSync(join(folder, 'map.html'), 'utf8')
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
  expect(html).toContain('<caption>Touchpoints: A &lt;claim&gt; &amp; more</caption>')
  expect(readdirSync(folder).toSorted()).toEqual(['a.journey', 'map.html', 'map.svg'])
})

test('an analysis without a picture of its own is a page of what it says, with the same in tables', async () => {
  const folder = folderWith({ 'a.journey': two })
  await waypost('render critical-path --of Claim --output path.html', { in: folder })
  const html = readFileSync(join(folder, 'path.html'), 'utf8')
  expect(html).toContain('>Critical path: A &lt;claim&gt; &amp; more</title>')
  expect(html).toContain('<caption>Touchpoints: A &lt;claim&gt; &amp; more</caption>')
  expect(html).toContain('<td class="wp-number">2 h</td>')
})

test.each([
  ['render journey-map', 'There are several: Claim, Return. Choose one with --of NAME.'],
  ['render journey-map --of Retrun', 'No journey is named "Retrun". Did you mean "Return"? There is: Claim, Return.'],
  ['render journey-map --of Claim --output map.pdf', 'That is no kind of picture. There is: .svg, .png, .html.'],
  ['render journey-map --of Claim --output map', 'That is no kind of picture. There is: .svg, .png, .html.'],
  ['render journy-map', 'Did you mean "journey-map"? There is: journey-map, time-line, network'],
  ['render deviations', 'There is no journey that follows a plan in these files.'],
  ['render streamlinin --of Claim', 'Did you mean "streamlining"?'],
])('"%s" is refused', async (call, message) => {
  const answer = await waypost(call, { in: folderWith({ 'a.journey': two }) })
  expect(answer).toMatchObject({ status: 2, out: '' })
  expect(answer.err).toContain(message)
})

test('of two with one name the first is drawn, which references mean', async () => {
  const again = claim.replace('Report the fault', 'Ask for help')
  const { out } = await waypost('render journey-map', { in: folderWith({ 'a.journey': claim, 'b.journey': again }) })
  expect(out).toContain('Report the fault')
  expect(out).not.toContain('Ask for help')
})

/** Width and height in pixels, from the header of a PNG file (https://www.w3.org/TR/png-3/#11IHDR). */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

test('PNG has twice the pixels of the picture, and colours other than those of its ground', async () => {
  const folder = folderWith({ 'a.journey': claim })
  const { out } = await waypost('render journey-map', { in: folder })
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(out)!.map(Number)
  const answer = await waypost('render journey-map --output map.png', { in: folder })
  expect(answer).toMatchObject({ status: 0, out: '', err: '' })
  const png = readFileSync(join(folder, 'map.png'))
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect(sizeOf(png)).toEqual({ width: 2 * width!, height: 2 * height! })
  // An even ground would compress to next to nothing.
  expect(png.length).toBeGreaterThan(20_000)
})

test('PNG keeps text from right to left within the picture, line by line', async () => {
  const title = 'תביעת אחריות '.repeat(8).trim()
  const folder = folderWith({ 'a.journey': `journey Claim "${title}" { touchpoint Report { duration 1h } }` })
  await waypost('render streamlining --output page.png', { in: folder })
  const rows = pixelRows(readFileSync(join(folder, 'page.png')))
  /** Whether nothing is drawn in a row between two places: each pixel is two wide there, of four bytes each. */
  const isGround = (from: number, to: number) => (row: Uint8Array) =>
    row.subarray(from * 8, to * 8).every(byte => byte === 255)
  // The title ends at 892, where the margin begins. It has two lines of 34 pixels from 50 on.
  expect(rows.every(isGround(894, 924))).toBe(true)
  for (const top of [50, 84]) expect(rows.slice(2 * top, 2 * (top + 34)).every(isGround(860, 892))).toBe(false)
})
