import type {
  BlockName,
  CanvasResult,
  KeptPromise,
  OrphanCheck,
  PropositionResult,
} from '../../analysis/canvas/index.js'
import type { Canvas } from '../../model/canvas.js'
import { firstByName } from '../../model/first-by-name.js'
import { label } from '../../model/label.js'
import type { Scale } from '../../model/quantity.js'
import { keyOrText, type Resolve } from '../../model/resolve.js'
import type { Reference } from '../../model/source.js'
import { durationText } from '../../wording/duration-text.js'
import type { CardLine, ItemCard } from '../drawing/item-card.js'
import { emotionText } from '../emotion-text.js'
import { signedText } from '../number-text.js'
import type { PictureOptions, Source } from '../picture.js'
import { isolated } from '../text/direction.js'

export type CanvasOptions = PictureOptions & {
  readonly emotionScale: Scale
  /** What is noted of the canvas, in words. */
  readonly notes: readonly string[]
  /** What references lead to. */
  readonly target: Resolve
  /** Where what has that key is declared, which may be in another file. */
  readonly sourceOf: (key: string) => Source | undefined
}

const orphanWords: Readonly<Record<OrphanCheck, string>> = {
  'segment-without-proposition': 'No proposition serves it',
  'proposition-without-segment': 'Serves no segment',
  'proposition-without-channel': 'Goes via no channel',
  'proposition-without-revenue': 'No revenue is for it',
  'proposition-without-resource': 'No resource is for it',
  'proposition-without-activity': 'No activity is for it',
  'channel-not-listed': 'Goes via a channel that is not listed',
  'relationship-without-segment': 'With no segment',
  'revenue-from-nobody': 'From nobody',
  'revenue-for-nothing': 'For no proposition',
  'resource-for-nothing': 'For nothing',
  'activity-for-nothing': 'For nothing',
  'partner-provides-nothing': 'Provides nothing',
  'cost-of-nothing': 'Of nothing',
}

type Words = (word: string, references: readonly Reference[]) => readonly CardLine[]

/** The cards of each block, in the order written. */
export const cardsOf = (
  canvas: Canvas,
  result: CanvasResult,
  options: CanvasOptions,
): Readonly<Record<BlockName, readonly ItemCard[]>> => {
  const words: Words = (word, references) =>
    references.length === 0
      ? []
      : [{ text: `${word} ${references.map(reference => isolated(options.titleOf(reference))).join(', ')}` }]
  const cards = <Item extends Canvas['segments'][number]>(
    block: BlockName,
    items: readonly Item[],
    linesOf: (item: Item) => readonly CardLine[],
  ): readonly ItemCard[] =>
    items.map(item => {
      const orphans = orphanLines(result, block, item.name)
      return {
        title: label(item),
        description: item.description,
        lines: [...linesOf(item), ...goalLines(result, block, item.name, options), ...orphans],
        look: orphans.length > 0 ? 'marked' : 'plain',
        source: { name: item.name, range: item.range, kind: 'wp-item' },
      }
    })
  const propositions = firstByName(result.propositions)
  return {
    segments: cards('segments', canvas.segments, ({ is }) => words('is', is ? [is] : [])),
    propositions: cards('propositions', canvas.propositions, ({ name, serves, via, keptBy }) => [
      ...words('serves', serves),
      ...words('via', via),
      ...words('kept by', keptBy),
      ...experienceLines(propositions.get(name), options),
    ]),
    channels: channelCards(canvas, result, options),
    relationships: cards('relationships', canvas.relationships, each => [
      ...words('with', each.with),
      ...words('supports', each.supports),
    ]),
    revenues: cards('revenues', canvas.revenues, each => [...words('from', each.from), ...words('for', each.for)]),
    resources: cards('resources', canvas.resources, each => words('for', each.for)),
    activities: cards('activities', canvas.activities, each => [
      ...words('for', each.for),
      ...words('uses', each.uses),
    ]),
    partners: cards('partners', canvas.partners, ({ is, provides }) => [
      ...words('is', is ? [is] : []),
      ...words('provides', provides),
    ]),
    costs: cards('costs', canvas.costs, ({ of }) => words('of', of)),
  }
}

const orphanLines = ({ orphans }: CanvasResult, block: BlockName, element: string): readonly CardLine[] => {
  const found = orphans.filter(orphan => orphan.block === block && orphan.element === element)
  return [...new Set(found.map(({ check }) => orphanWords[check]))].map(text => ({ text, sign: 'bad' as const }))
}

/** What a relationship supports is written on it anyway. */
const goalLines = (
  { supportGoals }: CanvasResult,
  block: BlockName,
  element: string,
  { titleOf }: CanvasOptions,
): readonly CardLine[] => {
  if (block === 'relationships') return []
  const goals = supportGoals.filter(({ blocks }) =>
    blocks.some(each => each.block === block && each.element === element),
  )
  return goals.length === 0
    ? []
    : [{ text: `serves the goal ${goals.map(({ goal }) => isolated(titleOf(goal))).join(', ')}` }]
}

const promiseLine = (
  { journey, name, within, planned, verdict }: KeptPromise,
  titleOf: (name: string) => string,
): CardLine => {
  const promise = isolated(titleOf(`${journey}.${name}`))
  if (planned === undefined) return { text: `${promise}: no durations yet`, sign: 'open' }
  const sign = verdict === 'kept' ? 'good' : verdict === 'broken' ? 'bad' : 'open'
  return { text: `${promise}: ${verdict} (${durationText(planned)} of ${durationText(within)})`, sign }
}

const experienceLines = (
  proposition: PropositionResult | undefined,
  { titleOf, emotionScale }: CanvasOptions,
): readonly CardLine[] => {
  const lowest = proposition?.lowestEmotion
  return [
    ...(proposition?.promises ?? []).map(promise => promiseLine(promise, titleOf)),
    ...(lowest
      ? [
          {
            text: `lowest emotion ${signedText(lowest.emotion)} ${emotionText(lowest.emotion, emotionScale)} at ${isolated(titleOf(`${lowest.journey}.${lowest.touchpoint}`))}`,
            sign: lowest.negative ? ('bad' as const) : ('good' as const),
          },
        ]
      : []),
  ]
}

/** The listed channels, then those that journeys use and nobody listed. */
const channelCards = (canvas: Canvas, result: CanvasResult, options: CanvasOptions): readonly ItemCard[] => {
  const { used, unused, missing } = result.channels
  const usedIn = (channel: string): readonly CardLine[] => {
    const journeys = used.find(each => each.channel === channel)?.journeys ?? []
    return journeys.length === 0
      ? []
      : [{ text: `used in ${journeys.map(name => isolated(options.titleOf(name))).join(', ')}` }]
  }
  const listed = canvas.channels.map((channel): ItemCard => {
    const name = keyOrText(channel, options.target)
    const isUnused = unused.includes(name)
    return {
      title: options.titleOf(name),
      lines: [
        ...usedIn(name),
        ...goalLines(result, 'channels', name, options),
        ...(isUnused ? [{ text: 'In no journey that keeps a proposition', sign: 'bad' as const }] : []),
      ],
      look: isUnused ? 'marked' : 'plain',
      source: { name, range: channel.range, kind: 'wp-item' },
    }
  })
  const unlisted = missing.map(({ channel }): ItemCard => {
    const source = options.sourceOf(channel)
    return {
      title: options.titleOf(channel),
      lines: [...usedIn(channel), { text: 'Not listed in the canvas', sign: 'bad' }],
      look: 'ghost',
      source: source && { ...source, kind: 'wp-item' },
    }
  })
  return [...listed, ...unlisted]
}
