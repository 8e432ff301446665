import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { analysesPage, withAnalysisList } from '../../scripts/write-analysis-list.js'
import { analyses } from '../../src/analysis/registry.js'

const page = readFileSync(analysesPage, 'utf8')

test('the documentation lists the analyses as the registry has them; `npm run derive` writes the list', () => {
  expect(page).toBe(withAnalysisList(page))
  expect(page).toContain('| [Deviations](deviations.md) | `deviations` | how what took place differs from its plan |')
})

test('what stands around the list stays', () => {
  const [before, after] = ['# Analyses\n', '\nTimes are seconds.\n']
  const [begin, end] = ['<!-- `npm run derive` writes this list. -->\n', '<!-- The list ends here. -->\n']
  const written = withAnalysisList(`${before}${begin}| old |\n${end}${after}`)
  expect(written.startsWith(before)).toBe(true)
  expect(written.endsWith(after)).toBe(true)
  expect(written).not.toContain('| old |')
  expect(() => withAnalysisList(before)).toThrow('is to stand between')
})

test.each(analyses.map(({ name }) => name))('%s has a page', name => {
  expect(existsSync(join(dirname(analysesPage), `${name}.md`))).toBe(true)
})

test.each(analyses)('"says $question" is a sentence that ends a line', ({ question }) => {
  expect(question).toMatch(/^(how|what|where|whether|which) .*[^.]$/)
})
