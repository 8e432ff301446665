import { describe, expect, test } from 'vitest'
import { keysIn, only, projectOf, read } from '../support/reading.js'

describe('names', () => {
  test.each([
    ['Japanese', '修理'],
    ['Arabic', 'بلاغ'],
    ['Devanagari with vowel signs', 'शिकायत'],
    ['Cyrillic', 'Заявка'],
    ['German', 'Prüfgespräch'],
    ['letters beyond the basic plane', '𠮷野家'],
    ['an underscore and digits', '_2nd_visit'],
  ])('%s', (_, name) => {
    const file = read(`journey ${name} {\n  touchpoint ${name}\n  touchpoint B { after ${name} }\n}`)
    expect(file.problems).toEqual([])
    expect(keysIn(file)).toEqual([name, `${name}.${name}`, `${name}.B`])
    expect(file.references.map(reference => reference.name)).toEqual([name])
  })

  const composed = 'Caf\u00E9'
  const decomposed = 'Cafe\u0301'

  test('two spellings that look the same are the same name', () => {
    const { workspace } = projectOf({
      'a.journey': `stakeholder ${composed}\n`,
      'b.journey': `goal Help\nkpi Speed { owner ${decomposed} }\njourney J { customer ${decomposed}  touchpoint ${decomposed}  touchpoint B { after ${composed} } }\n`,
    })
    expect(workspace.findings().filter(({ rule }) => rule.startsWith('names/'))).toEqual([])
  })

  test('and declaring both is declaring it twice', () => {
    const { workspace } = projectOf({ 'a.journey': `stakeholder ${composed}\nchannel ${decomposed}\n` })
    expect(workspace.findings().filter(({ rule }) => rule === 'names/duplicate')).toHaveLength(2)
  })

  test('upper and lower case differ', () => {
    const { workspace } = projectOf({ 'a.journey': 'goal help\ngoal Help\n' })
    expect(workspace.findings()).toEqual([])
  })

  test.each(['2nd', 'fault-report', 'a b', '"Report"', '$', '🙂'])('`%s` is no name', name => {
    expect(read(`goal ${name}`).problems.length).toBeGreaterThan(0)
  })
})

describe('texts', () => {
  test.each([
    ['emoji', 'Danke 🙂👍🏽', 'Danke 🙂👍🏽'],
    ['right to left', 'شكرا', 'شكرا'],
    ['what would be a comment outside', 'see // and /* */', 'see // and /* */'],
    ['escaped quotes', String.raw`say \"yes\"`, 'say "yes"'],
    ['an escaped backslash at the end', String.raw`C:\\`, 'C:\\'],
    ['an escaped line break', String.raw`one\ntwo`, 'one\ntwo'],
    ['nothing', '', ''],
    ['braces', '{ after }', '{ after }'],
  ])('%s', (_, written, meant) => {
    expect(only('goals', `goal Help "${written}"`)).toEqual({ name: 'Help', title: meant })
  })

  test('a description keeps its Markdown and loses the stars of the comment', () => {
    const text = '/**\n * From the **first** sign 🙂\n *\n * - to the end\n */\n// reviewed\njourney J'
    expect(only('journeys', text)).toEqual({
      name: 'J',
      description: 'From the **first** sign 🙂\n\n- to the end',
    })
  })

  test('only a doc comment directly above describes', () => {
    const text = '/** Of nothing. */\n/* plain */\njourney J\n/** Of B. */ channel B\nchannel C'
    const { declarations } = read(text)
    expect(declarations.journeys[0].description).toBeUndefined()
    expect(declarations.channels.map(({ description }) => description)).toEqual(['Of B.', undefined])
  })
})
