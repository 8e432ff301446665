import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.js'
import { expectConfigFindings, expectFindings, expectFindingsUnder } from '../support/findings.js'
import { casesIn, configFixtureOf, fixtureOf, rulesWithFixture } from './fixtures.js'

const isOfConfig = (id: string): boolean => rules.find(rule => rule.id === id)?.about === 'configuration'

test('every rule has a fixture, and every fixture a rule', () => {
  expect(rulesWithFixture()).toEqual(rules.map(({ id }) => id).toSorted())
})

describe.each(rulesWithFixture().filter(isOfConfig))('%s', id => {
  const cases = configFixtureOf(id)

  test('has a case with a finding and a near miss', () => {
    expect(new Set(cases.map(([, text]) => text.includes('«')))).toEqual(new Set([true, false]))
  })

  test.each(cases)('%s', (_, text) => expectConfigFindings(id, text))
})

describe.each(rulesWithFixture().filter(id => !isOfConfig(id)))('%s', id => {
  test.each(fixtureOf(id).map(each => [each.title, each] as const))('%s', (_, { files, settings }) => {
    for (const { message } of expectFindingsUnder(settings, id, files)) expect(message).toMatch(/^\S.+[.?]$/)
  })
})

describe('a malformed fixture fails', () => {
  const found = '// === found\n»channel Fax«\n'
  const missed = '// === not found\nchannel Fax\n'

  test('where it has cases with and without the finding it does not', () => {
    expect(casesIn(found + missed).map(({ title, files }) => [title, files])).toEqual([
      ['found', { 'a.journey': '»channel Fax«\n' }],
      ['not found', { 'a.journey': 'channel Fax\n' }],
    ])
  })

  test.each([
    ['', 'belongs at the beginning'],
    [`channel Phone\n${found}${missed}`, 'belongs at the beginning'],
    [found, 'a near miss'],
    [missed, 'a marked finding'],
    [found.replace('«', '«[names/unused]') + missed, 'a marked finding'],
    [found + found + missed, 'stands there twice'],
    [`${found}${missed}// --- waypost.config.json\n{}`, 'belongs at the beginning'],
    [`${found}// === with a mistake\n// --- waypost.config.json\n{ "emotin": {} }\n${missed}`, 'emotin'],
  ])('%j: %s', (fixture, message) => expect(() => casesIn(fixture)).toThrow(message))

  test.each([
    ['»channel Fax', '» without «'],
    ['channel Fax«', '« without »'],
    ['channel »Fax«[names/unsued]', 'There is no rule names/unsued'],
  ])('%s: %s', (text, message) => expect(() => expectFindings('names/unused', text)).toThrow(message))

  test.each([
    ['the place is another', '»channel« Fax'],
    ['a mark is missing', 'channel Fax\nchannel »Phone«'],
    ['a finding is missing', 'channel »Fax«\n»canvas C { channels Fax }«'],
    ['it is marked once too often', '»»channel Fax««'],
    ['another rule finds something', 'channel »Fax«\nkpi K { owner Care  target >= 3 }'],
    ['another rule is said to find something', 'channel »»Fax«[names/unused]«'],
  ])('%s', (_, text) => expect(() => expectFindings('names/unused', text)).toThrow(/deeply equal/))
})
