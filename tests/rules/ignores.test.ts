import { describe, expect, test } from 'vitest'
import { expectFindings } from '../support/findings.js'
import { projectOf } from '../support/reading.js'

const rulesIn = (text: string) =>
  projectOf({ 'a.journey': text })
    .workspace.findings()
    .map(({ rule }) => rule)

describe('`// waypost-ignore <rule>: reason`', () => {
  test('silences one rule for the declaration below', () => {
    expect(rulesIn('channel Fax')).toEqual(['names/unused'])
    expect(rulesIn('// waypost-ignore names/unused: answered until May\nchannel Fax')).toEqual([])
    expect(rulesIn('//waypost-ignore names/unused : answered until May\nchannel Fax')).toEqual([])
  })

  test('and for nothing behind it', () => {
    expectFindings(
      'names/unused',
      { 'a.journey': '// waypost-ignore names/unused: answered until May\nchannel Fax\nchannel »Phone«' },
      /^The channel `Phone`/,
    )
  })

  test('the declaration below may be a part of another', () => {
    expectFindings(
      'names/unknown',
      {
        'a.journey': `journey J {
  touchpoint A { by »Care« }
  // waypost-ignore names/unknown: the supplier is chosen in May
  touchpoint B { by Parts }
  touchpoint C { by »Fitter« }
}`,
      },
      /`Care`/,
      /`Fitter`/,
    )
  })

  test('covers everything in a declaration, with several lines and other comments between', () => {
    const text = `// waypost-ignore names/unknown: written next week
// the claim
/** From a fault to a machine that works. */
kpi K {
  at Report
  owner Care
  target >= 3
}`
    expect(rulesIn(text)).toEqual([])
  })

  test('several silence several rules', () => {
    const text = `// waypost-ignore names/unused: answered until May
// waypost-ignore values/unknown-word: a word of our own
channel Fax { service manual }`
    expect(rulesIn(text)).toEqual([])
  })

  test('needs a reason, and silences nothing without one', () => {
    const fax = '\nchannel »Fax«[names/unused]'
    expectFindings('ignores/no-reason', `»// waypost-ignore names/unused«${fax}`, /^A rule and a reason belong here/)
    expectFindings('ignores/no-reason', `»// waypost-ignore names/unused:«${fax}`, /reason/)
    expectFindings('ignores/no-reason', `»// waypost-ignore«${fax}`, /^A rule and a reason/)
  })

  test('is reported when it silences nothing', () => {
    expectFindings(
      'ignores/unused',
      {
        'a.journey':
          '»// waypost-ignore names/unused: old«\nchannel Fax\ncanvas C { channels Fax }\n»// waypost-ignore names/unused: at the end«',
      },
      /^This silences nothing: no finding of `names\/unused` is in the declaration below/,
      /^This silences nothing/,
    )
  })

  test('never silences text that cannot be read', () => {
    const text = '// waypost-ignore syntax/unexpected: later\nkpi K { target }'
    expect(rulesIn(text)).toContain('syntax/unexpected')
    expect(rulesIn(text)).toContain('ignores/unused')
  })

  test('inside a block comment or a text it is only text', () => {
    expect(rulesIn('/* // waypost-ignore names/unused: x */\nchannel Fax')).toEqual(['names/unused'])
    expect(rulesIn('channel Fax "// waypost-ignore names/unused: x"')).toEqual(['names/unused'])
  })
})
