import { describe, expect, test } from 'vitest'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { journeyFilesIn } from '../support/example-files.js'
import { expectFindings } from '../support/findings.js'
import { marked } from '../support/marks.js'
import { projectOf, read } from '../support/reading.js'

/** Where the reference at the mark leads: its key, or why nowhere. */
const leadsTo = (written: string): string => {
  const { marks } = marked(written)
  const { workspace } = projectOf({ 'a.journey': written })
  const reference = workspace
    .file('a.journey')!
    .references.find(({ range }) => JSON.stringify(range) === JSON.stringify(marks[0]))
  if (!reference) throw new Error('No reference stands at the mark')
  const resolution = workspace.names.resolve(reference)
  if (resolution.kind === 'found') return `${resolution.target.kind} ${resolution.target.key}`
  if (resolution.kind === 'ambiguous') return `ambiguous ${resolution.targets.map(({ key }) => key).join(' ')}`
  return resolution.kind
}

describe('declared twice', () => {
  test('across files and kinds: a finding at each place, pointing to the others', () => {
    const findings = expectFindings(
      'names/duplicate',
      {
        'a.journey': 'channel »Portal«[names/duplicate, names/unused]',
        'b.journey': 'goal Help\nkpi »Portal« { target >= 3 }',
      },
      '`Portal` is declared 2 times in this project, so nobody can tell which one is meant. Rename all but one.',
      /^`Portal` is declared 2 times in this project/,
    )
    expect(findings[0].related).toMatchObject([{ file: 'b.journey', message: 'Also declared here, as kpi.' }])
    expect(findings[1].related).toMatchObject([{ file: 'a.journey', message: 'Also declared here, as channel.' }])
  })

  test('within a journey, also as stage and promise', () => {
    expectFindings(
      'names/duplicate',
      {
        'a.journey':
          'journey J { touchpoint »A«  stage »A« { touchpoint B }  promise »A« { within 1d }  touchpoint C }',
      },
      /^`A` is declared 3 times in `J`/,
      /^`A` is declared 3 times in `J`/,
      /^`A` is declared 3 times in `J`/,
    )
  })

  test('items of most and canvas share the names of the project', () => {
    expectFindings(
      'names/duplicate',
      { 'a.journey': 'most M { trend »X« }\ncanvas C { cost »X« }\nmost N { obstacle »X« }' },
      /3 times in this project/,
      /3 times/,
      /3 times/,
    )
  })

  test('states are unique in their descriptor, descriptors in their outlook', () => {
    expectFindings(
      'names/duplicate',
      {
        'a.journey':
          'outlook O { descriptor D { »A«, »A« }  descriptor E { A, B } }\noutlook P { descriptor D { A, B } }',
      },
      /in `O.D`/,
      /in `O.D`/,
    )
  })

  test('a journey that is declared twice is one problem, not one for each touchpoint', () => {
    expectFindings(
      'names/duplicate',
      { 'a.journey': 'journey »J« { touchpoint A }', 'b.journey': 'journey »J« { touchpoint A }' },
      /^`J` is declared 2 times/,
      /^`J`/,
    )
  })

  test('a touchpoint may be called like something at the top, and like one in another journey', () => {
    expectFindings('names/duplicate', {
      'a.journey': 'goal Confirm\njourney J { touchpoint Confirm }\njourney K { touchpoint Confirm }',
    })
  })
})

