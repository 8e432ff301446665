import type { Range, Reference } from '../../model/source.js'
import { spelt } from '../../model/spelling.js'
import type { TitleOf } from '../../model/title-of.js'
import { drawChannelIcon, iconSize } from '../drawing/channel-icon.js'
import type { Row } from '../drawing/row.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { fill } from '../theme.js'
import { type Layout, labelWidth, margin } from './layout.js'

const textLeft = 10 + iconSize + 6
const gap = 6

type Chip = {
  readonly name: string
  readonly range: Range
  readonly title: string
  readonly lines: readonly string[]
  readonly x: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const placeChips = (channels: readonly Reference[], room: number, titleOf: TitleOf): readonly Chip[] => {
  let x = 0
  let top = 0
  let rowHeight = 0
  return channels.map(channel => {
    const title = titleOf(channel)
    const lines = wrap(title, room - textLeft - 12, textStyles.chip, 3)
    const width = textLeft + Math.max(...lines.map(line => textWidth(line, textStyles.chip))) + 12
    const height = textHeight(lines, 'chip') + 10
    if (x > 0 && x + width > room) {
      x = 0
      top += rowHeight + gap
      rowHeight = 0
    }
    const chip = { name: spelt(channel), range: channel.range, title, lines, x, top, width, height }
    x += width + gap
    rowHeight = Math.max(rowHeight, height)
    return chip
  })
}

/** The channels of every touchpoint, each with a sign and its name. */
export const channelRow = ({ cards }: Layout, options: PictureOptions): Row | undefined => {
  const placed = cards.map(({ touchpoint, box }) => ({
    x: box.x,
    chips: placeChips(touchpoint.via, box.width, options.titleOf),
  }))
  const height = Math.max(0, ...placed.flatMap(({ chips }) => chips.map(chip => chip.top + chip.height)))
  if (height === 0) return undefined
  const draw = (top: number): readonly Markup[] => [
    drawText(['Channels'], 'lane', { x: margin, top: top + 18, width: labelWidth - 16 }),
    ...placed.flatMap(({ x, chips }) =>
      chips.map(chip => {
        const left = x + chip.x
        const y = top + 14 + chip.top
        return drawSource(
          { name: chip.name, range: chip.range, kind: 'wp-channel' },
          options,
          element('title', {}, chip.title),
          element('rect', { class: fill('chip'), x: left, y, width: chip.width, height: chip.height, rx: 13 }),
          drawChannelIcon(chip.title, left + 10, y + (chip.height - iconSize) / 2),
          drawText(chip.lines, 'chip', { x: left + textLeft, top: y + 5, width: chip.width - textLeft - 12 }),
        )
      }),
    ),
  ]
  return { height: height + 34, draw }
}
