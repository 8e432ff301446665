import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.js'
import type { RuleInfo } from '../../src/rules/rule.js'

const folder = join(import.meta.dirname, '../../src/rules')

const isRule = (value: unknown): value is RuleInfo =>
  typeof value === 'object' && value !== null && 'id' in value && 'examples' in value

const idsOf = (all: readonly RuleInfo[]) => [...new Set(all.map(({ id }) => id))].toSorted()

test('every rule in src/rules stands in the index, which is all that it needs besides its file and its test', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  const exported: readonly object[] = await Promise.all(files.map(file => import(join(folder, file))))
  expect(idsOf(rules)).toEqual(idsOf(exported.flatMap(module => Object.values(module)).filter(isRule)))
})
