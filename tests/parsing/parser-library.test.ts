import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createToken, EmbeddedActionsParser, VERSION } from 'chevrotain'
import { describe, expect, test } from 'vitest'
import type { Underneath } from '../../language-server/parsing/recovery.js'

const ours = createRequire(import.meta.url)
const langiums = createRequire(import.meta.resolve('langium'))

test('the parser library that package.json lists is the one that Langium runs on', () => {
  const upgrade = 'Langium brings another chevrotain: list exactly that version in package.json.'
  expect(ours.resolve('chevrotain'), upgrade).toBe(langiums.resolve('chevrotain'))
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(devDependencies.chevrotain, upgrade).toBe(VERSION)
})

describe('what recovery uses of the parser that it keeps to itself', () => {
  const parser = new EmbeddedActionsParser([createToken({ name: 'A' })], { recoveryEnabled: true })

  /** How many arguments each takes; `errors` is no method. */
  const underneath: { readonly [Name in keyof Underneath]: number | 'a list' } = {
    errors: 'a list',
    LA: 1,
    consumeToken: 0,
    flattenFollowSet: 0,
    SKIP_TOKEN: 0,
    findReSyncTokenType: 0,
    attemptInRepetitionRecovery: 7,
  }

  test.each(Object.entries(underneath))('`%s` is there', (name, expected) => {
    const found: unknown = Reflect.get(parser, name)
    const shape = typeof found === 'function' ? found.length : Array.isArray(found) ? 'a list' : typeof found
    const upgrade = `chevrotain ${VERSION} has changed \`${name}\`, which language-server/parsing/recovery.ts uses or replaces.`
    expect(shape, upgrade).toBe(expected)
  })
})
