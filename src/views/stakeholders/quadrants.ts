import type { Strategy } from '../../analysis/stakeholders/index.js'
import { element, type Markup, path } from '../element.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'
import { type Band, type GridLayout, headingHeight } from './grid-layout.js'

type Extent = { readonly from: number; readonly to: number }

const extentOf = (bands: readonly Band[], high: boolean, head: number): Extent | undefined => {
  const half = bands.filter(band => band.high === high)
  const [first, last] = [half[0], half.at(-1)]
  return first && last && { from: first.at - head, to: last.at + last.size }
}

const strategyOf = (power: boolean, interest: boolean): Strategy => {
  if (power) return interest ? 'manage closely' : 'keep satisfied'
  return interest ? 'keep informed' : 'monitor'
}

const both = [true, false] as const

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The grounds of the quadrants with their strategies, and lines between the levels; `count` says how many stand in each. */
export const drawQuadrants = (
  { columns, rows }: GridLayout,
  x: number,
  y: number,
  count: (strategy: Strategy) => number,
): readonly Markup[] =>
  both.flatMap(power =>
    both.flatMap(interest => {
      const across = extentOf(columns, interest, 0)
      const down = extentOf(rows, power, headingHeight)
      // With a threshold beyond the scale there is no such half.
      if (!across || !down) return []
      const strategy = strategyOf(power, interest)
      const isFirst = power && interest
      const box = {
        x: x + across.from,
        y: y + down.from,
        width: across.to - across.from,
        height: down.to - down.from,
      }
      const level = (high: boolean): string => (high ? 'high' : 'low')
      const place = { x: box.x + 14, width: box.width - 28 }
      return [
        element('rect', {
          class: `wp-quadrant ${fill(isFirst ? 'stage' : 'page')} ${stroke('card-border')}`,
          ...{ ...box, rx: 12, 'stroke-width': 1.2 },
        }),
        ...lines(columns, rows, power, interest, box, x, y),
        drawText([`${capital(strategy)} (${count(strategy)})`], 'stage', {
          ...place,
          top: box.y + 9,
          ...(isFirst ? {} : { color: 'ink' as const }),
        }),
        drawText([`${level(power)} power, ${level(interest)} interest`], 'note', {
          ...place,
          top: box.y + 28,
          ...(isFirst ? { color: 'stage-ink' as const } : {}),
        }),
      ]
    }),
  )

const lines = (
  columns: readonly Band[],
  rows: readonly Band[],
  power: boolean,
  interest: boolean,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  x: number,
  y: number,
): readonly Markup[] => {
  const between = (bands: readonly Band[], high: boolean): readonly number[] =>
    bands
      .filter(band => band.high === high)
      .slice(1)
      .map(({ at }) => at)
  const data = [
    ...between(columns, interest).map(at => path('M', x + at, box.y + headingHeight, 'V', box.y + box.height)),
    ...between(rows, power).map(at => path('M', box.x, y + at, 'H', box.x + box.width)),
  ]
  return data.length === 0
    ? []
    : [
        element('path', {
          class: stroke(power && interest ? 'card-border' : 'hairline'),
          d: data.join(' '),
          fill: 'none',
          'stroke-width': 1,
        }),
      ]
}
