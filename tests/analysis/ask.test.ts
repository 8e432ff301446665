import { describe, expect, test } from 'vitest'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { answered, ask, askNow, ofWhole } from '../../src/analysis/ask.js'
import { kpi } from '../../src/analysis/kpi/index.js'
import { finish } from '../../src/analysis/long-work.js'
import { type Question, shortQuestion } from '../../src/analysis/question.js'
import { analyses } from '../../src/analysis/registry.js'
import { allStakeholders } from '../../src/analysis/stakeholders/index.js'
import type { Kpi } from '../../src/model/kpi.js'
import { projectOf } from '../support/reading.js'

const files = { '1.journey': 'kpi K "Satisfaction" { measure csat  owner S }', '2.journey': 'stakeholder S "old"' }

describe('an answer', () => {
  test('is kept while nothing that it read has changed, whatever else does', () => {
    const { workspace } = projectOf(files)
    const [element] = workspace.project().model.kpis
    const first = askNow(kpi, { element: element!, project: workspace.project() })
    workspace.update(parseFile('stakeholder S "new"', '2.journey'))
    expect(askNow(kpi, { element: element!, project: workspace.project() })).toBe(first)
  })

  const owner = shortQuestion<Kpi, string | undefined>('owner', ({ owner }, { target }) => {
    return owner && target(owner)?.element.title
  })

  test('is worked out anew when what it read has changed', () => {
    const { workspace } = projectOf(files)
    const [element] = workspace.project().model.kpis
    const ownerNow = () => askNow(owner, { element: element!, project: workspace.project() })
    expect(ownerNow()).toBe('old')
    workspace.update(parseFile('stakeholder S "new"', '2.journey'))
    expect(ownerNow()).toBe('new')
  })

  test('that was under way while a file changed is not kept', () => {
    const twice: Question<Kpi, string | undefined> = {
      name: 'owner, looked at twice',
      *compute({ owner }, { target }) {
        const first = owner && target(owner)?.element.title
        yield 0.5
        return owner && target(owner) && first
      },
    }
    const { workspace } = projectOf(files)
    const [element] = workspace.project().model.kpis
    const work = ask(twice, { element: element!, project: workspace.project() })
    work.next()
    workspace.update(parseFile('stakeholder S "new"', '2.journey'))
    finish(work)
    expect(answered(twice, { element: element!, project: workspace.project() })).toBeUndefined()
    expect(askNow(twice, { element: element!, project: workspace.project() })).toBe('new')
  })
})

test.each(analyses.filter(({ besides }) => besides))(
  '$name of an empty project has nothing besides, and does not fail',
  ({ besides }) => {
    const { workspace } = projectOf({ 'a.journey': '' })
    expect(besides!.fields([finish(ask(besides!.question, ofWhole(workspace.project())))])).toBeDefined()
    expect(askNow(allStakeholders, ofWhole(workspace.project())).results).toEqual([])
  },
)
