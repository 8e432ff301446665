import type { Canvas } from '../../model/canvas.js'
import type { Model } from '../../model/model.js'
import { keysOf } from '../../model/resolve.js'
import { shortList } from '../../wording/lists.js'
import { plural } from '../../wording/plurals.js'
import { blockNames, itemsIn, referencesIn } from './blocks.js'
import { channelUseOf, compareChannels } from './channels.js'
import { orphansOf } from './orphans.js'
import { type PropositionContext, propositionsOf } from './propositions.js'
import type { CanvasResult } from './schema.js'
import { supportGoalsOf } from './support-goals.js'
import { tiesOf } from './ties.js'

const convention = [
  'Nine blocks as in Osterwalder and Pigneur (2010); a block is filled as soon as it holds one item.',
  'What an element says itself is always checked, what others should say of it only while their block is not empty; other canvases of the project count.',
  'Channels of journeys are those of their frontstage; a journey that only another canvas names is left out.',
  'Promises are judged by the planned length of the journeys that keep the proposition; the lowest emotion is the first of equal ones.',
  'Complete, nothing is sampled.',
].join(' ')

/** What the canvases and journeys of a project say together, computed once for all canvases. */
export const canvasGround = (model: Model, resolve: PropositionContext['resolve']) => ({
  ties: tiesOf(model.canvases, resolve),
  channelUse: channelUseOf(model.journeys, resolve),
})
export type CanvasGround = ReturnType<typeof canvasGround>

/** Everything that the command line, the editor and the preview show about one canvas. */
export const analyzeCanvas = (
  canvas: Canvas,
  model: Model,
  context: PropositionContext,
  ground: CanvasGround = canvasGround(model, context.resolve),
): CanvasResult => {
  const { resolve } = context
  const itemNames = (block: (typeof blockNames)[number]): readonly string[] =>
    block === 'channels' ? keysOf(canvas.channels, resolve) : itemsIn(canvas, block).map(({ name }) => name)
  const result = {
    canvas: canvas.name,
    convention,
    blocks: blockNames.map(block => ({ block, items: itemNames(block), filled: canvas[block].length > 0 })),
    orphans: orphansOf(canvas, ground.ties, resolve),
    channels: compareChannels(canvas, model.canvases, ground.channelUse, resolve),
    propositions: propositionsOf(canvas, context),
    supportGoals: supportGoalsOf(canvas, model, resolve),
  }
  return { ...result, notes: notesOf(canvas, result, context) }
}

const notesOf = (
  canvas: Canvas,
  { channels, propositions, supportGoals }: Omit<CanvasResult, 'notes'>,
  { resolve }: PropositionContext,
): readonly string[] => {
  const unresolved = new Set(referencesIn(canvas).filter(reference => !resolve(reference)))
  const unkept = propositions.filter(({ journeys }) => journeys.length === 0).map(({ name }) => name)
  const unlinked = supportGoals.filter(({ blocks }) => blocks.length === 0).map(({ goal }) => goal)
  return [
    unresolved.size > 0 &&
      `Left out because the name leads to nothing: ${shortList([...new Set([...unresolved].map(({ name }) => name))])}.`,
    unkept.length > 0 &&
      `No journey is named to keep ${shortList(unkept)}, so neither promises nor emotions say whether it is true. Write \`kept by\`.`,
    ...channels.missing.map(
      ({ channel, journeys }) =>
        `${channel} is used in ${shortList(journeys)} and is not among the channels of the canvas. Add it, or ask why it is used.`,
    ),
    channels.unused.length > 0 &&
      `${shortList(channels.unused)} ${plural(channels.unused.length, 'is', 'are')} in the canvas and used in no journey that keeps a proposition: nobody meets customers there.`,
    ...propositions.flatMap(({ name, promises, lowestEmotion }) => [
      ...promises
        .filter(({ verdict }) => verdict === 'broken')
        .map(promise => `The plan of ${promise.journey} breaks the promise ${promise.name}, on which ${name} rests.`),
      ...(lowestEmotion?.negative
        ? [
            `${lowestEmotion.journey}.${lowestEmotion.touchpoint} feels ${lowestEmotion.emotion}, which speaks against ${name}.`,
          ]
        : []),
    ]),
    unlinked.length > 0 &&
      `No block of a canvas serves ${shortList(unlinked)}. Name it after \`supports\` of a relationship, or write what it is \`for\`.`,
  ].filter(note => typeof note === 'string')
}
