import { expect, test } from 'vitest'
import { messagesOf } from './messages.js'

test('a descriptor needs two states to be a question', () => {
  const messages = (states: string) =>
    messagesOf('outlook/no-choice', `outlook A { descriptor X ${states}  descriptor Y { R, S } }`)
  expect(messages('{ P, Q }')).toEqual([])
  expect(messages('{ P }')).toEqual([
    'The descriptor `X` has one state, so it is the same in every scenario. Write the states that could come true instead, separated by commas.',
  ])
  expect(messages('')).toEqual([
    expect.stringMatching(/^The descriptor `X` has no states, so it is left out of the scenarios\./),
  ])
})
