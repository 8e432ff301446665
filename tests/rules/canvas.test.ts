import { expect, test } from 'vitest'
import { messagesOf } from './messages.js'

test('an orphan is told with the words of its analysis', () => {
  const canvas =
    'canvas A { segment Owners  partner Maker  proposition Care { via Portal } channels Portal } channel Portal'
  expect(messagesOf('canvas/orphan', canvas)).toEqual([
    '`Maker` provides no resource and no activity, so it is not said what it is needed for. Write `provides`.',
  ])
})

test('the empty blocks of a canvas are told together', () => {
  expect(messagesOf('canvas/empty-block', 'canvas A { segment Owners }')).toEqual([
    '`A` says nothing about `proposition`, `channels`, `relationship`, `revenue`, `resource`, `activity`, `partner` and `cost`, so that part of the business has not been looked at. Write what belongs there.',
  ])
})
