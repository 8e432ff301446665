import type { Touchpoint } from '../../model/journey.js'
import { label } from '../../model/label.js'
import type { Reference } from '../../model/source.js'
import type { TitleOf } from '../../model/title-of.js'
import { durationText } from '../../wording/duration-text.js'
import { percentText } from '../../wording/percent-text.js'
import { estimateText } from '../duration-label.js'
import type { PlanIndex } from '../plan.js'
import { isolated } from '../text/direction.js'
import { textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'

export const cardPadding = 14
export const tagHeight = 20
const tagGap = 6
const tagPadding = 8

export type Tag = { readonly text: string; readonly emphasis: 'critical' | 'plain'; readonly width: number }

/** What stands on a touchpoint's card, already in lines. */
export type CardContent = {
  readonly eyebrow: readonly string[]
  readonly title: readonly string[]
  readonly details: readonly string[]
  readonly tagRows: readonly (readonly Tag[])[]
  readonly height: number
  /** Everything in one sentence per line, nothing shortened. */
  readonly hint: string
}

export const peopleText = (touchpoint: Touchpoint, titleOf: TitleOf): string => {
  const names = (references: readonly Reference[]): string =>
    references.map(reference => isolated(titleOf(reference))).join(', ')
  if (touchpoint.from || touchpoint.to.length > 0) {
    return [touchpoint.from ? names([touchpoint.from]) : '', names(touchpoint.to)].filter(Boolean).join(' → ')
  }
  return names(touchpoint.by)
}

const detailTexts = (touchpoint: Touchpoint, titleOf: TitleOf): readonly string[] => {
  const { duration, at, notBefore, due, details } = touchpoint
  const texts = [
    duration && estimateText(duration),
    at && [at.start, at.end].filter(Boolean).join(' – ').replaceAll('T', ' '),
    notBefore === undefined ? undefined : `Not before ${durationText(notBefore)}`,
    due === undefined ? undefined : `Due at ${durationText(due)}`,
    details && `In detail: ${isolated(titleOf(details))}`,
  ]
  return texts.filter(text => text !== undefined)
}

const tagTexts = ({ optional }: Touchpoint, isCritical: boolean): readonly Omit<Tag, 'width'>[] => {
  const tags: Omit<Tag, 'width'>[] = []
  if (isCritical) tags.push({ text: 'Critical', emphasis: 'critical' })
  if (optional) {
    const share = optional.probability === undefined ? '' : ` ${percentText(optional.probability)}`
    tags.push({ text: `Optional${share}`, emphasis: 'plain' })
  }
  return tags
}

const inRows = (tags: readonly Omit<Tag, 'width'>[], width: number): readonly (readonly Tag[])[] => {
  const rows: Tag[][] = []
  let room = 0
  for (const { text, emphasis } of tags) {
    const tag = { text, emphasis, width: textWidth(text, textStyles.tag) + 2 * tagPadding }
    const row = rows.at(-1)
    if (row && tag.width + tagGap <= room) row.push(tag)
    else {
      rows.push([tag])
      room = width
    }
    room -= tag.width + tagGap
  }
  return rows
}

export const tagOffsets = (row: readonly Tag[]): readonly number[] => {
  let x = 0
  return row.map(tag => {
    const offset = x
    x += tag.width + tagGap
    return offset
  })
}

export const cardContent = (
  touchpoint: Touchpoint,
  cardWidth: number,
  plan: PlanIndex,
  titleOf: TitleOf,
): CardContent => {
  const width = cardWidth - 2 * cardPadding
  const people = peopleText(touchpoint, titleOf)
  const details = detailTexts(touchpoint, titleOf)
  const tags = tagTexts(touchpoint, plan.isCritical(touchpoint.name))
  const lines = {
    eyebrow: wrap(people, width, textStyles.eyebrow, 3),
    title: wrap(label(touchpoint), width, textStyles['card-title'], 5),
    details: details.flatMap(text => wrap(text, width, textStyles.detail, 2)),
    tagRows: inRows(tags, width),
  }
  const height =
    2 * cardPadding +
    textHeight(lines.eyebrow, 'eyebrow') +
    textHeight(lines.title, 'card-title') +
    (lines.eyebrow.length > 0 ? 3 : 0) +
    (lines.details.length > 0 ? 4 + textHeight(lines.details, 'detail') : 0) +
    lines.tagRows.length * (tagHeight + tagGap)
  const hint = [label(touchpoint), touchpoint.description, people, ...details, ...tags.map(({ text }) => text)]
  return { ...lines, height, hint: hint.filter(Boolean).join('\n') }
}
