import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatText } from '../../../language-server/editing/formatting/format-text.js'
import { finish } from '../../../src/analysis/long-work.js'
import { analyzeOutlook, crossImpactsOf } from '../../../src/analysis/outlook/index.js'
import type { Outlook } from '../../../src/model/impacts.js'
import { journeyText, validName } from '../../../src/project/scenario-wizard/journey-text.js'
import { influencedByThemselves, readScenarioWizardProject } from '../../../src/project/scenario-wizard/read-project.js'
import { readScenarioWizardSolutions } from '../../../src/project/scenario-wizard/read-solutions.js'
import { scenarioWizardProject, scenarioWizardSolutions } from '../../../src/report/scenario-wizard.js'
import { randomOutlook, SEEDED } from '../../analysis/outlook/random-outlooks.js'
import { outlookOf } from '../../analysis/outlook/writing-outlooks.js'
import somewhereland from '../../data/cross-impact/cib-somewhereland.json' with { type: 'json' }
import { read } from '../../support/reading.js'

const file = (name: string) => readFileSync(join(import.meta.dirname, '../../data/cross-impact', name), 'utf8')

/** The only outlook of a text that has no problems and the usual layout once it is formatted. */
const outlookIn = (text: string): Outlook => {
  const formatted = formatText(text)
  if ('broken' in formatted) throw new Error(formatted.broken[0].message)
  const { problems, declarations } = read(formatted.text)
  expect(problems).toEqual([])
  return declarations.outlooks[0]
}

describe('files that ScenarioWizard wrote', () => {
  test('a project: names, matrix, nothing else', () => {
    const project = readScenarioWizardProject(file('CIB_global.scw'))
    expect(project.title).toBe('CIB_global')
    expect(project.descriptors.map(({ long, states }) => [long, states.map(state => state.long)])).toEqual([
      ['WTRD', ['FT', 'Ntl', 'Mix']],
      ['WSEC', ['Rlx', 'Mod', 'Alrt']],
      ['WECO', ['Decl', 'Stag', 'ModGr', 'RpdGr']],
    ])
    expect(project.matrix[9]).toEqual([3, -6, 3, -1, 1, 0, 0, 0, 0, 0])
  })

  test('as an outlook it has the scenarios of its solution list, with their margins and total impacts', () => {
    const outlook = outlookIn(journeyText(readScenarioWizardProject(file('CIB_global.scw')), 'CIB_global'))
    const { scenarios } = finish(analyzeOutlook(outlook))
    const impacts = crossImpactsOf(outlook)
    const found = scenarios.map(({ states, margin, totalImpact }) => ({
      states: impacts.descriptors.map(descriptor => descriptor.states.indexOf(states[descriptor.name])),
      margin,
      totalImpact,
    }))
    const theirs = readScenarioWizardSolutions(file('CIB_global.sl'))
    const byStates = (a: { states: readonly number[] }, b: { states: readonly number[] }) =>
      a.states.join() < b.states.join() ? -1 : 1
    expect(found.toSorted(byStates)).toEqual(theirs.map(({ weight: _, ...solution }) => solution).toSorted(byStates))
    expect(theirs.map(({ weight }) => weight)).toEqual([2763, 5459, 33510, 11080])
  })

  test('a text about an influence becomes the reason of its first judgement; what a descriptor means for itself is named', () => {
    const project = readScenarioWizardProject(file('CIB_natl_regional.scw'))
    expect(project.descriptors).toHaveLength(15)
    expect(influencedByThemselves(project).map(({ long }) => long)).toEqual(['WSCEN'])
    const outlook = outlookIn(journeyText(project, 'CIB_natl_regional'))
    expect(outlook.judgements.filter(({ reason }) => reason !== undefined)).toMatchObject([
      {
        from: { name: 'NURB.Slow' },
        to: { name: 'NINEQ.Low' },
        reason: expect.stringMatching(/^Slow urbanization .*poverty\.$/),
      },
    ])
    expect(outlook.descriptors.at(-1)?.states.map(({ name, title }) => [name, title])).toEqual([
      ['_1_2', '1_2'],
      ['_3_4', '3_4'],
    ])
  })
})

