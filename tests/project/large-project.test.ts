import { expect, test } from 'vitest'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { defaultSettings } from '../../src/model/settings.js'
import { createWorkspace } from '../../src/project/workspace.js'

const touchpoints = (first: string): string =>
  [first, ...Array.from({ length: 99 }, (_, k) => `T${k}`)].map(name => `touchpoint ${name}`).join('\n')

const text = (number: number, first: string): string =>
  `journey J${number} {\n${touchpoints(first)}\n}\nkpi K${number} { target >= 3  at Unknwon }\n`

test('a name that is unknown in a hundred files is looked for once after an edit, not once per file', () => {
  const workspace = createWorkspace(defaultSettings)
  for (let number = 0; number < 100; number++) workspace.update(parseFile(text(number, 'First'), `${number}.journey`))
  workspace.takeStale()
  workspace.findings()
  const start = performance.now()
  workspace.update(parseFile(text(0, 'Unknown'), '0.journey'))
  const stale = [...workspace.takeStale()]
  const unknown = stale.flatMap(workspace.findingsOf).filter(({ rule }) => rule === 'names/unknown')
  // Some 30 ms; once per file it took more than a minute.
  expect(performance.now() - start).toBeLessThan(2000)
  expect(unknown).toHaveLength(100)
  expect(new Set(unknown.map(({ message }) => message))).toEqual(
    new Set([expect.stringContaining('is called `Unknwon`, so this leads nowhere. Did you mean `Unknown`?')]),
  )
})
