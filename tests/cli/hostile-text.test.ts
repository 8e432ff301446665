import { describe, expect, test } from 'vitest'
import { folderWith } from '../project/folder.js'
import { waypost } from './waypost.js'

/** Clears the screen and writes in green, if a terminal gets to see it. */
const hostile = '\u001B[2J\u001B[32mNo findings\u0007'
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not arrive
const steering = /[\x00-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/

describe('text from files steers no terminal', () => {
  test.each([
    ['a title', `journey J "${hostile}" { touchpoint A { duration 1h } }`, 'analyze critical-path'],
    ['a pain', `journey J { touchpoint A { pain "${hostile}"  after Nobody } }`, 'check'],
    ['a character that means nothing', `journey J { ${hostile} }`, 'check'],
    ['a text that cannot be laid out', `journey J { ${hostile}`, 'format'],
  ])('in %s', async (_, text, command) => {
    const { out, err } = await waypost(command, { in: folderWith({ 'a.journey': text }) })
    expect(`${out}${err}`).not.toMatch(steering)
    expect(`${out}${err}`).toContain('\uFFFD')
  })

  test('in a configuration', async () => {
    const folder = folderWith({ 'waypost.config.json': JSON.stringify({ [hostile]: 1 }), 'a.journey': 'channel A' })
    const { err, status } = await waypost('check', { in: folder })
    expect(status).toBe(2)
    expect(err).toMatch(/is not a setting of Waypost/)
    expect(err).not.toMatch(steering)
  })

  test('in the name of a file', async () => {
    const folder = folderWith({ [`${hostile}.journey`]: new Uint8Array([0xff]), 'b.journey': 'channel A { after' })
    for (const command of ['check', 'format', 'export', 'analyze critical-path']) {
      const { err } = await waypost(command, { in: folder })
      expect(err).toMatch(/is not UTF-8 text/)
      expect(err).not.toMatch(steering)
    }
  })

  test('in the name of a journey that there is not', async () => {
    const folder = folderWith({ 'a.journey': 'journey J { touchpoint A }' })
    const { err } = await waypost(`render network --of=${hostile.replace(' ', '')}`, { in: folder })
    expect(err).toMatch(/No journey is named/)
    expect(err).not.toMatch(steering)
  })

  test('in the words of the call', async () => {
    const { err } = await waypost(`check ${hostile.replace(' ', '')}`, { in: folderWith({}) })
    expect(err).toMatch(/matches no .journey file/)
    expect(err).not.toMatch(steering)
  })
})
