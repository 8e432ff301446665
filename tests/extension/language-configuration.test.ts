import { expect, test } from 'vitest'
import configuration from '../../language-configuration.json' with { type: 'json' }

test('a word is a name in any script, whole', () => {
  const { pattern, flags } = configuration.wordPattern
  const words = 'touchpoint Überweisung_2 "Отчёт" self-service Claim.Report'.match(new RegExp(pattern, `g${flags}`))
  expect(words).toEqual(['touchpoint', 'Überweisung_2', 'Отчёт', 'self', 'service', 'Claim', 'Report'])
})

test('the line after an open brace is indented, the closing one is not', () => {
  const increase = new RegExp(configuration.indentationRules.increaseIndentPattern)
  const indented = [
    'journey A {',
    'journey A "with { in it" {',
    'touchpoint B { duration 1h }',
    'pain "a { b"',
    '// {',
    ' * {',
  ]
  expect(indented.map(line => increase.test(line))).toEqual([true, true, false, false, false, false])
  expect(new RegExp(configuration.indentationRules.decreaseIndentPattern).test('  }')).toBe(true)
})

test('Enter in a description goes on with it, and ends behind its end', () => {
  const entered = (before: string, after: string) =>
    configuration.onEnterRules.find(
      rule => new RegExp(rule.beforeText).test(before) && (!rule.afterText || new RegExp(rule.afterText).test(after)),
    )?.action
  expect(entered('  /** From the first sign', '')?.appendText).toBe(' * ')
  expect(entered('  /**', ' */')?.indent).toBe('indentOutdent')
  expect(entered('   * of a fault', '')?.appendText).toBe('* ')
  expect(entered('   */', '')?.removeText).toBe(1)
  expect(entered('/** All of it. */', '')).toBeUndefined()
})
