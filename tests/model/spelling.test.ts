import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Reference } from '../../src/model/index.js'
import { spelling, spelt } from '../../src/model/spelling.js'

const reference: Reference = {
  name: spelling('Report'),
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 7 } },
  expects: ['touchpoint'],
}

test('the text of a reference is printed as it was written', () => {
  expect(spelt(reference)).toBe('Report')
  expect(JSON.stringify(reference.name)).toBe('"Report"')
})

/** What does not compile; `tsc` complains about each line that would. */
export const refused = (places: ReadonlyMap<string, number>, names: ReadonlySet<string>): readonly unknown[] => [
  // @ts-expect-error the text of a reference is compared with no name
  reference.name === 'Report',
  // @ts-expect-error nor may a name be expected of it
  reference.name !== spelt(reference),
  // @ts-expect-error nothing is looked up by it
  places.get(reference.name),
  // @ts-expect-error nor found among names
  names.has(reference.name),
  // @ts-expect-error nor in a list of them
  [...names].includes(reference.name),
  // @ts-expect-error it is taken apart by nobody
  reference.name.startsWith('Claim.'),
  // @ts-expect-error no key is made of it
  `Claim.${reference.name}`,
  // @ts-expect-error and it is none itself
  { Report: 1 }[reference.name],
]

/** Who may read the text of a reference, and why. */
const readers: Readonly<Record<string, readonly string[]>> = {
  'Resolving names': [
    'src/model/journey-links.ts',
    'src/model/name-index.ts',
    'src/model/names.ts',
    'src/model/outlook-links.ts',
  ],
  'Noting what leads nowhere or cannot be used': [
    'src/analysis/canvas/analyze.ts',
    'src/analysis/critical-path/expectation/sequential.ts',
    'src/analysis/critical-path/network/journey-network.ts',
    'src/analysis/critical-path/promises.ts',
    'src/analysis/cross-impact/matrix/written.ts',
    'src/analysis/deviations/occurrences.ts',
    'src/analysis/deviations/promises-in-fact.ts',
    'src/analysis/initiatives/analyze.ts',
    'src/analysis/most/chains.ts',
    'src/analysis/most/notes.ts',
    'src/analysis/outlook/judgements/judged-cells.ts',
    'src/analysis/scenario/apply.ts',
    'src/analysis/scenario/what-if.ts',
    'src/analysis/stakeholders/influence/influence-network.ts',
    'src/model/resolve.ts',
    'src/rules/words.ts',
  ],
  'Showing what is written, as it is written': [
    'src/analysis/cross-impact/factor-names.ts',
    'src/analysis/outlook/scenarios/distance.ts',
    'src/views/journey-map/channel-row.ts',
  ],
  'Reading texts': [
    'language-server/lowering/impacts.ts',
    'language-server/lowering/initiatives.ts',
    'language-server/lowering/journeys.ts',
    'language-server/lowering/most.ts',
    'language-server/lowering/properties/matrix.ts',
  ],
}

/** Who may make the text of a reference. */
const writers = ['language-server/editing/names/rename-conflicts.ts', 'language-server/lowering/context.ts']

const modules = globSync(['src/**/*.ts', 'language-server/**/*.ts']).map(path => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}))

const importing = (name: string): readonly string[] =>
  modules
    .filter(({ text }) =>
      new RegExp(`import (type )?\\{[^}]*\\b${name}\\b[^}]*\\} from '[^']*/spelling\\.js'`).test(text),
    )
    .map(({ path }) => path)
    .toSorted()

test('no module compares the text of a reference with a name: only these read it', () => {
  expect(importing('spelt')).toEqual(Object.values(readers).flat().toSorted())
})

test('and only these make one', () => {
  expect(importing('spelling')).toEqual(writers)
})

test('nobody takes the text of a reference for a string by a cast', () => {
  const casting = modules
    .filter(({ text }) => /\.name as (unknown|string|any)\b|\bString\([\w.]*\.name\)/.test(text))
    .map(({ path }) => path)
  expect(casting).toEqual([])
})
