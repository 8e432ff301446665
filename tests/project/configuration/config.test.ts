import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings } from '../../../src/model/settings.js'
import { readConfig } from '../../../src/project/configuration/config.js'
import { flawInJson } from '../../../src/project/configuration/json-flaw.js'

const settings = (text: string) => {
  const config = readConfig(text, 'waypost.config.json')
  if ('problems' in config) throw new Error(JSON.stringify(config.problems))
  return config.settings
}
const problems = (text: string) => {
  const config = readConfig(text, 'waypost.config.json')
  return 'problems' in config
    ? config.problems.map(({ rule, message, range }) => `${range.start.line}:${range.start.column} ${rule} ${message}`)
    : []
}

test('an empty configuration means the defaults', () => {
  expect(settings('{}')).toEqual(defaultSettings)
  expect(defaultSettings.emotion).toEqual({ min: -2, max: 2 })
})

test('a full configuration', () => {
  expect(
    settings(`{
      "$schema": "./node_modules/waypost/schemas/waypost.config.schema.json",
      "exclude": ["drafts/**"],
      "emotion": { "min": -5, "max": 5 },
      "criticalPath": { "threshold": "1d12h" },
      "rules": { "kpi/target-outside-range": "off", "names/unknown": "warning" }
    }`),
  ).toEqual({
    exclude: ['drafts/**'],
    emotion: { min: -5, max: 5 },
    criticalPath: { threshold: 129_600, sampling: 'beta-pert' },
    crossImpact: { split: 'mean' },
    stakeholders: { threshold: 3 },
    rules: { 'kpi/target-outside-range': 'off', 'names/unknown': 'warning' },
  })
})

test('a misspelt key is named with the nearest one, at its place', () => {
  expect(problems('{\n  "rules": { "exlude": "off" },\n  "exlude": []\n}')).toEqual([
    '3:3 config/unknown-key "exlude" is not a setting of Waypost, so it would have no effect. Did you mean "exclude"? Settings here: "$schema", "exclude", "emotion", "criticalPath", "crossImpact", "stakeholders", "rules".',
  ])
  expect(problems('{ "criticalPath": { "treshold": "2h" } }')).toEqual([
    '1:21 config/unknown-key "criticalPath.treshold" is not a setting of Waypost, so it would have no effect. Did you mean "threshold"? Settings here: "threshold", "sampling".',
  ])
})

test('a rule that does not exist is named with the nearest one', () => {
  expect(problems('{ "rules": { "names/unknwon": "off" } }')).toEqual([
    '1:14 config/unknown-rule There is no rule "names/unknwon", so its severity would have no effect. Did you mean "names/unknown"?',
  ])
})

test('a rule about the configuration has no severity to set', () => {
  expect(problems('{ "rules": { "config/value": "off" } }')).toEqual([
    '1:14 config/unknown-rule "config/value" is about the configuration itself, so its severity cannot be set here. Leave it out.',
  ])
})

test('wrong values say what is expected, all of them at once', () => {
  expect(
    problems(`{
  "exclude": "drafts",
  "emotion": { "min": 3, "max": -3 },
  "criticalPath": { "threshold": "2 hours" },
  "rules": { "a/b": "fatal" }
}`),
  ).toEqual([
    '2:3 config/value "exclude" must be a list [ … ].',
    '3:3 config/value "emotion" cannot be used: "min" must be below "max".',
    '4:21 config/value "criticalPath.threshold" cannot be used: write a duration such as "90s", "2h" or "1d12h".',
    '5:14 config/value "rules.a/b" must be one of "off", "info", "warning", "error".',
  ])
  expect(problems('{ "exclude": ["a", 2] }')).toEqual(['1:20 config/value "exclude.1" must be a string.'])
  expect(problems('{ "emotion": { "min": 1 } }')).toEqual(['1:3 config/value "emotion.max" must be a number.'])
  expect(problems('[]')).toEqual(['1:1 config/value The configuration must be an object { … }.'])
})

test.each([
  ['{\n  "exclude": [],\n}', '3:1', 'Expected double-quoted property name'],
  ['', '1:1', 'Unexpected end of JSON input'],
  ['{ "exclude": [', '1:15', 'Unexpected end of JSON input'],
  ['{ exclude: [] }', '1:3', 'Words belong in double quotes, apart from true, false and null'],
  ["{ 'exclude': [] }", '1:3', 'Words belong in double quotes, apart from true, false and null'],
  ['{ "exclude" [] }', '1:13', 'Expected a colon between name and value'],
  ['{ "exclude": [] "rules": {} }', '1:17', 'Expected a comma before this'],
  ['{ "exclude": ["drafts] }', '1:15', 'Expected a closing double quote'],
  ['{ "exclude": ["C:\\drafts"] }', '1:15', 'A backslash cannot stand before this character'],
  ['{} // none', '1:4', 'Comments are not allowed'],
  ['{} {}', '1:4', 'Nothing may follow here'],
])('text that is not JSON is a finding where it breaks (%#)', (text, place, reason) => {
  expect(problems(text)).toEqual([`${place} config/syntax This is not valid JSON: ${reason}.`])
})

test('text that is nested deeper than the parser can follow is a finding, and no crash', () => {
  expect(problems('['.repeat(100_000))).toEqual(['1:101 config/syntax This is nested too deeply for a configuration.'])
})

test('what has no flaw is JSON, and nothing else is', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b',
    '\\u12',
    '01',
    '-',
    '1e5',
    'true',
    'nul',
    '//',
    ' ',
    '\n',
  )
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map(parts => parts.join('')),
    fc.tuple(fc.json(), fc.nat(), pieces).map(([json, at, piece]) => json.slice(0, at % json.length) + piece),
    fc.json(),
  )
  const isJson = (candidate: string): boolean => {
    try {
      JSON.parse(candidate)
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(text, candidate => (flawInJson(candidate) === undefined) === isJson(candidate)),
    { seed: 20261128, numRuns: 2000 },
  )
})
