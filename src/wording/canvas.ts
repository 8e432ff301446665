import { leftOut } from './left-out.js'
import { shortList } from './lists.js'
import { type Called, sentences } from './note.js'
import { plural } from './plurals.js'

const all = (names: readonly string[], called: Called): string => shortList(names.map(name => called(name)))

/** What is said of how the blocks of a canvas and the journeys go together. */
export const canvasNote = sentences('canvas', {
  'left-out': leftOut,
  'kept-by-nothing': ({ propositions }: { propositions: readonly string[] }, called) =>
    `No journey is named to keep ${all(propositions, called)}, so neither promises nor emotions say whether it is true. Write \`kept by\`.`,
  'channel-not-in-canvas': ({ channel, journeys }: { channel: string; journeys: readonly string[] }, called) =>
    `${called(channel)} is used in ${all(journeys, called)} and is not among the channels of the canvas. Add it, or ask why it is used.`,
  'unused-channels': ({ channels }: { channels: readonly string[] }, called) =>
    `${all(channels, called)} ${plural(channels.length, 'is', 'are')} in the canvas and used in no journey that keeps a proposition: nobody meets customers there.`,
  'broken-promise': (
    { journey, promise, proposition }: { journey: string; promise: string; proposition: string },
    called,
  ) =>
    `The plan of ${called(journey)} breaks the promise ${called(promise, journey)}, on which ${called(proposition)} rests.`,
  'bad-feeling': (
    { touchpoint, emotion, proposition }: { touchpoint: string; emotion: number; proposition: string },
    called,
  ) => `${called(touchpoint)} feels ${emotion}, which speaks against ${called(proposition)}.`,
  'unserved-goals': ({ goals }: { goals: readonly string[] }, called) =>
    `No block of a canvas serves ${all(goals, called)}. Name it after \`supports\` of a relationship, or write what it is \`for\`.`,
  blocks: () => 'Nine blocks as in Osterwalder and Pigneur (2010); a block is filled as soon as it holds one item.',
  checks: () =>
    'What an element says itself is always checked, what others should say of it only while their block is not empty; other canvases of the project count.',
  channels: () =>
    'Channels of journeys are those of their frontstage; a journey that only another canvas names is left out.',
  promises: () =>
    'Promises are judged by the planned length of the journeys that keep the proposition; the lowest emotion is the first of equal ones.',
  complete: () => 'Complete, nothing is sampled.',
})
