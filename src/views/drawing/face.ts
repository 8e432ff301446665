import { element, type Markup, path } from '../element.js'
import { fill, stroke, type Token } from '../theme.js'

export const faceSize = 11

/** `share` is where an emotion lies on its scale, −1 to 1. */
export const feelingColor = (share: number): Token => {
  if (share >= 0.2) return 'good'
  return share <= -0.2 ? 'bad' : 'muted'
}

/** A face whose mouth bends with the emotion. */
export const drawFace = ({ x, y }: { readonly x: number; readonly y: number }, share: number): Markup => {
  const token = feelingColor(share)
  const mouth = y + 3.5 - share * 1.5
  return element(
    'g',
    {},
    element('circle', { class: `${fill('page')} ${stroke(token)}`, cx: x, cy: y, r: faceSize, 'stroke-width': 2 }),
    element('circle', { class: fill(token), cx: x - 3.6, cy: y - 2.6, r: 1.4 }),
    element('circle', { class: fill(token), cx: x + 3.6, cy: y - 2.6, r: 1.4 }),
    element('path', {
      class: stroke(token),
      d: path('M', x - 4.6, mouth, 'Q', x, mouth + share * 6, x + 4.6, mouth),
      fill: 'none',
      'stroke-width': 1.7,
      'stroke-linecap': 'round',
    }),
  )
}