describe('where a name leads', () => {
  const claims = `journey Claim { touchpoint Report  stage Start { touchpoint Check }  promise Soon }
journey Exchange { touchpoint Report  touchpoint Return }
goal Check\n`

  test.each([
    ['inside the journey', 'journey J { touchpoint A  touchpoint B { after »A« } }', 'touchpoint J.A'],
    ['never into another journey from `after`', 'journey J { touchpoint A { after »Return« } }', 'unknown'],
    ['not to a stage from `then`', 'journey J { stage S { touchpoint A { then »S« } } }', 'wrong-kind'],
    ['to the only touchpoint of that name', 'kpi K { at »Return« }', 'touchpoint Exchange.Return'],
    ['to a stage', 'kpi K { at »Start« }', 'stage Claim.Start'],
    ['to a journey', 'kpi K { at »Claim« }', 'journey Claim'],
    ['nowhere if several have it', 'kpi K { at »Report« }', 'ambiguous Claim.Report Exchange.Report'],
    ['by its journey', 'kpi K { at »Exchange.Report« }', 'touchpoint Exchange.Report'],
    ['not to a promise, which is no place', 'kpi K { at »Claim.Soon« }', 'wrong-kind'],
    [
      'first into the journey after `for`',
      'most M for Exchange { obstacle O { at »Report« } }',
      'touchpoint Exchange.Report',
    ],
    ['also in impacts', 'impacts I for Claim { »Report« -> Check +1 }', 'touchpoint Claim.Report'],
    ['then to the top', 'impacts I { Return -> »Check« +1 }', 'goal Check'],
    ['in a `for` journey before the top', 'impacts I for Claim { Return -> »Check« +1 }', 'touchpoint Claim.Check'],
    ['and on to any other journey', 'impacts I for Claim { »Return« -> Check +1 }', 'touchpoint Exchange.Return'],
    ['in a table too', 'impacts I for Claim { matrix { »Report« Return\n Report . 1 } }', 'touchpoint Claim.Report'],
    ['from a scenario into its journey', 'scenario S of Exchange { skip »Report« }', 'touchpoint Exchange.Report'],
    [
      'from a change into its journey',
      'scenario S of Exchange { change Report { after »Return« } }',
      'touchpoint Exchange.Return',
    ],
    ['and not beyond it', 'scenario S of Exchange { skip »Check« }', 'unknown'],
    [
      'from an actual journey to the planned one',
      'journey J { follows Exchange touchpoint A { as »Report« } }',
      'touchpoint Exchange.Report',
    ],
    ['from a promise', 'journey J { touchpoint A  promise P { from »A« } }', 'touchpoint J.A'],
    ['from an initiative', 'initiative I { improves »Return« }', 'touchpoint Exchange.Return'],
    ['to a state', 'outlook O { descriptor D { A, B }  »D.A« -> D.B +1 }', 'state O.D.A'],
    [
      'but to no state of another outlook',
      'outlook O { descriptor D { A, B } }\noutlook P { »D.A« -> D.B +1 }',
      'unknown',
    ],
    ['not to a person from `via`', 'stakeholder Care\njourney J { touchpoint A { via »Care« } }', 'wrong-kind'],
    ['nowhere', 'kpi K { at »Nothing« }', 'unknown'],
  ])('%s: %s', (_, written, target) => {
    expect(leadsTo(`${claims}${written}`)).toBe(target)
  })

  test('a scenario without a journey finds what is unambiguous', () => {
    expect(leadsTo(`${claims}scenario S { skip »Return« }`)).toBe('touchpoint Exchange.Return')
    expect(leadsTo(`${claims}scenario S { skip »Report« }`)).toBe('ambiguous Claim.Report Exchange.Report')
  })
})

describe('what is said about a name that leads nowhere', () => {
  test('the nearest ones of the right kind are offered, with a fix', () => {
    const [finding] = expectFindings(
      'names/unknown',
      { 'a.journey': 'stakeholder Care  channel Caree\njourney J { touchpoint A { by »Crae«, Care  via Caree } }' },
      'No stakeholder in this project is called `Crae`, so this leads nowhere. Did you mean `Care`?',
    )
    expect(finding!.fixes).toEqual([
      { title: 'Replace with `Care`', edits: [{ file: 'a.journey', range: finding!.range, newText: 'Care' }] },
    ])
  })

  test('inside a journey only its own touchpoints', () => {
    expectFindings(
      'names/unknown',
      {
        'a.journey':
          'journey J { touchpoint Report  touchpoint B { after »Raport« } }\njourney K { touchpoint Raports }',
      },
      'No touchpoint in `J` is called `Raport`, so this leads nowhere. Did you mean `Report`?',
    )
  })

  test('without anything near: what to do', () => {
    expectFindings(
      'names/unknown',
      { 'a.journey': 'kpi K { at »Zzz« }' },
      'No journey, stage or touchpoint in this project is called `Zzz`, so this leads nowhere. Declare it, or correct the name.',
    )
  })

  test('several journeys have it: the qualified ones are offered', () => {
    const [finding] = expectFindings(
      'names/ambiguous',
      { 'a.journey': 'journey J { touchpoint A }\njourney K { touchpoint A }\nkpi P { at »A« }' },
      '`A` is in 2 journeys, so it is not clear which one is meant. Write `J.A` or `K.A`.',
    )
    expect(finding!.fixes!.map(({ title }) => title)).toEqual(['Replace with `J.A`', 'Replace with `K.A`'])
  })

  test('each qualified name is offered once, also where it is declared twice', () => {
    expectFindings(
      'names/ambiguous',
      {
        'a.journey':
          'journey J { touchpoint »A«[names/duplicate] touchpoint »A«[names/duplicate] }\njourney K { touchpoint A }\nkpi P { at »A« }',
      },
      /Write `J.A` or `K.A`.$/,
    )
  })

  test('it names something else', () => {
    expectFindings(
      'names/wrong-kind',
      { 'a.journey': 'channel Phone  stakeholder Phones\njourney J { touchpoint A { by »Phone«, Phones } }' },
      '`Phone` is a channel, but a stakeholder belongs here. Did you mean `Phones`?',
    )
  })
})