test('what is printed is read back: titles, names, texts and matrix', () => {
  const text = `/** How Somewhereland goes on. */
outlook Somewhereland "The land" {
  scale -3..3
  /** Who governs. */
  descriptor Gov "A. Government" { Patriots "Patriots' party", Social }
  descriptor Eco "Economy"       { Shrinking, Dynamic "Dynamic, \\"growing\\"" }

  Gov.Patriots -> Eco.Shrinking  -2 "Fewer exports"
  Gov.Patriots -> Eco.Dynamic    +1
  Eco.Dynamic  -> Gov.Social     +3
}
`
  const outlook = outlookIn(text)
  const printed = scenarioWizardProject(outlook, crossImpactsOf(outlook))
  expect(printed.split('\r\n').slice(0, 9)).toEqual([
    '$ ScenarioWizard 4.0',
    'The land',
    '&A. Government',
    " -Patriots' party",
    ' -Social',
    '&Economy',
    ' -Shrinking',
    ' -Dynamic, "growing"',
    '#',
  ])
  expect(printed).toContain('\r\n 0 , 0 ,-2 , 1 \r\n')
  const formatted = formatText(journeyText(readScenarioWizardProject(printed), 'Somewhereland'))
  expect(formatted).toEqual({ text })
})

test('any matrix survives the way to ScenarioWizard and back', () => {
  fc.assert(
    fc.property(randomOutlook(), ({ counts, matrix }) => {
      const outlook = outlookOf(counts, matrix)
      const impacts = crossImpactsOf(outlook)
      const back = outlookIn(journeyText(readScenarioWizardProject(scenarioWizardProject(outlook, impacts)), 'Future'))
      expect([...crossImpactsOf(back).value]).toEqual([...impacts.value])
      expect(crossImpactsOf(back).descriptors).toEqual(impacts.descriptors)
    }),
    { ...SEEDED, numRuns: 60 },
  )
})

test('the solution list of Somewhereland has its ten scenarios in the way of ScenarioWizard', () => {
  const outlook = outlookOf(somewhereland.variant_counts, somewhereland.matrix)
  const list = scenarioWizardSolutions(crossImpactsOf(outlook), finish(analyzeOutlook(outlook)))
  expect(list.split('\r\n').slice(0, 5)).toEqual([
    '$ ScenarioWizard 3.0',
    'Solution set',
    ' 10 ',
    '',
    '" 1 2 2 1 1 2",35,0,0,9,""',
  ])
  const scenarios = readScenarioWizardSolutions(list).map(({ states }) => states.join())
  expect(new Set(scenarios)).toEqual(
    new Set(somewhereland.expected.consistent_scenarios_published_order.map(states => states.join())),
  )
})

test('names are made of what letters and digits a text has, in any script', () => {
  expect(validName('A. Foreign policy', 'X')).toBe('AForeignPolicy')
  expect(validName('2nd try', 'X')).toBe('_2ndTry')
  expect(validName('政府', 'X')).toBe('政府')
  expect(validName('–', 'X')).toBe('X')
})

test('blank and equal names get names of their own', () => {
  const project = readScenarioWizardProject(
    [
      '$ ScenarioWizard 4.0',
      'p',
      '&A',
      ' -',
      ' -x',
      ' -x',
      '&A',
      ' -y',
      '#',
      '#',
      '#',
      '#',
      '#',
      ...new Array(4).fill('0,0,0,0'),
      '#',
    ].join('\n'),
  )
  expect(
    outlookIn(journeyText(project, 'p')).descriptors.map(({ name, states }) => [name, states.map(s => s.name)]),
  ).toEqual([
    ['A', ['State1', 'x', 'x_2']],
    ['A_2', ['y']],
  ])
})

test('what is no file of ScenarioWizard is refused with its reason', () => {
  expect(() => readScenarioWizardProject('&A\n -x\n')).toThrow('its first line is not `$ ScenarioWizard …`')
  expect(() => readScenarioWizardProject('$ ScenarioWizard 4.0\np\n#\n')).toThrow('it names no descriptors')
  expect(() => readScenarioWizardProject('$ ScenarioWizard 4.0\np\n&A\n -x\n -y\n#\n0,1\n')).toThrow(
    'it has no matrix of 2 rows and 2 columns for the 2 states that it names',
  )
  expect(() => readScenarioWizardSolutions('" 1 2",0')).toThrow('its first line is not `$ ScenarioWizard …`')
})
