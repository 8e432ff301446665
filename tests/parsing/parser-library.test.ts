import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { VERSION } from 'chevrotain'
import { expect, test } from 'vitest'

const ours = createRequire(import.meta.url)
const langiums = createRequire(import.meta.resolve('langium'))

test('the parser library that package.json lists is the one that Langium runs on', () => {
  const upgrade = 'Langium brings another chevrotain: list exactly that version in package.json.'
  expect(ours.resolve('chevrotain'), upgrade).toBe(langiums.resolve('chevrotain'))
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(devDependencies.chevrotain, upgrade).toBe(VERSION)
})
