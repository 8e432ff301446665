import type { Journey } from '../../model/journey.js'
import { label } from '../../model/label.js'
import type { Scale } from '../../model/quantity.js'
import { headerRow } from '../drawing/header.js'
import type { Row } from '../drawing/row.js'
import { element, type Markup } from '../element.js'
import { usualScale } from '../emotion-text.js'
import { drawFrame, type PictureOptions } from '../picture.js'
import { pictureDescription } from '../picture-description.js'
import { indexPlan, type Plan } from '../plan.js'
import { stroke } from '../theme.js'
import { channelRow } from './channel-row.js'
import { emotionRow } from './emotion-row.js'
import { lanesRow } from './lanes-row.js'
import { layoutLanes, margin } from './layout.js'
import { legendRow } from './legend-row.js'
import { momentOfTruthRow } from './moment-of-truth-row.js'
import { painRow } from './pain-row.js'
import { stageRow } from './stage-row.js'

/** `emotionScale` is the configured one, −2..2 unless told otherwise. */
export type JourneyMapOptions = PictureOptions & { readonly emotionScale?: Scale }

const narrowest = 760

/**
 * The journey as a map: stages across the top, touchpoints in lanes by what customers see, and below them channels,
 * experience and pains. `plan` is the journey's critical path result; without one nothing is marked as critical.
 */
export const drawJourneyMap = (journey: Journey, plan: Plan | undefined, options: JourneyMapOptions): Markup => {
  const index = indexPlan(plan)
  const layout = layoutLanes(journey, index, options.titleOf)
  const width = Math.max(layout.width, narrowest)
  const inner = width - 2 * margin
  const ruled = (row: Row | undefined): readonly (Row | undefined)[] => (row ? [rule(width), row] : [])
  const rows = [
    headerRow(journey, plan, margin, inner, options),
    space(28),
    stageRow(layout, options),
    momentOfTruthRow(layout),
    lanesRow(layout, index, width, options),
    ...ruled(channelRow(layout, options)),
    ...ruled(emotionRow(layout, options.emotionScale ?? usualScale, width)),
    ...ruled(painRow(layout, options)),
    ...ruled(legendRow(journey, layout, index, margin, inner)),
  ].filter(row => row !== undefined)

  let top = margin
  const drawn = rows.map(row => {
    const parts = row.draw(top)
    top += row.height
    return parts
  })
  return drawFrame(
    {
      kind: 'journey-map',
      name: journey.name,
      title: `Journey map: ${label(journey)}`,
      description: pictureDescription(journey, plan),
      width,
      height: top + margin - 8,
    },
    options,
    drawn,
  )
}

const space = (height: number): Row => ({ height, draw: () => [] })

const rule = (width: number): Row => ({
  height: 1,
  draw: top => [element('line', { class: stroke('hairline'), x1: margin, x2: width - margin, y1: top, y2: top })],
})
