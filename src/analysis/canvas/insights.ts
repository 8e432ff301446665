import type { Declared } from '../../model/declared.js'
import type { Canvas } from '../../model/index.js'
import type { Project } from '../../model/project.js'
import { titleOf } from '../../model/title-of.js'
import { durationText } from '../../wording/duration-text.js'
import { plainMarkdown } from '../../wording/markdown.js'
import { inWords } from '../../wording/note.js'
import { counted } from '../../wording/plurals.js'
import { askNow } from '../ask.js'
import type { Insights } from '../insights.js'
import { tiesOf } from './element-ties.js'
import { canvas } from './question.js'
import type { CanvasResult } from './schema.js'

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

const holding = ({ kind, element, file }: Declared, { model }: Project): Canvas | undefined =>
  model.canvases.find(canvas => {
    if (canvas.file !== file) return false
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
      .map(({ message }) => `✗ ${plainMarkdown(inWords(message))}`),
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
export const insights: Insights = {
  hover: (target, project) => {
    const holder = holding(target, project)
    if (!holder) return undefined
    const result = askNow(canvas, { element: holder, project })
    const title = titleOf(project.names)
    const titles: Titles = names => names.map(name => plainMarkdown(title(name))).join(', ')
    if (target.kind === 'canvas') return `${lineText(result, titles)}.`
    const ties = [...tiesOf(holder, target, project.links.target)].map(([word, others]) => `${word} ${titles(others)}.`)
    const lines = [...ties, ...elementLines(target, result, titles)]
    return lines.length === 0 ? undefined : lines.join('  \n')
  },
  lines: ({ canvases }, project) => {
    const title = titleOf(project.names)
    const titles: Titles = names => names.map(title).join(', ')
    return canvases.map(element => ({
      range: element.nameRange,
      title: lineText(askNow(canvas, { element, project }), titles),
    }))
  },
}
