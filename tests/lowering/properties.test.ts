import { readFileSync } from 'node:fs'
import { AstUtils, GrammarAST } from 'langium'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { BlockFields } from '../../language-server/lowering/block.js'
import { entriesIn, phraseOf } from '../../language-server/lowering/grammar-words.js'
import { propertyOf } from '../../language-server/lowering/properties/index.js'
import { layoutOf, toldInside, toldOf, wordsOf } from '../../language-server/lowering/told.js'
import { languageServices } from '../../language-server/parsing/services.js'
import { parseFile } from '../../language-server/reading/parse-file.js'
import type * as model from '../../src/model/index.js'

const rules = languageServices().Grammar.rules.filter(GrammarAST.isParserRule)
const ruleOf = (node: GrammarAST.AbstractElement): string =>
  AstUtils.getContainerOfType(node, GrammarAST.isParserRule)!.name

type Place = { readonly block: string; readonly keyword: string; readonly rule: string }
/** Everything that a keyword begins in a block. */
const places: readonly Place[] = rules
  .filter(({ fragment }) => !fragment)
  .flatMap(({ name: block }) => [...entriesIn(block)].map(([keyword, rule]) => ({ block, keyword, rule })))
const properties = places.filter(({ rule }) => propertyOf(rule))
const exampleOf = ({ rule, keyword }: Place): string => propertyOf(rule)!.words[keyword].example

/** A text with `inner` in the innermost block of that kind. */
const around = (block: string, inner: string): string => {
  const place = places.find(({ rule }) => rule === block)
  if (!place) return inner
  const header = propertyOf(block) ? exampleOf(place) : `${place.keyword} Some`
  return around(place.block, `${header} { ${inner} }`)
}

const reading = (text: string) => {
  const { declarations, problems } = parseFile(text, 'example.journey')
  const withoutPlaces = JSON.stringify(declarations, (key, value) => (/^(range|nameRange)$/.test(key) ? 0 : value))
  return { model: withoutPlaces, problems: problems.map(({ rule, message }) => `${rule}: ${message}`) }
}

test('the grammar has properties', () => {
  expect(properties.length).toBeGreaterThan(90)
})

describe('every property', () => {
  test.each(properties)('$keyword in $block reaches the Model', place => {
    const written = reading(around(place.block, exampleOf(place)))
    expect(written.problems).toEqual([])
    expect(written.model).not.toBe(reading(around(place.block, '')).model)
  })

  test.each(properties)('$keyword in $block adds up, or is refused a second time', place => {
    const once = reading(around(place.block, exampleOf(place)))
    const twice = reading(around(place.block, `${exampleOf(place)} ${exampleOf(place)}`))
    const { repeats } = propertyOf(place.rule)!
    expect(twice.problems).toEqual(repeats ? [] : [expect.stringContaining('is written twice here')])
    if (!repeats) expect(twice.model).toBe(once.model)
  })

  test.each(properties)('$keyword in $block stands in the language reference', ({ rule, keyword }) => {
    const phrase = phraseOf(rule).words.length > 1 ? phraseOf(rule).words.join(' ') : keyword
    expect(readFileSync('docs/language.md', 'utf8')).toMatch(new RegExp(`\`${phrase}[ \`]`))
  })

  test('has a list of words exactly where the grammar takes one', () => {
    const takesWord = (rule: GrammarAST.ParserRule): boolean =>
      AstUtils.streamAllContents(rule).some(
        node =>
          GrammarAST.isRuleCall(node) &&
          GrammarAST.isParserRule(node.rule.ref) &&
          (node.rule.ref.name === 'Word' || (!layoutOf(node.rule.ref.name) && takesWord(node.rule.ref))),
      )
    const read = rules.filter(({ name }) => propertyOf(name))
    expect(read.filter(takesWord).map(({ name }) => name)).toEqual(
      read.map(({ name }) => name).filter(rule => wordsOf(rule).length > 0),
    )
  })
})

test.each(places.filter(({ rule }) => !propertyOf(rule)))('$keyword in $block reaches the Model', place => {
  const written = reading(around(place.block, `${place.keyword} Other`))
  expect(written.problems).toEqual([])
  expect(written.model).not.toBe(reading(around(place.block, '')).model)
})

const keywords = rules.flatMap(rule =>
  AstUtils.streamAllContents(rule)
    .filter(GrammarAST.isKeyword)
    .filter(({ value }) => /^\p{L}/u.test(value))
    .map(keyword => ({ keyword: keyword.value, rule: ruleOf(keyword) }))
    .toArray(),
)

describe('every keyword says what it means', () => {
  test.each(keywords)('$keyword of $rule', ({ keyword, rule }) => {
    const begins = places.some(place => place.rule === rule && place.keyword === keyword)
    const says = begins ? toldOf(rule, keyword, 'block').says : toldInside(rule, keyword, 'block')
    expect(says).toMatch(/^(`|\p{Lu}).*\.$/su)
  })
})

type Models = {
  readonly Stakeholder: model.Stakeholder
  readonly Channel: model.Channel
  readonly Journey: Omit<model.Journey, 'stages' | 'touchpoints' | 'promises'>
  readonly Touchpoint: Omit<model.Touchpoint, 'stage'>
  readonly ServicePromise: model.ServicePromise
  readonly Motivation: model.Motivation
  readonly Obstacle: model.Obstacle
  readonly Support: model.Support
  readonly Trend: model.Trend
  readonly Goal: model.Goal
  readonly Kpi: model.Kpi
  readonly Segment: model.Canvas['segments'][number]
  readonly Proposition: model.Canvas['propositions'][number]
  readonly Relationship: model.Canvas['relationships'][number]
  readonly Revenue: model.Canvas['revenues'][number]
  readonly Resource: model.Canvas['resources'][number]
  readonly Activity: model.Canvas['activities'][number]
  readonly Partner: model.Canvas['partners'][number]
  readonly Cost: model.Canvas['costs'][number]
  readonly Impacts: Omit<model.Impacts, 'journey' | 'judgements'>
  readonly Outlook: Omit<model.Outlook, 'descriptors' | 'judgements'>
  readonly Initiative: model.Initiative
  readonly Scenario: Omit<model.Scenario, 'journey' | 'changes'>
}
type Head = 'name' | 'nameRange' | 'range' | 'title' | 'description' | 'file'

test('what the rows fill is what the Model has, field by field', () => {
  type Untold = { [Type in keyof Models]: Exclude<keyof Models[Type], Head | keyof BlockFields<Type>> }
  type Unknown = { [Type in keyof Models]: Exclude<keyof BlockFields<Type>, keyof Models[Type]> }
  expectTypeOf<Untold[keyof Models]>().toEqualTypeOf<never>()
  expectTypeOf<Unknown[keyof Models]>().toEqualTypeOf<never>()
})
