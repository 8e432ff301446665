import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/rules/index.js'
import { waypost } from '../waypost.js'

describe('waypost explain', () => {
  test('says what a rule means, with an example of each kind', async () => {
    const { status, out } = await waypost('explain journey/empty-stage')
    expect(status).toBe(0)
    expect(out).toContain('A stage without touchpoints.')
    expect(out).toMatch(/Reported:\n\n {2}journey Claim \{\n {4}stage Purchase\n/)
    expect(out).toContain('// waypost-ignore journey/empty-stage: reason')
  })

  test('says the same of a rule about the configuration, which no comment or setting turns off', async () => {
    const { status, out } = await waypost('explain config/value')
    expect(status).toBe(0)
    expect(out).toContain('config/value (error)\n\nA value that its setting cannot have.')
    expect(out).toContain('Reported:\n\n  {\n    "criticalPath": { "threshold": "2 hours" }\n  }\n')
    expect(out).toMatch(/It is about waypost\.config\.json/)
    expect(out).not.toContain('waypost-ignore')
  })

  test('lists every rule without one', async () => {
    const { out } = await waypost('explain')
    expect(out.trimEnd().split('\n')).toHaveLength(rules.length)
  })

  test('names the nearest rule for one that does not exist', async () => {
    const { status, err } = await waypost('explain names/unknwon')
    expect(status).toBe(2)
    expect(err).toContain('names/unknown')
  })
})
