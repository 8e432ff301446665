import type { Judgement, Outlook } from '../../../src/model/impacts.js'
import type { Range, Reference } from '../../../src/model/source.js'
import { spelling } from '../../../src/model/spelling.js'

const at = (line: number): Range => ({ start: { line, column: 1 }, end: { line, column: 2 } })
const reference = (name: string, line: number): Reference => ({
  name: spelling(name),
  range: at(line),
  expects: ['state'],
  scope: 'Future',
})

/** Descriptors as text, such as `Delivery: OnTime Late`, then judgements such as `Delivery.Late -> Mood.Leaving +1..+2 by Care`. */
export const outlook = (...lines: readonly string[]): Outlook => {
  const descriptors: Outlook['descriptors'][number][] = []
  const judgements: Judgement[] = []
  lines.forEach((line, number) => {
    const range = at(number + 1)
    const named = (name: string) => ({ name, nameRange: range, range })
    const arrow = /^(\S+) -> (\S+) ([+-]?\d+(?:\.\d+)?)(?:\.\.(\S+))?(?: by (\S+))?$/.exec(line)
    if (arrow) {
      const [, from, to, low, high, by] = arrow
      judgements.push({
        from: reference(from, number + 1),
        to: reference(to, number + 1),
        value: { low: Number(low), high: Number(high ?? low) },
        ...(by && { by: { name: spelling(by), range, expects: ['stakeholder'] } }),
        range,
      })
    } else {
      const [name, states = ''] = line.split(':')
      descriptors.push({ ...named(name), states: states.split(' ').filter(Boolean).map(named) })
    }
  })
  return { ...{ name: 'Future', nameRange: at(1), range: at(1) }, file: 'future.journey', descriptors, judgements }
}

type Values = readonly (readonly (number | readonly [low: number, high: number])[])[]

/** A whole matrix: descriptors `D1`, `D2` … with states `S1`, `S2` …, one judgement for each value that is not 0. */
export const outlookOf = (counts: readonly number[], matrix: Values): Outlook => {
  const states = counts.flatMap((count, descriptor) =>
    Array.from({ length: count }, (_, state) => `D${descriptor + 1}.S${state + 1}`),
  )
  return outlook(
    ...counts.map(
      (count, descriptor) =>
        `D${descriptor + 1}: ${Array.from({ length: count }, (_, state) => `S${state + 1}`).join(' ')}`,
    ),
    ...matrix.flatMap((row, from) =>
      row.flatMap((value, to) => {
        const [low, high] = typeof value === 'number' ? [value, value] : value
        return low === 0 && high === 0 ? [] : [`${states[from]} -> ${states[to]} ${low}..${high}`]
      }),
    ),
  )
}

/** The numbers of the states in a result, such as `{ D1: 'S2', D2: 'S1' }`: `[1, 0]`. */
export const numbersOf = ({ states }: { readonly states: Readonly<Record<string, string>> }): readonly number[] =>
  Object.values(states).map(state => Number(state.slice(1)) - 1)
