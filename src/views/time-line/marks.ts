import type { Touchpoint } from '../../model/journey.js'
import { element, type Markup, path } from '../element.js'
import { fill, stroke } from '../theme.js'
import type { Obstacle } from './notes.js'
import type { TimeScale } from './scale.js'

type Row = { readonly top: number; readonly height: number }

/** Where a row’s earliest start and deadline lie, as far as the picture reaches. */
export type Marks = { readonly notBefore?: number; readonly due?: number }

export const placeMarks = ({ notBefore, due }: Touchpoint, scale: TimeScale): Marks => ({
  ...(notBefore !== undefined && notBefore > 0 && notBefore <= scale.end && { notBefore: scale.at(notBefore) }),
  ...(due !== undefined && due <= scale.end && { due: scale.at(due) }),
})

/** How wide the flag of an earliest start is; a deadline is as wide as its line. */
const flag = 7
const inset = 4

export const marksInTheWay = ({ notBefore, due }: Marks, { top, height }: Row): readonly Obstacle[] => {
  const upright = { top: top + inset, bottom: top + height - inset }
  return [
    ...(notBefore === undefined ? [] : [{ ...upright, left: notBefore, right: notBefore + flag }]),
    ...(due === undefined ? [] : [{ ...upright, left: due, right: due }]),
  ]
}

/** A thin line with a flag that points to later; at its foot, because arrows come from above more often than not. */
export const drawNotBefore = (x: number, top: number, bottom: number): readonly Markup[] => [
  element('line', { class: stroke('ink'), x1: x, x2: x, y1: top, y2: bottom, 'stroke-width': 1.5 }),
  element('path', {
    class: fill('ink'),
    d: path('M', x, bottom - 7, 'L', x + flag, bottom - 3.5, 'L', x, bottom, 'Z'),
  }),
]

/** A thick line. */
export const drawDue = (x: number, top: number, bottom: number): Markup =>
  element('line', { class: stroke('bad'), x1: x, x2: x, y1: top, y2: bottom, 'stroke-width': 2.5 })

export const drawMarks = ({ notBefore, due }: Marks, { top, height }: Row): readonly Markup[] => [
  ...(notBefore === undefined ? [] : drawNotBefore(notBefore, top + inset, top + height - inset)),
  ...(due === undefined ? [] : [drawDue(due, top + inset + 1, top + height - inset - 1)]),
]
