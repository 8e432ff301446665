import { describe, expect, test } from 'vitest'
import { completion } from '../language-server/editing/completion/completion.js'
import { hover } from '../language-server/editing/hover.js'
import { rename } from '../language-server/editing/names/rename.js'
import { parseFile } from '../language-server/reading/parse-file.js'
import { analyzeCriticalPath } from '../src/analysis/critical-path/index.js'
import { factorNames } from '../src/analysis/cross-impact/factor-names.js'
import { analyzeCrossImpact } from '../src/analysis/cross-impact/index.js'
import { editingAt } from './editing/editing.js'
import { drawOf } from './support/drawing.js'
import { projectOf } from './support/reading.js'

/** What every object of JavaScript has: names like others in the language. */
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'] as const

const text = (name: string): string => `stakeholder ${name}_team
stakeholder ${name} { role customer  influences ${name}_team +2 }
channel ${name}_by { service assisted }
journey ${name}_journey {
  kind      planned
  customer  ${name}
  stage ${name}_stage {
    touchpoint ${name} { from ${name}  to ${name}_team  via ${name}_by  duration 2h  emotion +1 }
    touchpoint Next    { by ${name}_team  after ${name} + 1h  duration 3h  then ${name}  repeat 10% from ${name} }
  }
  promise ${name}_promise { from ${name}  to Next  within 7h }
}
kpi ${name}_kpi { measure custom  target >= 2  at ${name}_journey.${name}  observed 2026-10 { ${name} 3 } }
impacts ${name}_impacts {
  matrix {
    to          ${name}_kpi  ${name}_by
    ${name}_kpi .            +1
    ${name}_by  -2           .
  }
}
`

describe.each(names)('%s is a name like any other', name => {
  test('it is read and checked without findings', () => {
    const { workspace } = projectOf({ 'a.journey': text(name) })
    expect(workspace.findings()).toEqual([])
    expect(workspace.project().model.journeys[0]?.touchpoints.map(touchpoint => touchpoint.name)).toEqual([
      name,
      'Next',
    ])
    expect(workspace.project().model.kpis[0]?.observed[0]?.counts).toEqual([
      { label: name, value: { value: 3, unit: 'number' } },
    ])
  })

  test('it is analysed', () => {
    const { workspace } = projectOf({ 'a.journey': text(name) })
    const { journeys, impacts } = workspace.project().model
    const plan = analyzeCriticalPath(journeys[0])
    expect(plan.criticalPaths).toEqual([[name, 'Next']])
    expect(plan.promises).toMatchObject([{ planned: 6 * 3600, verdict: 'kept' }])
    const { factors, loops } = analyzeCrossImpact(impacts[0], {
      nameOf: factorNames(workspace.project().links.target),
    })
    expect(factors.map(factor => factor.name)).toEqual([`${name}_kpi`, `${name}_by`])
    expect(loops).toMatchObject([{ sign: -1, strength: 2 }])
  })

  test.each(['journey-map', 'time-line', 'network'] as const)('it is drawn in the %s', async view => {
    const { workspace } = projectOf({ 'a.journey': text(name) })
    const markup = await drawOf(workspace, view)
    expect(markup).toContain(`data-name="${name}"`)
    expect(markup).not.toMatch(/undefined|NaN|\[object|function/)
  })

  test('it is offered, explained and renamed', () => {
    const offered = editingAt(text(name).replace('after ', 'after »«'))
    expect(completion(offered, offered.position).map(({ label }) => label)).toContain(name)
    const used = editingAt(text(name).replace(`after ${name}`, `after »«${name}`))
    expect(hover(used, used.position)?.contents).toMatchObject({ value: expect.stringContaining('*touchpoint of ') })
    const edits = Object.values(rename(used, used.position, 'Other')?.changes ?? {}).flat()
    expect(edits).toHaveLength(6)
  })

  test('where nothing is called so, it is unknown', () => {
    const { workspace } = projectOf({ 'a.journey': `kpi K { target >= 3  at ${name}  owner ${name} }` })
    expect(workspace.findings().map(({ rule }) => rule)).toEqual(['names/unknown', 'names/unknown'])
  })

  test('as a keyword or a word of a list it is refused', () => {
    const wrong = `${name} A\nstakeholder S { ${name} 3  role ${name} }\njourney J { touchpoint T { ${name} 1h  matters ${name} 3 } }\n`
    const { problems } = parseFile(wrong, 'a.journey')
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(
      new Set(['syntax/unknown-property', 'values/unknown-word']),
    )
    for (const { message } of problems) expect(message).not.toMatch(/undefined|\[object|native code/)
  })

  test('everywhere in half-written text it can be completed', () => {
    const whole = text(name)
    const offered = new Set<string>()
    for (let offset = 0; offset <= whole.length; offset += 3) {
      const half = editingAt(`${whole.slice(0, offset)}»«`)
      for (const { label } of completion(half, half.position)) offered.add(label)
    }
    expect(offered).toContain(name)
    for (const label of offered) expect(label).not.toMatch(/undefined|\[object|native code/)
  })
})
