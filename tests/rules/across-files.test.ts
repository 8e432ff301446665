import { expect, test } from 'vitest'
import { messagesOf } from './findings.js'

test('an obstacle may be removed in another file, also by an initiative', () => {
  const obstacle = 'most A { obstacle LostReceipt }'
  const rule = 'most/obstacle-without-support'
  expect(messagesOf(rule, obstacle)).toHaveLength(1)
  expect(messagesOf(rule, obstacle, 'most B { support Stored { removes LostReceipt } }')).toEqual([])
  expect(messagesOf(rule, obstacle, 'initiative Scan { removes LostReceipt }')).toEqual([])
})

test('a segment may be served by the proposition of another canvas', () => {
  const canvas = 'canvas A { segment Owners segment Landlords proposition Care { serves Owners } }'
  const rule = 'canvas/segment-without-proposition'
  expect(messagesOf(rule, canvas)).toHaveLength(1)
  expect(messagesOf(rule, canvas, 'canvas B { proposition Bulk { serves Landlords } }')).toEqual([])
})

test('a canvas without any proposition is told once, by its empty blocks', () => {
  const canvas = 'canvas A { segment Owners }'
  expect(messagesOf('canvas/segment-without-proposition', canvas)).toEqual([])
  expect(messagesOf('canvas/empty-block', canvas)).toHaveLength(1)
})

test('a journey that is a part of itself, in another file or at once', () => {
  const claim = 'journey Claim { touchpoint Mend { details Repair } }'
  expect(messagesOf('journey/details-itself', claim, 'journey Repair { touchpoint Reopen { details Claim } }')).toEqual(
    [
      '`Repair` in turn contains `Claim`, so its length is not known and counts as 0. Write a `duration`, or name another journey.',
      '`Claim` in turn contains `Repair`, so its length is not known and counts as 0. Write a `duration`, or name another journey.',
    ],
  )
  expect(messagesOf('journey/details-itself', 'journey Claim { touchpoint Again { details Claim } }')).toEqual([
    '`Claim` is the journey that this touchpoint stands in, so its length is not known and counts as 0. Write a `duration`, or name another journey.',
  ])
  expect(
    messagesOf('journey/details-itself', claim, 'journey Repair { touchpoint A { duration 1h  details Claim } }'),
  ).toEqual([])
})

test('orphans of a canvas are those of its analysis, except the two that have rules of their own', () => {
  const rule = 'canvas/orphan'
  const canvas =
    'canvas A { segment Owners  partner Maker  proposition Care { via Portal } channels Portal } channel Portal'
  expect(messagesOf(rule, canvas)).toEqual([
    '`Maker` provides no resource and no activity, so it is not said what it is needed for. Write `provides`.',
  ])
  expect(
    messagesOf(
      rule,
      'canvas A { resource Staff } canvas B { activity Repair { uses Staff  for Care } proposition Care { via Phone  serves S } segment S } channel Phone',
    ),
  ).toEqual([])
})
