import type { CanvasResult } from '../../../src/analysis/canvas/index.js'
import type { Declared } from '../../../src/model/declared.js'
import type { Canvas } from '../../../src/model/index.js'
import { canvasOf } from '../../../src/project/canvas-of.js'
import { titleOf } from '../../../src/project/title-of.js'
import { durationText } from '../../../src/wording/duration-text.js'
import { plainMarkdown } from '../../../src/wording/markdown.js'
import { counted } from '../../../src/wording/plurals.js'
import { tiesOf } from './canvas-ties.js'
import type { FactContext, Facts } from './facts.js'

type Titles = (names: readonly string[]) => string

const lineText = ({ blocks, orphans, channels }: CanvasResult, titles: Titles): string => {
  const loose = [...new Set(orphans.map(({ element }) => element))]
  const filled = blocks.filter(block => block.filled).length
  return [
    `${filled} of ${blocks.length} blocks filled`,
    loose.length === 0 ? 'no orphans' : `${counted(loose.length, 'orphan')}: ${shortList(loose, titles)}`,
    ...(channels.missing.length === 0
      ? []
      : [
          `used in journeys but not listed: ${shortList(
            channels.missing.map(({ channel }) => channel),
            titles,
          )}`,
        ]),
    ...(channels.unused.length === 0
      ? []
      : [`listed but in no journey that keeps a proposition: ${shortList(channels.unused, titles)}`]),
  ].join(' · ')
}

const SHOWN = 3
const shortList = (names: readonly string[], titles: Titles): string =>
  `${titles(names.slice(0, SHOWN))}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`

const blockOfKind = {
  segment: 'segments',
  proposition: 'propositions',
  relationship: 'relationships',
  revenue: 'revenues',
  resource: 'resources',
  activity: 'activities',
  partner: 'partners',
  cost: 'costs',
} as const satisfies Readonly<Record<string, keyof Canvas>>

const isBlockKind = (kind: string): kind is keyof typeof blockOfKind => kind in blockOfKind

const holding = ({ kind, element, file }: Declared, { workspace }: FactContext): Canvas | undefined =>
  workspace.file(file)?.declarations.canvases.find(canvas => {
    if (kind === 'canvas') return canvas === element
    const items: readonly unknown[] = isBlockKind(kind) ? canvas[blockOfKind[kind]] : []
    return items.includes(element)
  })

/** What other blocks and files say of one element. */
const elementLines = ({ kind, element }: Declared, result: CanvasResult, titles: Titles): readonly string[] => {
  const block = isBlockKind(kind) ? blockOfKind[kind] : undefined
  const goals = result.supportGoals.filter(({ blocks }) =>
    blocks.some(each => each.block === block && each.element === element.name),
  )
  const proposition =
    block === 'propositions' ? result.propositions.find(({ name }) => name === element.name) : undefined
  const lowest = proposition?.lowestEmotion
  return [
    ...result.orphans
      .filter(orphan => orphan.block === block && orphan.element === element.name)
      .map(({ message }) => `✗ ${plainMarkdown(message)}`),
    ...(goals.length > 0 ? [`Serves the goal ${titles(goals.map(({ goal }) => goal))}.`] : []),
    ...(proposition?.promises ?? []).map(({ journey, name, verdict, planned, within }) => {
      const times = planned === undefined ? 'no durations yet' : `${durationText(planned)} of ${durationText(within)}`
      return `${verdict === 'broken' ? '✗ ' : ''}${titles([`${journey}.${name}`])}: ${verdict} in the plan (${times}).`
    }),
    ...(lowest
      ? [
          `Lowest emotion ${plainMarkdown(String(lowest.emotion))} at ${titles([`${lowest.journey}.${lowest.touchpoint}`])}.`,
        ]
      : []),
  ]
}

/** What an element of a canvas is tied to and whether it is an orphan; above each canvas, how far it is filled. */
export const canvasFacts: Facts = {
  hover: (target, context) => {
    const canvas = holding(target, context)
    if (!canvas) return undefined
    const result = canvasOf(canvas, context.workspace)
    const title = titleOf(context.workspace.names)
    const titles: Titles = names => names.map(name => plainMarkdown(title(name))).join(', ')
    if (target.kind === 'canvas') return `${lineText(result, titles)}.`
    const ties = [...tiesOf(canvas, target.element.name)].map(([word, others]) => `${word} ${titles(others)}.`)
    const lines = [...ties, ...elementLines(target, result, titles)]
    return lines.length === 0 ? undefined : lines.join('  \n')
  },
  lines: ({ canvases }, { workspace }) => {
    const title = titleOf(workspace.names)
    const titles: Titles = names => names.map(title).join(', ')
    return canvases.map(canvas => ({ range: canvas.nameRange, title: lineText(canvasOf(canvas, workspace), titles) }))
  },
}
