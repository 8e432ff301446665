import { describe, expect, test } from 'vitest'
import { ask, ofWhole } from '../../../src/analysis/ask.js'
import { finish } from '../../../src/analysis/long-work.js'
import { analyses } from '../../../src/analysis/registry.js'
import type { Project } from '../../../src/model/project.js'
import { views } from '../../../src/project/views/index.js'
import { drawnOf } from '../../support/drawing.js'
import { exampleProjects } from '../../support/example-files.js'
import { projectOf } from '../../support/reading.js'
import { named, readMarkup } from '../../views/read-markup.js'
import { overlappingTexts, textBoxes, textsOutside } from '../../views/text-boxes.js'

const isDrawnItself = ({ name }: { readonly name: string }): boolean =>
  ['stakeholders', 'priorities', 'kpi', 'scenario', 'most', 'canvas', 'cross-impact', 'outlook'].includes(name)
const derived = analyses.filter(analysis => !isDrawnItself(analysis)).map(({ name }) => name)

test('there is a view of every analysis, and none twice', () => {
  const names = views.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(analyses.map(({ name }) => name)))
  expect(new Set(names).size).toBe(names.length)
  expect(names.slice(-derived.length)).toEqual(derived)
})

/** What the analysis says of a project, of one declaration or of all, as the command line prints it. */
const sectionsOf = (name: string, subject: string, project: Project) => {
  const analysis = analyses.find(each => each.name === name)!
  const results = analysis
    .subjects(project)
    .filter(element => subject === 'all' || element.name === subject)
    .map(element => finish(ask(analysis, { element, project }, analysis.options?.({}))))
  const besides = analysis.besides && finish(ask(analysis.besides.question, ofWhole(project)))
  return analysis.sections([{ results, project, only: undefined, besides }])
}

const packed = (text: string): string => text.replaceAll(/\s/g, '')

const pictures = Object.entries(exampleProjects()).flatMap(([example, files]) => {
  const { workspace } = projectOf(files)
  const project = workspace.project()
  return views
    .filter(({ name }) => derived.includes(name))
    .flatMap(({ name, subjects }) =>
      subjects(project.model, project).map(subject => ({ example, name, subject, project })),
    )
})

test('the examples have something for each of them to show', () => {
  expect(new Set(pictures.map(({ name }) => name))).toEqual(new Set(derived))
})

describe.each(pictures)('$name of $subject.name in $example', ({ name, subject, project }) => {
  test('has every fact, cell and note of the analysis in the picture, and no text over another', async () => {
    const { picture, tables } = await subject.draw(project, { look: {}, driving: { pause: () => Promise.resolve() } })
    const drawn = readMarkup(picture.markup)
    const shown = new Set(named(drawn, 'text').map(({ text }) => packed(text)))
    const told = sectionsOf(name, subject.name, project).flatMap(({ facts, tables: all, notes }) => [
      ...facts.map(([, text]) => text),
      ...all.flatMap(({ rows }) => rows.flat()),
      ...notes,
    ])
    expect(told.length).toBeGreaterThan(0)
    expect(told.map(packed).filter(text => text !== '' && !shown.has(text))).toEqual([])
    expect([overlappingTexts(drawn), textsOutside(drawn)]).toEqual([[], []])
    const cells = new Set(
      tables
        .flatMap(({ markup }) => ['td', 'th'].flatMap(kind => named(readMarkup(markup), kind)))
        .map(({ text }) => text),
    )
    expect(told.filter(text => !cells.has(text))).toEqual([])
  })
})

const followed = {
  'plan.journey': 'journey Plan { kind planned  touchpoint Call }',
  'actual.journey':
    'journey May "A claim in May" { kind actual  follows Plan  touchpoint Call { at 2026-05-03 }  touchpoint Mail { at 2026-05-04 } }',
}

test('a file offers what the analysis is of, as far as it stands there', () => {
  const { workspace } = projectOf(followed)
  const project = workspace.project()
  const { subjects } = views.find(({ name }) => name === 'deviations')!
  const namesIn = (file: string) => subjects(workspace.file(file)!.declarations, project).map(({ name }) => name)
  expect([namesIn('plan.journey'), namesIn('actual.journey')]).toEqual([[], ['May']])
})

test('a place in another file leads there', async () => {
  const { picture } = await drawnOf(projectOf(followed).workspace, 'deviations')
  const places = named(readMarkup(picture.markup), 'g').filter(
    ({ attributes }) => attributes.class === 'wp-source wp-place',
  )
  expect(places.map(({ attributes }) => attributes['data-file'])).toEqual(['actual.journey'])
})

test('initiatives are one page with what nobody works on, and each leads to its text', async () => {
  const { workspace } = projectOf({
    'a.journey':
      'initiative Video "Show it" { }\ninitiative Form "Shorter form" { }\nkpi Late { measure csat  target >= 50%  observed 2026-03 { yes 10  of 100 } }',
  })
  const picture = readMarkup((await drawnOf(workspace, 'initiatives', 'all')).picture.markup)
  const texts = textBoxes(picture).map(({ text }) => text)
  expect(texts).toEqual(
    expect.arrayContaining(['Initiatives', 'Show it', 'Shorter form', 'What nobody works on', 'Late']),
  )
  const sections = named(picture, 'g').filter(({ attributes }) => attributes.class === 'wp-source wp-section')
  expect(sections.map(({ attributes }) => attributes['data-name'])).toEqual(['Video', 'Form'])
})
