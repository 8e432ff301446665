import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'

type Cruise = {
  readonly modules: readonly {
    readonly source: string
    readonly dependencies: readonly { readonly resolved: string }[]
  }[]
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

  test('reads every file, types included', () => {
    expect(summary.totalCruised).toBeGreaterThan(200)
  })

  test('has no dependency against the rules', () => {
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
  })
})

type Rule = {
  readonly name: string
  readonly to: { readonly pathNot: readonly string[] }
}

describe('the table in ARCHITECTURE.md', () => {
  const rows = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `([^`]+)` \|[^|]*\|([^|]*)\|$/gm)
  const table = Array.from(rows, ([, folder, uses]) => [folder, ...uses.matchAll(/`([^`]+)`/g).map(([, name]) => name)])

  test('says of each folder what the rules let it use', () => {
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: readonly Rule[] }
    const allowed = forbidden.flatMap(({ name, to }) =>
      name.endsWith('-uses-what-the-table-names') ? [to.pathNot] : [],
    )
    const path = (name: string) => (name.endsWith('.ts') ? `^${name.replaceAll('.', '\\.')}$` : `^${name}/`)
    expect(table.length).toBeGreaterThan(15)
    expect(table.map(row => row.map(path))).toEqual(allowed)
  })

  test('has no row of a dependency that nobody needs', () => {
    const { modules } = cruise('src', 'language-server')
    const isIn = (file: string, name: string) => file === name || file.startsWith(`${name}/`)
    const unneeded = table.flatMap(([folder, ...uses]) =>
      uses
        .filter(
          used =>
            !modules.some(
              ({ source, dependencies }) =>
                isIn(source, folder) && dependencies.some(({ resolved }) => isIn(resolved, used)),
            ),
        )
        .map(used => `${folder} -> ${used}`),
    )
    expect(unneeded).toEqual([])
  })
})
