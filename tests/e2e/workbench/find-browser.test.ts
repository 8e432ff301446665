import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../project/folder.js'
import { findBrowser } from './find-browser.js'

/** A folder with programs of these names; they are only looked for, never started. */
const folderOf = (...programs: readonly string[]): string => {
  const folder = folderWith(Object.fromEntries(programs.map(name => [name, ''])))
  for (const name of programs) chmodSync(join(folder, name), 0o755)
  return folder
}

test('an installed browser is found on the path, Chromium before others', () => {
  const [edge, chromium] = [folderOf('microsoft-edge'), folderOf('chromium')]
  expect(findBrowser({ PATH: edge }, [])).toEqual({ path: join(edge, 'microsoft-edge') })
  expect(findBrowser({ PATH: [edge, chromium].join(delimiter) }, [])).toEqual({ path: join(chromium, 'chromium') })
})

test('a browser that is not on the path is found where it is usually installed', () => {
  const place = join(folderOf('Chromium'), 'Chromium')
  expect(findBrowser({ PATH: '' }, ['/nowhere/chrome', place])).toEqual({ path: place })
})

test('WAYPOST_CHROMIUM goes before what is installed, and is not replaced when it is wrong', () => {
  const installed = folderOf('chromium')
  const own = join(folderOf('own'), 'own')
  expect(findBrowser({ PATH: installed, WAYPOST_CHROMIUM: own }, [])).toEqual({ path: own })
  expect(findBrowser({ PATH: installed, WAYPOST_CHROMIUM: '/nowhere/own' }, [])).toEqual({
    problem: 'WAYPOST_CHROMIUM names /nowhere/own, which is no program that can be started.',
  })
})

test('a file that may not be started is no browser, and without one a sentence says what to install', () => {
  const folder = folderWith({ chromium: '' })
  const found = findBrowser({ PATH: folder }, [])
  expect(found).toEqual({ problem: expect.stringMatching(/^[^.]*: install Chromium [^.]*WAYPOST_CHROMIUM\.$/) })
})
