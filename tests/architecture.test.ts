import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

type Cruise = {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

const cruise = (...paths: readonly string[]): Cruise => {
  const command = [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    ...paths,
    '--config',
    '.dependency-cruiser.cjs',
    '-T',
    'json',
  ]
  // It exits with the number of violations, and prints them all the same.
  try {
    return JSON.parse(
      execFileSync(process.execPath, command, {
        encoding: 'utf8',
        maxBuffer: 1e8,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
  } catch (error) {
    return JSON.parse((error as { readonly stdout: string }).stdout)
  }
}

describe('the direction of flow', () => {
  const { summary } = cruise('src', 'language-server')

  it('reads every file, types included', () => {
    expect(summary.totalCruised).toBeGreaterThan(200)
  })

  it('has no dependency against the rules', () => {
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
  })
})
