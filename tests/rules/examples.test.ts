import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.js'
import { readConfig } from '../../src/project/configuration/config.js'
import { rules } from '../../src/rules/index.js'
import type { RuleInfo } from '../../src/rules/rule.js'
import { projectOf } from '../support/reading.js'

const findingsIn = (text: string, about: RuleInfo['about']): readonly Finding[] => {
  if (about !== 'configuration') return projectOf({ 'example.journey': text }).workspace.findings()
  const config = readConfig(text, 'waypost.config.json')
  return 'problems' in config ? config.problems : []
}

test('every rule has an id of its own, and says why it matters', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual([...new Set(rules.map(({ id }) => id))].toSorted())
  for (const { id, title, why } of rules) {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/)
    expect(title).toMatch(/^\S.*[^.]$/)
    expect(why).toMatch(/^\S.*\.$/)
  }
})

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, { severity, examples, about }) => {
  const bad = findingsIn(examples.bad, about)
  const good = findingsIn(examples.good, about)
  const errors = (findings: typeof bad) => findings.filter(finding => finding.severity === 'error')

  test('its bad example shows the finding, and no other error', () => {
    const own = bad.filter(({ rule }) => rule === id)
    expect(own.length).toBeGreaterThan(0)
    expect(new Set(own.map(finding => finding.severity))).toEqual(new Set([severity]))
    expect(errors(bad).filter(({ rule }) => rule !== id)).toEqual([])
  })

  test('its good example does not, and has no error at all', () => {
    expect(good.filter(({ rule }) => rule === id)).toEqual([])
    expect(errors(good)).toEqual([])
  })

  test('its messages say more than one thing, and end as sentences', () => {
    for (const { rule, message } of bad) if (rule === id) expect(message).toMatch(/^\S.+[.?]$/)
  })
})
