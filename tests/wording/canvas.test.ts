import { expect, test } from 'vitest'
import { canvasNote as note } from '../../src/wording/canvas.js'
import { inWords } from '../../src/wording/note.js'
import { orphanNote as orphan } from '../../src/wording/orphans.js'
import type { Said } from '../support/said.js'

const notes: Said<typeof note> = {
  'left-out': [
    note('left-out', { names: ['Gone', 'Nobody'] }),
    'Left out because the name leads to nothing: Gone and Nobody.',
  ],
  'kept-by-nothing': [
    note('kept-by-nothing', { propositions: ['P'] }),
    'No journey is named to keep P, so neither promises nor emotions say whether it is true. Write `kept by`.',
  ],
  'channel-not-in-canvas': [
    note('channel-not-in-canvas', { channel: 'Phone', journeys: ['Claim', 'Other'] }),
    'Phone is used in Claim and Other and is not among the channels of the canvas. Add it, or ask why it is used.',
  ],
  'unused-channels': [
    note('unused-channels', { channels: ['Mail', 'Radio'] }),
    'Mail and Radio are in the canvas and used in no journey that keeps a proposition: nobody meets customers there.',
  ],
  'broken-promise': [
    note('broken-promise', { journey: 'Claim', promise: 'Soon', proposition: 'P' }),
    'The plan of Claim breaks the promise Soon, on which P rests.',
  ],
  'bad-feeling': [
    note('bad-feeling', { touchpoint: 'Claim.A', emotion: -1, proposition: 'P' }),
    'Claim.A feels -1, which speaks against P.',
  ],
  'unserved-goals': [
    note('unserved-goals', { goals: ['Loose'] }),
    'No block of a canvas serves Loose. Name it after `supports` of a relationship, or write what it is `for`.',
  ],
  blocks: [
    note('blocks'),
    'Nine blocks as in Osterwalder and Pigneur (2010); a block is filled as soon as it holds one item.',
  ],
  checks: [
    note('checks'),
    'What an element says itself is always checked, what others should say of it only while their block is not empty; other canvases of the project count.',
  ],
  channels: [
    note('channels'),
    'Channels of journeys are those of their frontstage; a journey that only another canvas names is left out.',
  ],
  promises: [
    note('promises'),
    'Promises are judged by the planned length of the journeys that keep the proposition; the lowest emotion is the first of equal ones.',
  ],
  complete: [note('complete'), 'Complete, nothing is sampled.'],
}

test.each(Object.entries(notes))('a canvas: %s', (_, [said, words]) => {
  expect(inWords(said)).toBe(words)
})

const orphans: Said<typeof orphan> = {
  'segment-without-proposition': [
    orphan('segment-without-proposition', { element: 'T' }),
    'No proposition serves T, so nothing is offered to these customers. Name it after `serves` of a proposition, or remove it.',
  ],
  'proposition-without-segment': [
    orphan('proposition-without-segment', { element: 'P' }),
    'P serves no segment, so it is not said for whom it is worth anything. Write `serves`.',
  ],
  'proposition-without-channel': [
    orphan('proposition-without-channel', { element: 'P' }),
    'P names no channel, so it is not said how it reaches anybody. Write `via`.',
  ],
  'proposition-without-revenue': [
    orphan('proposition-without-revenue', { element: 'P' }),
    'No revenue is for P, so nobody pays for it. Name it after `for` of a revenue.',
  ],
  'proposition-without-resource': [
    orphan('proposition-without-resource', { element: 'P' }),
    'No resource is for P, neither directly nor used by an activity for it, so it rests on nothing. Name it after `for` of a resource.',
  ],
  'proposition-without-activity': [
    orphan('proposition-without-activity', { element: 'P' }),
    'No activity is for P, so nobody does anything for it. Name it after `for` of an activity.',
  ],
  'channel-not-listed': [
    orphan('channel-not-listed', { element: 'P', channel: 'Phone' }),
    'P goes via Phone, which is not among the channels of the canvas. Add it to `channels`.',
  ],
  'relationship-without-segment': [
    orphan('relationship-without-segment', { element: 'R' }),
    'R is with no segment, so it is not said with whom. Write `with`.',
  ],
  'revenue-from-nobody': [
    orphan('revenue-from-nobody', { element: 'V' }),
    'V comes from no segment, so it is not said who pays. Write `from`.',
  ],
  'revenue-for-nothing': [
    orphan('revenue-for-nothing', { element: 'V' }),
    'V is for no proposition, so it is not said what customers pay for. Write `for`.',
  ],
  'resource-for-nothing': [
    orphan('resource-for-nothing', { element: 'M' }),
    'M is for no proposition and no activity uses it, so nothing needs it. Write `for`, or remove it.',
  ],
  'activity-for-nothing': [
    orphan('activity-for-nothing', { element: 'A' }),
    'A is for no proposition, so nothing needs it. Write `for`, or remove it.',
  ],
  'partner-provides-nothing': [
    orphan('partner-provides-nothing', { element: 'O' }),
    'O provides no resource and no activity, so it is not said what it is needed for. Write `provides`.',
  ],
  'cost-of-nothing': [
    orphan('cost-of-nothing', { element: 'K' }),
    'K is the cost of no resource, activity or partner, so it is not said what causes it. Write `of`.',
  ],
}

test.each(Object.entries(orphans))('an orphan: %s', (_, [said, words]) => {
  expect(inWords(said)).toBe(words)
})

test('pictures show titles in place of names', () => {
  const titles = new Map([
    ['Claim', 'A claim'],
    ['Claim.Soon', 'Soon enough'],
    ['Claim.A', 'First call'],
    ['P', 'Worry-free'],
  ])
  const called = (name: string, owner?: string) => titles.get(owner === undefined ? name : `${owner}.${name}`) ?? name
  expect(inWords(notes['broken-promise'][0], called)).toBe(
    'The plan of A claim breaks the promise Soon enough, on which Worry-free rests.',
  )
  expect(inWords(notes['bad-feeling'][0], called)).toBe('First call feels -1, which speaks against Worry-free.')
})