describe('what could be written', () => {
  const names = (written: string) => {
    const { workspace } = projectOf({ 'a.journey': written })
    const reference = workspace.file('a.journey')!.references.at(-1)!
    return workspace.names
      .candidates(reference)
      .map(({ name }) => name)
      .toSorted()
  }

  test('inside a journey its own touchpoints, and they all resolve', () => {
    expect(names('journey K { touchpoint X }\njourney J { touchpoint A  touchpoint B { after Q } }')).toEqual([
      'A',
      'B',
    ])
  })

  test('elsewhere the shortest name that is clear', () => {
    expect(
      names('goal C\njourney J { touchpoint A touchpoint B }\njourney K { touchpoint A touchpoint C }\nkpi P { at Q }'),
    ).toEqual(['B', 'J', 'J.A', 'K', 'K.A', 'K.C'])
  })

  test('states with their descriptor', () => {
    expect(names('outlook O { descriptor D { A, B }  D.A -> D.Q +1 }')).toEqual(['D.A', 'D.B'])
  })
})

test('the receiver that CJML’s own example does not declare is found where it is written', () => {
  const [text] = Object.values(journeyFilesIn('tests/fixtures/cjml-bookis'))
  const at = text!.split('\n').findIndex(line => /\bto\s+Bookis/.test(line))
  const findings = projectOf({ 'bookis.journey': text! }).workspace.findings()
  const [unknown] = findings.filter(({ rule }) => rule === 'names/unknown')
  const column = text!.split('\n')[at].indexOf('Bookis') + 1
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([unknown])
  expect(unknown).toMatchObject({
    message: 'No stakeholder in this project is called `Bookis`, so this leads nowhere. Did you mean `CompanyA`?',
    range: { start: { line: at + 1, column }, end: { line: at + 1, column: column + 6 } },
  })
})

test('it is known which files mention a name, alone or in front of a dot', () => {
  const { workspace } = projectOf({
    'a.journey': 'kpi K { at Claim, Claim.Report }',
    'b.journey': 'kpi L { at Report }',
  })
  expect([...workspace.names.mentioning('Claim')]).toEqual(['a.journey'])
  expect([...workspace.names.mentioning('Report')]).toEqual(['a.journey', 'b.journey'])
  workspace.update(read(''))
  expect([...workspace.names.mentioning('Claim')]).toEqual([])
})

test('a title that is written in place of a name is recognised, also after the title has changed in another file', () => {
  const { workspace } = projectOf({
    'j.journey': 'journey J { customer Buyers }',
    'people.journey': 'stakeholder Customer "Clients"',
  })
  const hint = (): string | undefined =>
    workspace.findingsOf('j.journey').find(({ rule }) => rule === 'names/unknown')?.message
  expect(hint()).toMatch(/Declare it, or correct the name\.$/)
  workspace.update(parseFile('stakeholder Customer "Buyers"', 'people.journey'))
  expect(hint()).toMatch(/Did you mean `Customer`\?$/)
})
