import { describe, expect, test } from 'vitest'
import { element, path } from '../../src/views/element.js'

describe('markup', () => {
  test('writes text as text', () => {
    const { markup } = element('text', { 'data-name': '"><x' }, '</svg><script>alert(1)</script>')
    expect(markup).toBe('<text data-name="&quot;&gt;&lt;x">&lt;/svg&gt;&lt;script&gt;alert(1)&lt;/script&gt;</text>')
  })

  test('replaces what XML cannot hold', () => {
    expect(element('text', {}, 'a\u0000b\uD800c😀').markup).toBe('<text>a\uFFFDb\uFFFDc😀</text>')
  })

  test('nests what is already markup and leaves out what is not there', () => {
    expect(element('g', { id: undefined }, [element('rect', { x: 1.26 }), undefined]).markup).toBe(
      '<g><rect x="1.3"/></g>',
    )
  })

  test('rounds coordinates to tenths', () => {
    expect(path('M', 1 / 3, -0.04, 'L', -2.55, 7)).toBe('M 0.3 0 L -2.5 7')
  })
})
