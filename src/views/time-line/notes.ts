import { element, type Markup } from '../element.js'
import { drawText } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { clip } from '../text/wrap.js'
import { type Bar, barHeight } from './bars.js'
import { noteRoom, type TimeScale } from './scale.js'

/** A straight piece of an arrow, or a mark, that a note must not touch. */
export type Obstacle = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const widest = 320
const gap = 10
/** Between a note and what it must not touch. */
const clear = 5
/** Further away from its bar nobody sees what a note belongs to. */
const farthest = 120

/** What is said beside a bar, in the lower half of its row: arrows leave in the upper half. */
export type Note = { readonly text: string; readonly x: number; readonly top: number; readonly width: number }

/**
 * The note of a row right of its bar or, where there is no room, left of it, clear of arrows. Undefined where neither side has
 * room: the tooltip and the table have it in any case.
 */
export const placeNote = (
  text: string,
  bar: Bar,
  marks: readonly Obstacle[],
  obstacles: readonly Obstacle[],
  scale: TimeScale,
): Note | undefined => {
  if (text === '') return undefined
  const shown = clip(text, widest, textStyles.axis)
  const width = textWidth(shown, textStyles.axis)
  const top = bar.top + barHeight / 2 - 5
  const inTheWay = [...marks, ...obstacles]
    .filter(obstacle => obstacle.bottom > top - 1 && obstacle.top < top + textStyles.axis.leading + 1)
    .toSorted((a, b) => a.left - b.left)
  const noteAt = (x: number): Note => ({ text: shown, x, top, width })

  let right = bar.tailRight + gap
  for (const obstacle of inTheWay)
    if (obstacle.right > right - clear && obstacle.left < right + width + clear) right = obstacle.right + clear
  if (right <= bar.tailRight + farthest && right + width <= scale.left + scale.width + noteRoom) return noteAt(right)

  let left = bar.left - gap - width
  for (const obstacle of inTheWay.toReversed())
    if (obstacle.right > left - clear && obstacle.left < left + width + clear) left = obstacle.left - clear - width
  return left >= Math.max(scale.left, bar.left - farthest - width) ? noteAt(left) : undefined
}

export const drawNote = ({ text, x, top, width }: Note): Markup =>
  element('g', { class: 'wp-clear wp-time-note' }, drawText([text], 'axis', { x, top, width }))
