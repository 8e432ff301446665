import { expect, test } from 'vitest'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { declaredIn } from '../../src/model/declared.js'

const text = `/** Answers. */
stakeholder /* who */ Care "Customer service" { role team }
channel Fax
journey Claim { stage Support "S" { touchpoint Report } promise Quick }
most Why { obstacle Lost }
canvas Shop { segment Owners }
outlook Later { descriptor Mood "M" { Loyal "L", Leaving } }
kpi Speed
goal Help
impacts Drivers
initiative Video
scenario Try`

test('the place of a declaration is its name alone', () => {
  const lines = text.split('\n')
  const written = declaredIn(parseFile(text, 'a.journey')).map(({ element: { name, nameRange } }) => [
    name,
    lines[nameRange.start.line - 1].slice(nameRange.start.column - 1, nameRange.end.column - 1),
  ])
  expect(written).toHaveLength(19)
  for (const [name, place] of written) expect(place).toBe(name)
})
