import { expect, test } from 'vitest'
import { pairOutputs } from '../../../src/cli/output/outputs.js'
import { Refusal } from '../../../src/cli/status.js'

/** `pretty json>a` is `--format pretty --format json --output a`. */
const pair = (call: string) =>
  pairOutputs(
    call
      .split(/(?=>)| /)
      .filter(word => word !== '')
      .map(word =>
        word.startsWith('>')
          ? ({ option: 'output', value: word.slice(1) } as const)
          : ({ option: 'format', value: word } as const),
      ),
    'pretty',
  ).map(({ format, file }) => (file === undefined ? format : `${format}>${file}`))

test.each([
  ['', ['pretty']],
  ['json', ['json']],
  ['>a', ['pretty>a']],
  ['>a json', ['json>a']],
  ['json>a', ['json>a']],
  ['json>a csv>b', ['json>a', 'csv>b']],
  ['json csv >a >b', ['json>a', 'csv>b']],
  ['pretty json>a', ['pretty', 'json>a']],
  ['json>a pretty', ['json>a', 'pretty']],
])('"%s" writes %j', (call, outputs) => expect(pair(call)).toEqual(outputs))

test.each([
  ['pretty json', 'pretty and json would both go to standard output'],
  ['>a >b', '--output a has no --format of its own'],
  ['pretty json>a >b >c', '--output b has no --format of its own'],
  ['pretty>a json>a', '--output a is given twice'],
])('"%s" is refused', (call, message) => {
  expect(() => pair(call)).toThrow(Refusal)
  expect(() => pair(call)).toThrow(message)
})
