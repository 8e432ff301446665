import type { Canvas } from '../../model/canvas.js'
import type { Model } from '../../model/model.js'
import { keysOf } from '../../model/resolve.js'
import { spelt } from '../../model/spelling.js'
import { canvasNote as note } from '../../wording/canvas.js'
import type { Note } from '../../wording/note.js'
import { blockNames, referencesIn } from './blocks.js'
import { channelUseOf, compareChannels } from './channels.js'
import { orphansOf } from './orphans.js'
import { type PropositionContext, propositionsOf } from './propositions.js'
import type { CanvasResult, PropositionResult } from './schema.js'
import { supportGoalsOf } from './support-goals.js'
import { tiesOf } from './ties.js'

const convention: readonly Note[] = [
  note('blocks'),
  note('checks'),
  note('channels'),
  note('promises'),
  note('complete'),
]

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
    block === 'channels' ? keysOf(canvas.channels, resolve) : canvas[block].map(({ name }) => name)
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
): readonly Note[] => {
  const unresolved = new Set(referencesIn(canvas).filter(reference => !resolve(reference)))
  const names = [...new Set([...unresolved].map(spelt))]
  const unkept = propositions.filter(({ journeys }) => journeys.length === 0).map(({ name }) => name)
  const unserved = supportGoals.filter(({ blocks }) => blocks.length === 0).map(({ goal }) => goal)
  return [
    ...(names.length > 0 ? [note('left-out', { names })] : []),
    ...(unkept.length > 0 ? [note('kept-by-nothing', { propositions: unkept })] : []),
    ...channels.missing.map(missing => note('channel-not-in-canvas', missing)),
    ...(channels.unused.length > 0 ? [note('unused-channels', { channels: channels.unused })] : []),
    ...propositions.flatMap(againstNotes),
    ...(unserved.length > 0 ? [note('unserved-goals', { goals: unserved })] : []),
  ]
}

/** What journeys say against a proposition. */
const againstNotes = ({ name: proposition, promises, lowestEmotion: lowest }: PropositionResult): readonly Note[] => [
  ...promises
    .filter(({ verdict }) => verdict === 'broken')
    .map(({ journey, name: promise }) => note('broken-promise', { journey, promise, proposition })),
  ...(lowest?.negative
    ? [
        note('bad-feeling', {
          touchpoint: `${lowest.journey}.${lowest.touchpoint}`,
          emotion: lowest.emotion,
          proposition,
        }),
      ]
    : []),
]
