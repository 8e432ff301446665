import type { ScenarioResult, ScenarioTouchpoint } from '../../analysis/scenario/index.js'
import { firstByName } from '../../model/first-by-name.js'
import type { Scale } from '../../model/quantity.js'
import type { Range } from '../../model/source.js'
import { textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { effectText, rankChange, touchpointEmotion, touchpointTimes } from './changes.js'

export const nameWidth = 250
const cellGap = 24

/** What the picture needs to know beside the result. */
export type ScenarioContext = {
  readonly titleOf: (touchpoint: string) => string
  readonly sourceOf: (touchpoint: string) => { readonly range: Range; readonly file: string } | undefined
  readonly scale: Scale
}

export type Row = {
  readonly touchpoint: ScenarioTouchpoint
  readonly lines: readonly string[]
  readonly effect: readonly string[]
  readonly cells: readonly string[]
  readonly top: number
  readonly height: number
}

export const cellHeads = ['Duration', 'Emotion', 'Priority'] as const

/** The touchpoints in the order of time, as they are; what waits for itself comes last. */
export const rowsOf = ({ touchpoints, ranks }: ScenarioResult, { titleOf, scale }: ScenarioContext): readonly Row[] => {
  const rankOf = firstByName(ranks.priorities)
  const startOf = ({ base }: ScenarioTouchpoint): number => base?.earliestStart ?? Number.MAX_VALUE
  let top = 0
  return touchpoints
    .toSorted((one, other) => startOf(one) - startOf(other))
    .map(touchpoint => {
      const rank = rankOf.get(touchpoint.name)
      const lines = wrap(titleOf(touchpoint.name), nameWidth, textStyles['cell-name'], 3)
      const effect = wrap(effectText(touchpoint), nameWidth, textStyles.note, 3)
      const height = Math.max(50, textHeight(lines, 'cell-name') + textHeight(effect, 'note') + 16)
      const cells = [touchpointTimes(touchpoint), touchpointEmotion(touchpoint, scale), rank ? rankChange(rank) : '–']
      const row = { touchpoint, lines, effect, cells, top, height }
      top += height
      return row
    })
}

/** As wide as the longest text in each column. */
export const placeCells = (
  rows: readonly Row[],
  left: number,
): readonly { readonly x: number; readonly width: number }[] => {
  let x = left + nameWidth
  return cellHeads.map((head, index) => {
    x += cellGap
    const width = Math.max(
      textWidth(head, textStyles.factName),
      ...rows.map(({ cells }) => textWidth(cells[index] ?? '', textStyles['cell-name'])),
    )
    const cell = { x, width }
    x += width
    return cell
  })
}
