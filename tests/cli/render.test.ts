import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { viewNames } from '../../src/views/view-names.js'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

const claim = `journey Claim "A <claim> & more" {
  touchpoint Report "Report the fault" { duration 1h  emotion -1 }
  touchpoint Visit "Technician visits" { duration 2h  after Report }
}
`
const two = `${claim}journey Return { touchpoint Send { duration 1d } }\n`

test.each(viewNames)('%s is drawn as SVG to standard output', async view => {
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

test.each([
  ['render journey-map', 'There are several: Claim, Return. Choose one with --of NAME.'],
  ['render journey-map --of Retrun', 'No journey is named "Retrun". Did you mean "Return"? There is: Claim, Return.'],
  ['render journey-map --of Claim --output map.png', '.png comes in a later release. There is: .svg, .html.'],
  ['render journey-map --of Claim --output map', 'That is no kind of picture. There is: .svg, .html.'],
  ['render journy-map', 'Did you mean "journey-map"? There is: journey-map, time-line, network.'],
])('"%s" is refused', async (call, message) => {
  const answer = await waypost(call, { in: folderWith({ 'a.journey': two }) })
  expect(answer).toMatchObject({ status: 2, out: '' })
  expect(answer.err).toContain(message)
})
