import { expect, test } from 'vitest'
import { placeIn } from '../../src/project/place-in.js'

const files = ['examples/warranty/kpis.journey', 'examples/warranty/team/people.journey']

test('a place in a file of the project reads without the folder that all files lie in', () => {
  expect(placeIn(files)('examples/warranty/team/people.journey:12')).toEqual({
    text: 'team/people.journey:12',
    source: {
      name: 'examples/warranty/team/people.journey:12',
      range: { start: { line: 12, column: 1 }, end: { line: 12, column: 1 } },
      file: 'examples/warranty/team/people.journey',
    },
  })
  expect(placeIn(['file:///C%3A/claims/a.journey'])('file:///C%3A/claims/a.journey:3')?.text).toBe('a.journey:3')
})

test.each(['examples/warranty/other.journey:12', 'examples/warranty/kpis.journey', 'Claim at 10:15', ''])(
  '"%s" is no place in the project',
  text => {
    expect(placeIn(files)(text)).toBeUndefined()
  },
)

test('what only begins alike is no folder', () => {
  expect(placeIn(['claims-1.journey', 'claims-2.journey'])('claims-2.journey:1')?.text).toBe('claims-2.journey:1')
})
