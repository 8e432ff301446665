import { describe, expect, test } from 'vitest'
import { palette, type Token } from '../../src/views/palette.js'
import { themeStyle } from '../../src/views/theme.js'

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const textOn: readonly (readonly [text: Token, ground: Token])[] = [
  ['ink', 'page'],
  ['muted', 'page'],
  ['good', 'page'],
  ['bad', 'page'],
  ['truth', 'page'],
  ['page', 'curve'],
  ['critical', 'page'],
  ['card-ink', 'card'],
  ['card-muted', 'card'],
  ['card-ink', 'critical-card'],
  ['card-muted', 'critical-card'],
  ['stage-ink', 'stage'],
  ['critical-ink', 'critical'],
  ['chip-ink', 'chip'],
  ['pain-ink', 'pain'],
  ['card-ink', 'acts-1'],
  ['card-ink', 'acts-2'],
  ['card-ink', 'acts-3'],
  ['card-ink', 'counters-1'],
  ['card-ink', 'counters-2'],
  ['card-ink', 'counters-3'],
  ['card-ink', 'state-1'],
  ['card-ink', 'state-2'],
  ['card-ink', 'state-3'],
  ['card-ink', 'state-4'],
  ['card-ink', 'state-5'],
  ['card-ink', 'state-6'],
]
const signsOn: typeof textOn = [
  ['arrow', 'page'],
  ['curve', 'page'],
  ['bar', 'page'],
  ['bar', 'target-zone'],
  ['float', 'page'],
  ['critical', 'critical-card'],
  ['focus', 'page'],
  ['acts', 'page'],
  ['counters', 'page'],
]

const appearances = ['light', 'dark', 'contrastDark', 'contrastLight'] as const

describe.each(appearances)('colours, %s', appearance => {
  test.each(textOn)('%s on %s can be read', (text, ground) => {
    expect(contrast(palette[text][appearance], palette[ground][appearance])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(signsOn)('%s on %s can be told apart', (sign, ground) => {
    expect(contrast(palette[sign][appearance], palette[ground][appearance])).toBeGreaterThanOrEqual(3)
  })
})

describe('the style sheet', () => {
  test('takes the editor’s colours first and knows dark, high contrast and forced colours', () => {
    const sheet = themeStyle()
    expect(sheet).toContain('--wp-page:var(--vscode-editor-background, #ffffff)')
    for (const query of ['prefers-color-scheme:dark', 'prefers-contrast:more', 'forced-colors:active']) {
      expect(sheet).toContain(query)
    }
  })

  test('holds nothing that would be escaped, so it reads the same in a file and in a page', () => {
    expect(themeStyle()).not.toMatch(/[&<>"]/)
  })

  test('asks for nothing from elsewhere', () => {
    expect(themeStyle()).not.toMatch(/url\(|@import/)
  })
})
