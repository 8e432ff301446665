import type {
  KpiResult,
  MotivationResult,
  ObstacleResult,
  SupportResult,
  TrendResult,
} from '../../analysis/most/index.js'
import { firstByName } from '../../model/first-by-name.js'
import { label } from '../../model/label.js'
import type { Most } from '../../model/most.js'
import type { Range } from '../../model/source.js'
import type { Called } from '../../wording/note.js'
import type { CardLine, ItemCard } from '../drawing/item-card.js'
import type { PictureOptions, Source } from '../picture.js'
import { dueText, listed, ratingText, riskText, trendText } from './words.js'

export type MostOptions = PictureOptions & {
  readonly called: Called
  /** Where what has that key is declared, which may be in another file. */
  readonly sourceOf: (key: string) => Source | undefined
}

type Written = {
  readonly name: string
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly range: Range
}

const line = (text: string, ...when: readonly unknown[]): readonly CardLine[] =>
  when.every(Boolean) && text !== '' ? [{ text }] : []

/** Written in this MOST: clicking it leads to the file that is drawn. */
const own = (item: Written): Pick<ItemCard, 'title' | 'description' | 'source'> => ({
  title: label(item),
  description: item.description,
  source: { name: item.name, range: item.range, kind: 'wp-item' },
})

/** Written anywhere in the project. */
const other = (name: string, { titleOf, sourceOf }: MostOptions): Pick<ItemCard, 'title' | 'source'> => {
  const source = sourceOf(name)
  return { title: titleOf(name), source: source && { ...source, kind: 'wp-item' } }
}

export const ghost = (text: string): ItemCard => ({ title: '', lines: [{ text, sign: 'bad' }], look: 'ghost' })

export const motivationCard = (
  item: Written,
  { of, strength, servedBy, relievedBy, blockedBy }: MotivationResult,
  { titleOf }: MostOptions,
): ItemCard => ({
  ...own(item),
  lines: [
    ...line(`of ${of === undefined ? '' : titleOf(of)}`, of),
    ...line(`strength ${strength} of 5`, strength !== undefined),
    ...line(`blocked by ${listed(blockedBy, titleOf)}`, blockedBy.length),
    servedBy.length > 0
      ? { text: `served by ${listed(servedBy, titleOf)}`, sign: 'good' }
      : { text: 'No support serves it', sign: 'bad' },
    ...line(`relieved by ${listed(relievedBy, titleOf)}`, servedBy.length === 0, relievedBy.length),
  ],
  look: servedBy.length > 0 ? 'plain' : 'marked',
})

export const obstacleCard = (
  item: Most['obstacles'][number],
  result: ObstacleResult,
  { titleOf }: MostOptions,
): ItemCard => {
  const { at, stages, blocks, evidence, trends, riskLevel } = result
  const known = [evidence && `evidence ${evidence}`, item.source].filter(Boolean).join(': ')
  return {
    ...own(item),
    tag: { text: riskText(result), strong: riskLevel === 'high' || riskLevel === 'extreme' },
    lines: [
      { text: ratingText(result) },
      at.length === 0
        ? { text: 'No place in a journey', sign: 'open' }
        : { text: `at ${listed(at, titleOf)}${stages.length > 0 ? ` (${listed(stages, titleOf)})` : ''}` },
      ...line(`blocks ${listed(blocks, titleOf)}`, blocks.length),
      ...line(known, known),
      ...trends.map(trend => ({
        text: trendText(trend, titleOf),
        sign: trend.effect === 'worsens' ? ('up' as const) : ('down' as const),
      })),
    ],
    look: 'plain',
  }
}

export const supportCard = (item: Written, result: SupportResult, { titleOf }: MostOptions): ItemCard => {
  const { by, via, serves, removes, timing } = result
  return {
    ...own(item),
    lines: [
      ...line(`by ${by === undefined ? '' : titleOf(by)}`, by),
      ...line(`via ${listed(via, titleOf)}`, via.length),
      ...line(`serves ${listed(serves, titleOf)}`, serves.length),
      ...(removes.length === 0 ? [{ text: 'Removes no obstacle', sign: 'open' as const }] : []),
      { text: dueText(result), ...(timing === 'overdue' && { sign: 'bad' as const }) },
    ],
    look: timing === 'overdue' ? 'marked' : 'plain',
  }
}

/** A support of another MOST, or an initiative. */
export const foreignCard = (name: string, eyebrow: string, options: MostOptions): ItemCard => ({
  ...other(name, options),
  eyebrow,
  lines: [],
  look: 'plain',
})

export const kpiCard = ({ name, goals }: KpiResult, options: MostOptions): ItemCard => ({
  ...other(name, options),
  lines: line(`measures the goal ${listed(goals, options.titleOf)}`, goals.length),
  look: 'plain',
})

const blockWords = { propositions: 'Value proposition', relationships: 'Customer relationship' } as const

export const elementCard = (
  { canvas, block, element }: KpiResult['routes'][number],
  severalCanvases: boolean,
  options: MostOptions,
): ItemCard => ({
  ...other(element, options),
  eyebrow: severalCanvases ? `${blockWords[block]} of ${options.titleOf(canvas)}` : blockWords[block],
  lines: [],
  look: 'plain',
})

export const trendCard = (
  item: Written,
  { worsens, eases, by, source, timing }: TrendResult,
  { titleOf }: MostOptions,
): ItemCard => ({
  ...own(item),
  lines: [
    ...line(timing === 'past' ? `since ${by}` : `by ${by}`, by),
    ...(worsens.length > 0 ? [{ text: `worsens ${listed(worsens, titleOf)}`, sign: 'up' as const }] : []),
    ...(eases.length > 0 ? [{ text: `eases ${listed(eases, titleOf)}`, sign: 'down' as const }] : []),
    ...(worsens.length + eases.length === 0 ? [{ text: 'Changes no obstacle', sign: 'open' as const }] : []),
    ...line(source ?? '', source),
  ],
  look: 'plain',
})

/** Results by the names of what they are of. */
export const byName = <Result extends { readonly name: string }>(
  results: readonly Result[],
): ReadonlyMap<string, Result> => firstByName(results)
