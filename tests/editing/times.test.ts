import { describe, expect, test } from 'vitest'
import { inlayHints } from '../../language-server/editing/inlay-hints.js'
import { lenses } from '../../language-server/editing/lenses.js'
import { analyzeCriticalPath } from '../../src/analysis/critical-path/index.js'
import { label } from '../../src/model/label.js'
import { durationText } from '../../src/wording/duration-text.js'
import { editing, example } from './editing.js'

const everything = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } }

const claim = `journey Claim "Warranty claim" {
  touchpoint Report "Report the fault" { duration 5min }
  touchpoint Check { duration 1h  after Report }
  touchpoint Note "Write \\"it\\" down"{ duration 2min  after Report }
}
`
/** The text with each hint where the editor shows it. */
const withHints = (text: string, visible = everything): string => {
  const opened = editing(text)
  const lines = text.split('\n')
  for (const { position, label } of inlayHints(opened, visible)) {
    const line = lines[position.line]
    lines[position.line] = `${line.slice(0, position.character)}[${label}]${line.slice(position.character)}`
  }
  return lines.join('\n')
}

describe('inlay hints', () => {
  test('stand behind the title, or behind the name where there is none', () => {
    expect(withHints(claim)).toBe(`journey Claim "Warranty claim" {
  touchpoint Report "Report the fault"[starts 0 min · critical] { duration 5min }
  touchpoint Check[starts 5 min · critical] { duration 1h  after Report }
  touchpoint Note "Write \\"it\\" down"[starts 5 min · 58 min float]{ duration 2min  after Report }
}
`)
  })
  test('only in the visible lines', () => {
    const second = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } }
    expect(inlayHints(editing(claim), second).map(({ position }) => position.line)).toEqual([2])
  })
  test('nothing is invented where no durations are', () => {
    expect(withHints('journey A { touchpoint T touchpoint S }')).toBe('journey A { touchpoint T touchpoint S }')
  })
  test('explain themselves', () => {
    const [critical, , free] = inlayHints(editing(claim), everything).map(({ tooltip }) => tooltip)
    expect(critical).toBe(
      "Earliest start 0 min, latest start 0 min after the journey's start. A delay here delays the whole journey.",
    )
    expect(free).toContain('It may start up to 58 min later without delaying the journey.')
  })
})

describe('lenses', () => {
  const titles = (text: string) => lenses(editing(text)).map(({ command }) => command!.title)

  test('say how long a journey takes, and along what', () => {
    expect(titles(claim)).toEqual(['Critical path 1 h 5 min: Report the fault → Check'])
  })
  test('a long path is cut', () => {
    const long = `journey Long { ${['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(name => `touchpoint ${name} { duration 1h }`).join(' ')} }`
    expect(titles(long)).toEqual(['Critical path 7 h: A → B → C → D → E → … (7 touchpoints)'])
  })
  test('several critical paths are counted', () => {
    const two =
      'journey Two { touchpoint A { duration 1h } touchpoint B { duration 1h } touchpoint C { duration 1h after A, B } }'
    expect(titles(two)).toEqual(['Critical path 2 h: A → C · 2 critical paths'])
  })
  test('say where no durations are, and an empty journey has none', () => {
    expect(titles('journey A { touchpoint T } journey B')).toEqual(['No durations yet, so no critical path'])
  })
})

test.each(['warranty', 'dsl-onboarding', 'va-appeal'])('%s: both say what the analysis says', name => {
  const texts = Object.entries(example(name))
  let compared = 0
  for (const [file, text] of texts) {
    const opened = editing({ [file]: text, ...Object.fromEntries(texts.filter(([other]) => other !== file)) })
    const hints = inlayHints(opened, everything)
    for (const [index, journey] of opened.model.declarations.journeys.entries()) {
      const result = analyzeCriticalPath(journey)
      // Where nothing takes time, both say nothing.
      if (result.duration === 0) continue
      for (const { name, earliestStart, totalFloat, critical } of result.touchpoints) {
        const { line } = journey.touchpoints.find(touchpoint => touchpoint.name === name)!.nameRange.start
        const hint = hints.find(({ position }) => position.line === line - 1)
        const float = critical ? 'critical' : `${durationText(totalFloat)} float`
        expect(hint?.label).toBe(`starts ${durationText(earliestStart)} · ${float}`)
        compared++
      }
      const first = journey.touchpoints.find(touchpoint => touchpoint.name === result.criticalPaths[0][0])!
      expect(lenses(opened)[index].command?.title).toMatch(
        new RegExp(`^Critical path ${durationText(result.duration)}: ${label(first)} → `),
      )
    }
  }
  expect(compared).toBeGreaterThan(5)
})
