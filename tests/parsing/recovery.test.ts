import { describe, expect, test } from 'vitest'
import type { FileModel } from '../../src/model/index.js'
import { expectProblems } from '../support/findings.js'
import { plain } from '../support/plain.js'
import { keysIn, read } from '../support/reading.js'
import { brokenBlocks, brokenBraces, inTouchpoint, unfinishedLines, without } from './broken-texts.js'

const touchpoint = (file: FileModel, name: string) =>
  plain(file.declarations.journeys[0].touchpoints.find(each => each.name === name))

describe('an unfinished line in a touchpoint costs that line alone', () => {
  test.each(unfinishedLines)('%s', (line, message) => {
    const file = expectProblems(inTouchpoint(line), message)
    expect(keysIn(file)).toEqual(['Phone', 'J', 'J.A', 'J.B', 'J.C', 'J.P'])
    expect(touchpoint(file, 'A')).toMatchObject({ emotion: 1 })
    expect(touchpoint(file, 'B')).toMatchObject({ by: ['Care'], emotion: -1, layer: 'backstage' })
    expect(touchpoint(file, 'C')).toMatchObject({ emotion: 2 })
    expect(plain(file.declarations.journeys[0].promises)).toEqual([{ name: 'P', within: 604_800 }])
  })
})

describe('what was probably meant is read', () => {
  test('the value behind a sign, and the text in quotes of another kind', () => {
    const file = expectProblems(
      `journey J »“A journey”« { kind»:« actual
  touchpoint A { duration»=« 2h  emotion»:« -1 }
  touchpoint B { pain »‘No papers’« }
}
kpi K { target = 5 }`,
      'A text stands in straight double quotes. Write `"A journey"`.',
      without(':'),
      without('='),
      without(':'),
      'A text stands in straight double quotes. Write `"No papers"`.',
    )
    expect(plain(file.declarations.journeys[0])).toMatchObject({ title: 'A journey', kind: 'actual' })
    expect(touchpoint(file, 'A')).toMatchObject({ duration: { seconds: 7200 }, emotion: -1 })
    expect(touchpoint(file, 'B')).toMatchObject({ pains: [{ text: 'No papers' }] })
  })

  test('a duration is offered as a replacement of all that was written', () => {
    const { problems } = read('journey J { touchpoint A { duration 2 days } }')
    expect(problems[0]?.fixes?.[0]?.edits).toEqual([{ file: 'a.journey', range: problems[0]?.range, newText: '2d' }])
  })

  test('an arrow between touchpoints is told where order is written', () => {
    expectProblems(
      'journey J {\n  touchpoint A\n  touchpoint B\n  »A« -> B\n}',
      '`A` is not something a journey can have. What comes first is written in the touchpoint that follows it: `after A`.',
    )
  })

  test('a name with a hyphen', () => {
    expectProblems(
      'journey J {\n  touchpoint First»-«contact {\n    duration 2h\n  }\n}',
      '`- contact` does not belong to the name, which is one word of letters, digits and `_`. Write what people read as a title in double quotes.',
    )
  })
})

describe('other blocks', () => {
  test.each(brokenBlocks)('%s', (_, text, messages, keys, left) => {
    const file = expectProblems(text, ...messages)
    expect(keysIn(file)).toEqual(keys)
    if (left) {
      const [found, expected] = left(file)
      expect(found).toMatchObject(expected)
    }
  })
})

describe('braces, names and titles', () => {
  test.each(brokenBraces)('%s', (_, text, messages, keys) => {
    const file = expectProblems(text, ...messages)
    expect(keysIn(file).join(' ')).toBe(keys)
  })

  test('a comment that is not closed hides the rest of the file, and says where it began', () => {
    const file = expectProblems(
      'channel D\n»/*« what\nchannel E',
      'The comment that starts here is never closed. Write `*/` where it ends.',
    )
    expect(keysIn(file)).toEqual(['D'])
  })

  test('the quotes of a title can be put in place', () => {
    const file = expectProblems('channel Phone »The phone« { }', /^A title stands in double quotes/)
    const [problem] = file.problems
    expect(problem!.fixes).toEqual([
      {
        title: 'Put the title in double quotes',
        edits: [{ file: 'a.journey', range: problem!.range, newText: '"The phone"' }],
      },
    ])
  })
})
