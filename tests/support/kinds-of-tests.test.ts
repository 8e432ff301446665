import { expect, test } from 'vitest'
import { kindOfTest } from './kinds-of-tests.js'

const files: Readonly<Record<string, string>> = {
  '/tests/words.test.ts': "import { wordsOf } from '../src/words.js'",
  '/src/words.ts': "import { readFileSync } from 'node:fs'",
  '/tests/cli.test.ts': "import { waypost } from './waypost.js'",
  '/tests/waypost.ts': "import { type ChildProcess, spawn } from 'node:child_process'",
  '/tests/late.test.ts': "const { waypost } = await import('./waypost.js')",
  '/tests/damage.test.ts': "import { edits } from './support/random-edits.js'",
  '/tests/server.test.ts': "import { edits } from './support/random-edits.js'\nimport './waypost.js'",
  '/tests/support/random-edits.ts': "import fc from 'fast-check'",
  '/tests/speed.test.ts': 'const begin = performance.now()',
  '/tests/circle.test.ts': "import './circle.test.js'",
}

test.each([
  ['words', 'fast'],
  ['cli', 'processes'],
  ['late', 'processes'],
  ['damage', 'thorough'],
  ['server', 'processes'],
  ['speed', 'thorough'],
  ['circle', 'fast'],
])('%s.test.ts is %s, by what it imports, however far away', (name, kind) => {
  expect(kindOfTest(`/tests/${name}.test.ts`, file => files[file])).toBe(kind)
})
