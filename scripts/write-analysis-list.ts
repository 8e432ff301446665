// Writes the list of analyses in their documentation: `node --import ./scripts/typescript.mjs scripts/write-analysis-list.ts`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyses } from '../src/analysis/registry.js'

const begin = '<!-- `npm run derive` writes this list. -->\n'
const end = '<!-- The list ends here. -->\n'

const list = (): string =>
  [
    '| page | `waypost analyze …` | says |',
    '|---|---|---|',
    ...analyses.map(({ name, heading, question }) => `| [${heading}](${name}.md) | \`${name}\` | ${question} |`),
    '',
  ].join('\n')

/** The page with the list as the registry has it. Throws where the page does not say where the list stands. */
export const withAnalysisList = (page: string): string => {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`The list of analyses is to stand between\n${begin}${end}`)
  return `${before}${begin}${list()}${end}${after}`
}

export const analysesPage = join(import.meta.dirname, '../docs/analyses/README.md')

if (import.meta.main) writeFileSync(analysesPage, withAnalysisList(readFileSync(analysesPage, 'utf8')))
