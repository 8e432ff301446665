import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeInJson } from '../../../src/project/configuration/json-place.js'

/** Every path into a value, with the text that stands there: a key, or the beginning of a list item. */
const pathsOf = (
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly (readonly [readonly PropertyKey[], string])[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => [
      [[...path, index], JSON.stringify(item).slice(0, 1)] as const,
      ...pathsOf(item, [...path, index]),
    ])
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    [[...path, key], JSON.stringify(key)] as const,
    ...pathsOf(inner, [...path, key]),
  ])
}

test('every key and item of a JSON text is found at its place', () => {
  const json = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()))
  fc.assert(
    fc.property(json, fc.integer({ min: 0, max: 3 }), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent)
      const lines = text.split('\n')
      for (const [path, expected] of pathsOf(JSON.parse(text))) {
        const { start } = placeInJson(text, path)
        expect(lines[start.line - 1]?.slice(start.column - 1)).satisfy((rest: string) => rest.startsWith(expected))
      }
    }),
    { seed: 20261121, numRuns: 100 },
  )
})

test('a path that leads nowhere is shown where it would be', () => {
  expect(placeInJson('{ "a": { "b": 1 } }', ['a', 'c'])).toEqual({
    start: { line: 1, column: 3 },
    end: { line: 1, column: 6 },
  })
})
