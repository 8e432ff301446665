import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../../src/views/text/measure.js'
import { textStyles } from '../../../src/views/text/styles.js'
import { clip, wrap } from '../../../src/views/text/wrap.js'

const style = textStyles['card-title']

describe('measuring text', () => {
  test('counts full-width characters as an em and combining marks as nothing', () => {
    expect(textWidth('修理', style)).toBeCloseTo(2 * style.size * 1.03)
    expect(textWidth('e\u0301', style)).toBeCloseTo(textWidth('e', style))
  })
})

describe('wrapping text', () => {
  test('breaks between words', () => {
    expect(wrap('Confirm that all is well', 120, style)).toEqual(['Confirm that all', 'is well'])
  })

  test('breaks Japanese between characters, but starts no line with a full stop', () => {
    const lines = wrap('担当者が毎回変わる。', textWidth('担当者が毎回変わる', style), style)
    expect(lines).toEqual(['担当者が毎回変わ', 'る。'])
  })

  test('breaks a word only where it is longer than a line', () => {
    const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
    const lines = wrap(word, 150, style)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe(word)
  })

  test('keeps a family of four together', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(wrap(family.repeat(3), 30, style)).toEqual([family, family, family])
  })

  test('says by "…" that there is more', () => {
    expect(wrap('one two three four five six', 60, style, 2)).toEqual(['one two', 'three…'])
    expect(clip('Everything about the machine', 80, style)).toMatch(/…$/)
  })

  test('loses nothing and is nowhere wider than asked for, unless one character is', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (written, width) => {
        const lines = wrap(written, width, style)
        expect(lines.join('').replace(/\s/gu, '')).toBe(written.replace(/\s/gu, ''))
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width + 0.01)
      }),
      { seed: 42, numRuns: 300 },
    )
  })
})
