import type { Priority } from '../../analysis/priorities/index.js'
import type { Touchpoint } from '../../model/journey.js'
import { label } from '../../model/label.js'
import type { Scale } from '../../model/quantity.js'
import { measuredText } from '../../wording/measured-text.js'
import type { LegendEntry } from '../drawing/legend.js'
import { element, type Markup } from '../element.js'
import { feelingText } from '../emotion-text.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'
import type { PlacedDisc } from './place-discs.js'
import { labelStyle, type PlacedLabel } from './place-labels.js'
import { discRadius } from './plot-scale.js'

const circle = ({ quadrant, basis }: Pick<Priority, 'quadrant' | 'basis'>, x: number, y: number, r: number): Markup =>
  element('circle', {
    class: `${fill('page')} ${stroke(quadrant === 'concentrate here' ? 'bad' : 'arrow')}`,
    ...{ cx: x, cy: y, r, 'stroke-width': quadrant === 'concentrate here' ? 2.5 : 1.8 },
    'stroke-dasharray': basis === 'assumed' ? '4 2.5' : undefined,
  })

export const hintOf = (priority: Priority, touchpoint: Touchpoint, scale: Scale): string => {
  const { rank, quadrant, significance, experience, basis, occurrences, gap } = priority
  const known = basis === 'assumed' ? 'assumed' : `told ${occurrences === 1 ? 'once' : `${occurrences} times`}`
  return [
    `${rank}. ${label(touchpoint)}`,
    `${quadrant.charAt(0).toUpperCase()}${quadrant.slice(1)}`,
    `Significance ${measuredText(significance, 'number')} of 5`,
    `Experience ${feelingText(experience, scale)}, ${known}`,
    `Gap ${measuredText(gap, 'number')}`,
  ].join('\n')
}

const isMoved = ({ at, x, y }: PlacedDisc): boolean => Math.hypot(at.x - x, at.y - y) > 1

/** Thin lines from the true places to the discs that others have moved, below all discs. */
export const drawLeaders = (discs: readonly PlacedDisc[]): readonly Markup[] =>
  discs
    .filter(isMoved)
    .flatMap(({ at, x, y }) => [
      element('line', { class: stroke('divider'), x1: at.x, y1: at.y, x2: x, y2: y }),
      element('circle', { class: fill('arrow'), cx: at.x, cy: at.y, r: 2.5 }),
    ])

/** A disc with its rank, and its name where there is room for it. */
export const drawDisc = (
  disc: PlacedDisc,
  named: PlacedLabel | undefined,
  touchpoint: Touchpoint,
  scale: Scale,
  options: PictureOptions,
): Markup => {
  const { priority, x, y } = disc
  return drawSource(
    {
      name: touchpoint.name,
      range: touchpoint.range,
      kind: 'wp-touchpoint',
      hint: hintOf(priority, touchpoint, scale),
    },
    options,
    circle(priority, x, y, discRadius),
    drawText([String(priority.rank)], 'arrow', {
      x: x - discRadius,
      width: 2 * discRadius,
      top: y - 7,
      align: 'middle',
    }),
    named &&
      drawText(named.lines, labelStyle, {
        ...{ x: named.box.x, width: named.box.width, top: named.box.y },
        ...(named.align ? { align: named.align } : {}),
      }),
  )
}

/** The signs that this picture has, and no others. */
export const discSigns = (discs: readonly PlacedDisc[]): readonly LegendEntry[] => {
  const has = (basis: Priority['basis']): boolean => discs.some(({ priority }) => priority.basis === basis)
  const entry = (text: string, basis: Priority['basis']): LegendEntry => ({
    text,
    draw: (x, y) => [circle({ quadrant: 'keep up', basis }, x + 13, y + 8, 8)],
  })
  const entries: (LegendEntry | false)[] = [
    discs.length > 0 && {
      text: 'Rank: 1 is the first to improve',
      draw: (x, y) => [drawText(['1'], 'arrow', { x, width: 26, top: y + 1, align: 'middle' })],
    },
    has('actual') && entry('Experience told of what took place', 'actual'),
    has('assumed') && entry('Experience assumed by the plan', 'assumed'),
    discs.some(isMoved) && {
      text: 'Stands beside its place, where others stand too',
      draw: (x, y) => [
        element('line', { class: stroke('divider'), x1: x + 3, x2: x + 24, y1: y + 8, y2: y + 8 }),
        element('circle', { class: fill('arrow'), cx: x + 3, cy: y + 8, r: 2.5 }),
      ],
    },
  ]
  return entries.filter(sign => sign !== false)
}
