import { describe, expect, test } from 'vitest'
import { openProject, render } from '../../src/index.js'

const claim = 'journey Claim { touchpoint Report { duration 5min } }'

describe('what cannot be used is refused with a sentence', () => {
  test.each([
    [{ 'README.md': '# Claims' }, 'README.md is no .journey file, so it says nothing of a project.'],
    [{ 'sub/waypost.config.json': '{}' }, 'a configuration is read when a project is opened'],
    [{ 'waypost.config.json': '{ "emotin": {} }' }, '"emotin" is not a setting of Waypost'],
  ])('%j', (files: Readonly<Record<string, string>>, message) => {
    expect(() => openProject(files)).toThrow(message)
  })

  test('a configuration that is written later, and a day that is none', () => {
    expect(() => openProject({}).write('waypost.config.json', '{}')).toThrow('Open the project anew')
    expect(() => openProject({}, { today: 'tomorrow' })).toThrow('"tomorrow" is no day. Write it as 2026-10-01.')
    expect(() => openProject({}, { today: '2026-02-31' })).toThrow('"2026-02-31" is no day. Write it as 2026-10-01.')
  })

  test('a view that there is not, and nothing or several things to draw', async () => {
    const project = openProject({ 'a.journey': `${claim}\n${claim.replace('Claim', 'Return')}` }).project()
    await expect(render('map', project)).rejects.toThrow('There is no view "map". There is: journey-map,')
    await expect(render('journey-map', project)).rejects.toThrow('There are several: Claim, Return.')
    await expect(render('journey-map', project, { of: 'Calim' })).rejects.toThrow('There is no journey named "Calim"')
  })
})

test('a text that is written anew is what counts, and one that is removed no longer', () => {
  const opened = openProject({ 'a.journey': claim })
  opened.write('a.journey', claim.replace('Report', 'Ask'))
  expect(opened.project().model.journeys[0]?.touchpoints.map(({ name }) => name)).toEqual(['Ask'])
  opened.remove('a.journey')
  expect(opened.project().model.journeys).toEqual([])
})

test('of two with one name the first is drawn, which references mean', async () => {
  const twice = openProject({ 'a.journey': `${claim}\n${claim.replace('Report', 'Ask')}` }).project()
  const svg = await render('journey-map', twice, { of: 'Claim' })
  expect(svg).toContain('Report')
  expect(svg).not.toContain('Ask')
})
