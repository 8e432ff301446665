import { describe, expect, test } from 'vitest'
import { expectProblems } from '../support/findings.js'
import { markedPlace } from '../support/marks.js'
import { plain } from '../support/plain.js'
import { only, read, touchpointWith } from '../support/reading.js'

const H = 3600
const on = (relation: string, name: string, lag = 0) => ({ relation, on: name, lag })

describe('dependencies', () => {
  test.each([
    ['after A', [on('FS', 'A')]],
    ['after A + 2h', [on('FS', 'A', 2 * H)]],
    ['after A - 1h', [on('FS', 'A', -H)]],
    ['after A - 1d12h', [on('FS', 'A', -36 * H)]],
    ['after start of A', [on('SS', 'A')]],
    ['after start of A + 1h', [on('SS', 'A', H)]],
    ['finishes after A', [on('FF', 'A')]],
    ['finishes after A + 1h', [on('FF', 'A', H)]],
    ['finishes after start of A', [on('SF', 'A')]],
    ['finishes after start of A - 30min', [on('SF', 'A', -H / 2)]],
    ['after A, C', [on('FS', 'A'), on('FS', 'C')]],
    ['after A + 1h, start of C', [on('FS', 'A', H), on('SS', 'C')]],
    ['after A  after C - 1h', [on('FS', 'A'), on('FS', 'C', -H)]],
    ['after A  finishes after A + 1h', [on('FS', 'A'), on('FF', 'A', H)]],
    ['after A, A + 1h', [on('FS', 'A'), on('FS', 'A', H)]],
  ])('%s', (written, dependencies) => {
    expect(touchpointWith(written)).toEqual({ dependencies })
  })
})

describe('what may follow, be left out or come again', () => {
  test.each<[string, object]>([
    [
      'then A 70%, C 30%',
      {
        branches: [
          { to: 'A', probability: 0.7 },
          { to: 'C', probability: 0.3 },
        ],
      },
    ],
    ['then A, C', { branches: [{ to: 'A' }, { to: 'C' }] }],
    ['then A 12.5%', { branches: [{ to: 'A', probability: 0.125 }] }],
    ['optional', { optional: {} }],
    ['optional 80%', { optional: { probability: 0.8 } }],
    ['repeat 15%', { repeats: [{ probability: 0.15 }] }],
    ['repeat 15% from A', { repeats: [{ probability: 0.15, from: 'A' }] }],
    ['repeat 15%  repeat 5% from A', { repeats: [{ probability: 0.15 }, { probability: 0.05, from: 'A' }] }],
    ['not before 3d', { notBefore: 72 * H }],
    ['due 5d', { due: 120 * H }],
    ['details Sub', { details: 'Sub' }],
    ['layer support', { layer: 'support' }],
    ['moment of truth', { momentOfTruth: true }],
    ['emotion +2', { emotion: 2 }],
    ['emotion 0', { emotion: 0 }],
    ['emotion -1.5', { emotion: -1.5 }],
  ])('%s', (written, said) => {
    expect(touchpointWith(written)).toEqual(said)
  })
})

describe('`repeat 15%` followed by `from`', () => {
  test('a touchpoint of the journey is where the loop goes back to', () => {
    expect(touchpointWith('repeat 15%\n    from A')).toEqual({ repeats: [{ probability: 0.15, from: 'A' }] })
  })

  test('any other name is who the touchpoint comes from', () => {
    expect(touchpointWith('repeat 15%\n    from Customer  to Care  via Phone')).toEqual({
      repeats: [{ probability: 0.15 }],
      from: 'Customer',
      to: ['Care'],
      via: ['Phone'],
    })
  })

  test('and is looked up as a stakeholder, at its own place', () => {
    const { text, range } = markedPlace('journey J { touchpoint A { repeat 15% from »Customer« } }')
    expect(read(text).references).toEqual([{ name: 'Customer', expects: ['stakeholder'], range }])
  })

  test('also where a stakeholder has the name of a touchpoint, the touchpoint is meant', () => {
    expect(touchpointWith('repeat 15% from C  from A')).toEqual({
      repeats: [{ probability: 0.15, from: 'C' }],
      from: 'A',
    })
  })

  test.each([
    'journey J { touchpoint A { repeat 15% from Customer  »from Care« } }',
    'journey J { touchpoint A { from Customer  »repeat 15% from Care« } }',
  ])('two of them are one too many, and the first holds: %s', written => {
    const file = expectProblems(written, /^`from` is written twice/)
    expect(plain(file.declarations.journeys[0].touchpoints[0])).toMatchObject({
      from: 'Customer',
      repeats: [{ probability: 0.15 }],
    })
  })
})

describe('experience', () => {
  test('pains with and without their source', () => {
    expect(
      touchpointWith('pain "long"  pain "cold" { source "survey" }  pain "loud" { evidence measured  source "dB" }'),
    ).toEqual({
      pains: [
        { text: 'long' },
        { text: 'cold', source: 'survey' },
        { text: 'loud', evidence: 'measured', source: 'dB' },
      ],
    })
  })

  test('what it matters for', () => {
    expect(touchpointWith('matters satisfaction 5, advocacy 0')).toEqual({
      matters: { satisfaction: 5, advocacy: 0 },
    })
    expectProblems('journey J { touchpoint A { matters »retention 6« } }', /^6 is outside the scale 0 to 5/)
  })
})

describe('planned and actual', () => {
  test('an actual journey follows a planned one, and its touchpoints say when they took place', () => {
    const text = `journey Claim17 "One customer's claim" {
      kind actual  follows WarrantyClaim
      touchpoint Call   { at 2026-03-04T10:00 .. 2026-03-04T10:20  as Report }
      touchpoint Visit2 { at 2026-03-11  as WarrantyClaim.Visit }
    }`
    expect(only('journeys', text)).toMatchObject({
      kind: 'actual',
      follows: 'WarrantyClaim',
      touchpoints: [
        { name: 'Call', at: { start: '2026-03-04T10:00', end: '2026-03-04T10:20' }, as: 'Report' },
        { name: 'Visit2', at: { start: '2026-03-11' }, as: 'WarrantyClaim.Visit' },
      ],
    })
  })

  test('what they are an occurrence of is looked up in the journey that is followed', () => {
    const { references } = read('journey One { follows Plan  touchpoint Call { as Report } }')
    expect(references.map(({ name, scope }) => [name, scope])).toEqual([
      ['Plan', undefined],
      ['Report', 'Plan'],
    ])
  })
})

test('touchpoints stand in the order written, whatever their stage', () => {
  const text = 'journey J { touchpoint A  stage S { touchpoint B }  touchpoint C  stage T { touchpoint D } }'
  expect(only('journeys', text)).toMatchObject({
    touchpoints: [{ name: 'A' }, { name: 'B', stage: 'S' }, { name: 'C' }, { name: 'D', stage: 'T' }],
    stages: [{ name: 'S' }, { name: 'T' }],
  })
})

test('properties stand in any order, on any number of lines', () => {
  const properties = [
    'from X',
    'to Y',
    'via Z',
    'duration 5min',
    'after A',
    'emotion -1',
    'optional',
    'moment of truth',
  ]
  const there = touchpointWith(properties.join('\n'))
  expect(touchpointWith(properties.toReversed().join(' '))).toEqual(there)
  expect(touchpointWith(properties.join(' ').replaceAll(' ', '\n'))).toEqual(there)
})
