import { describe, expect, test } from 'vitest'
import { only } from '../support/reading.js'

const observed = (written: string) =>
  (only('kpis', `kpi K { ${written} }`) as { readonly observed: readonly unknown[] }).observed
const number = (label: string, value: number) => ({ label, value: { value, unit: 'number' } })
const seconds = (label: string, value: number) => ({ label, value: { value, unit: 'seconds' } })
const D = 86_400

describe('what was counted', () => {
  test('promoters, passives and detractors', () => {
    expect(observed('observed 2026-09 { promoters 230  passives 88  detractors 42 }')).toEqual([
      { when: '2026-09', counts: [number('promoters', 230), number('passives', 88), number('detractors', 42)] },
    ])
  })

  test('answers per point of the scale', () => {
    expect(observed('observed 2026-09 { 1: 14  2: 9  3: 10  4: 32  5: 42 }')).toEqual([
      { when: '2026-09', counts: [number('1', 14), number('2', 9), number('3', 10), number('4', 32), number('5', 42)] },
    ])
  })

  test('shares', () => {
    expect(observed('observed 2026-09 { yes 280  of 400 }')).toEqual([
      { when: '2026-09', counts: [number('yes', 280), number('of', 400)] },
    ])
    expect(observed('observed 2026 { yes 70% }')).toEqual([
      { when: '2026', counts: [{ label: 'yes', value: { value: 0.7, unit: 'share' } }] },
    ])
  })

  test('a figure below zero, and a label of two words', () => {
    expect(observed('observed 2026-09 { value -13  of 40  no-answer 3 }')).toEqual([
      { when: '2026-09', counts: [number('value', -13), number('of', 40), number('no-answer', 3)] },
    ])
  })

  test('times', () => {
    expect(observed('observed 2026-Q3 { mean 3d  median 2d  p90 7d  of 120 }')).toEqual([
      {
        when: '2026-Q3',
        counts: [seconds('mean', 3 * D), seconds('median', 2 * D), seconds('p90', 7 * D), number('of', 120)],
      },
    ])
  })

  test('one period after the other, in the order written', () => {
    expect(observed('observed 2026-Q3 { yes 1 of 2 }  observed 2026-Q2 { yes 1 of 3 }')).toMatchObject([
      { when: '2026-Q3' },
      { when: '2026-Q2' },
    ])
  })
})

describe('judgements', () => {
  const judgements = (written: string) =>
    (only('impacts', `impacts I { ${written} }`) as { readonly judgements: readonly unknown[] }).judgements

  test.each<[string, object]>([
    ['A -> B 2', { from: 'A', to: 'B', value: { low: 2, high: 2 } }],
    ['A -> B -2.5', { from: 'A', to: 'B', value: { low: -2.5, high: -2.5 } }],
    ['A -> B +1..+3', { from: 'A', to: 'B', value: { low: 1, high: 3 } }],
    ['A -> B -3..-1', { from: 'A', to: 'B', value: { low: -3, high: -1 } }],
    ['A -> B +1 by Care', { from: 'A', to: 'B', value: { low: 1, high: 1 }, by: 'Care' }],
    ['A -> B +1 "why" by Care', { from: 'A', to: 'B', value: { low: 1, high: 1 }, by: 'Care', reason: 'why' }],
    ['A -> B +1 by Care "why"', { from: 'A', to: 'B', value: { low: 1, high: 1 }, by: 'Care', reason: 'why' }],
    ['J.A -> B +1', { from: 'J.A', to: 'B', value: { low: 1, high: 1 } }],
  ])('%s', (written, judgement) => {
    expect(judgements(written)).toEqual([judgement])
  })

  test('several authors judge the same arrow', () => {
    expect(judgements('A -> B +1 by Care\n  A -> B +3 by Parts')).toMatchObject([{ by: 'Care' }, { by: 'Parts' }])
  })

  test('a table may have ranges and open cells, and several of them may stand in one block', () => {
    const text = 'impacts I { matrix { to A B\n A . +1..+2\n B ? . }  matrix { A\n A . } }'
    expect(only('impacts', text)).toMatchObject({
      matrices: [
        {
          columns: ['A', 'B'],
          rows: [
            { factor: 'A', cells: [{ kind: 'diagonal' }, { kind: 'judged', value: { low: 1, high: 2 } }] },
            { factor: 'B', cells: [{ kind: 'open' }, { kind: 'diagonal' }] },
          ],
        },
        { columns: ['A'], rows: [{ factor: 'A', cells: [{ kind: 'diagonal' }] }] },
      ],
    })
  })

  test('in an outlook between states', () => {
    expect(
      only('outlooks', 'outlook O { descriptor D "How" { A "a", B }  D.A -> D.B -2..-1 by Care "why" }'),
    ).toMatchObject({
      descriptors: [{ name: 'D', title: 'How', states: [{ name: 'A', title: 'a' }, { name: 'B' }] }],
      judgements: [{ from: 'D.A', to: 'D.B', value: { low: -2, high: -1 }, by: 'Care', reason: 'why' }],
    })
  })
})
