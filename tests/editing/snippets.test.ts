import { expect, test } from 'vitest'
import { keywordIn, keywordsIn } from '../../language-server/editing/keywords/keywords.js'
import { parseFile } from '../../language-server/reading/parse-file.js'

/** The text that is there when nobody changes any of the places to fill in. */
const filled = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')

/** What must stand around a keyword of a block. */
const around: { readonly [kind: string]: (inner: string) => string } = {
  file: inner => inner,
  journey: inner => `journey Claim { ${inner} }`,
  stage: inner => `journey Claim { stage Support { ${inner} } }`,
  touchpoint: inner => `journey Claim { touchpoint Report { ${inner} } }`,
  goal: inner => `goal Quick { ${inner} Calls }`,
  proposition: inner => `canvas Shop { proposition Care { ${inner} Claim } }`,
  scenario: inner => `scenario Faster of Claim { ${inner} }`,
  impacts: inner => `impacts Drivers { ${inner} }`,
  outlook: inner => `outlook Loyalty { ${inner} }`,
  canvas: inner => `canvas Shop { ${inner} }`,
  most: inner => `most Why { ${inner} }`,
  stakeholder: inner => `stakeholder Care { ${inner} }`,
  kpi: inner => `kpi Calls { ${inner} }`,
  initiative: inner => `initiative Faster { ${inner} }`,
}
const snippets = Object.keys(around).flatMap(kind =>
  keywordsIn(kind).flatMap(keyword => {
    const snippet = keywordIn(kind, keyword).snippet
    return snippet === undefined ? [] : [{ kind, keyword, snippet }]
  }),
)

test('every kind of declaration has a snippet', () => {
  expect(snippets.filter(({ kind }) => kind === 'file').map(({ keyword }) => keyword)).toEqual(keywordsIn('file'))
})

test.each(snippets)('$keyword in a $kind is text that can be read', ({ kind, snippet }) => {
  const { problems } = parseFile(around[kind](filled(snippet)), 'snippet.journey')
  expect(problems).toEqual([])
})

test('a keyword that begins a property of the same name has none', () => {
  expect(keywordIn('journey', 'goal').snippet).toBeUndefined()
  expect(keywordIn('touchpoint', 'duration').snippet).toBeUndefined()
})
