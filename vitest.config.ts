import { globSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { type KindOfTest, kindOfTest } from './tests/support/kinds-of-tests.js'

const tests = Map.groupBy(
  globSync('tests/**/*.test.ts', { cwd: import.meta.dirname }).map(file => join(import.meta.dirname, file)),
  file => kindOfTest(file),
)
const project = (name: KindOfTest, options: object) => ({
  extends: true as const,
  test: { name, include: tests.get(name) ?? [], ...options },
})

export default defineConfig({
  test: {
    // Two cores are what most machines that run this have; some tests start real processes.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // Loading the parser and the analyses anew for every file would take longer than the tests.
      project('fast', { pool: 'threads', isolate: false, testTimeout: 20_000 }),
      project('thorough', {}),
      project('processes', {}),
    ],
  },
})
