import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schemas } from '../../scripts/write-schemas.js'

type Schema = {
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** Where a JSON schema allows `null`, as `results[].factors[].quotient`. */
const nullsIn = ({ type = [], anyOf = [], properties = {}, items }: Schema, path = ''): readonly string[] => [
  ...([type].flat().includes('null') ? [path] : []),
  ...anyOf.flatMap(each => nullsIn(each, path)),
  ...Object.entries(properties).flatMap(([key, inner]) => nullsIn(inner, path === '' ? key : `${path}.${key}`)),
  ...(items === undefined ? [] : nullsIn(items, `${path}[]`)),
]

/** `a.{b,c}` as `a.b` and `a.c`. */
const spelled = (path: string): readonly string[] => {
  const [all, words] = /\{([^}]*)\}/.exec(path) ?? []
  return all === undefined || words === undefined
    ? [path]
    : words.split(',').flatMap(word => spelled(path.replace(all, word)))
}

test('null stands in results only where docs/decisions/not-known.md says so', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/decisions/not-known.md'), 'utf8')
  const listed = [...page.matchAll(/^([a-z-]+) +(\S+)$/gm)].flatMap(([, schema, path = '']) =>
    spelled(path).map(each => `${schema} results[].${each}`),
  )
  const published = [...(await schemas())].flatMap(([file, schema]) =>
    nullsIn(schema as Schema).map(path => `${file.replace('.schema.json', '')} ${path}`),
  )
  expect([...new Set(published)].toSorted()).toEqual(listed.toSorted())
  expect(listed.length).toBeGreaterThan(0)
})
