import type { DeviationsResult } from '../../analysis/deviations/index.js'
import type { ExperienceResult } from '../../analysis/experience/index.js'
import type { Journey } from '../../model/journey.js'
import { label } from '../../model/label.js'
import type { Scale } from '../../model/quantity.js'
import type { Fact } from '../drawing/facts-row.js'
import { legend } from '../drawing/legend.js'
import { titleRow } from '../drawing/title-row.js'
import type { Markup } from '../element.js'
import { feelingText, usualScale } from '../emotion-text.js'
import { drawFrame, type PictureOptions } from '../picture.js'
import { isolated } from '../text/direction.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { meanWidth } from './chart.js'
import { type CurveColumn, curveColumns, type TimedTouchpoint } from './columns.js'
import { curveSigns } from './curve-signs.js'
import { layoutCurve, margin } from './layout.js'
import { drawRow, rowHeight } from './row-drawing.js'

export type EmotionCurveOptions = PictureOptions & {
  readonly emotionScale?: Scale
  /** Of a journey that follows a plan. */
  readonly deviations?: DeviationsResult | undefined
}

const rowGap = 36
const leastWidth = 640

const factsOf = (result: ExperienceResult, columns: readonly CurveColumn[], scale: Scale): readonly Fact[] => {
  const { statistics, basis } = result
  if (!statistics) return []
  const titles = new Map(columns.map(({ touchpoint }) => [touchpoint.name, label(touchpoint)]))
  const at = (value: number, name: string): string =>
    `${feelingText(value, scale)}: ${isolated(titles.get(name) ?? name)}`
  return [
    { name: 'Peak–end', text: feelingText(statistics.peakEnd, scale) },
    { name: 'Peak', text: at(statistics.peak, statistics.peakAt) },
    { name: 'End', text: at(statistics.end, statistics.endAt) },
    { name: 'Lowest', text: at(statistics.minimum, statistics.minimumAt) },
    { name: 'Mean', text: feelingText(statistics.mean, scale) },
    { name: 'Emotions are', text: basis === 'fact' ? 'facts' : 'assumptions' },
  ]
}

/** What the picture says where it is, and only those who cannot see it are told in words. */
const isMarked = new Set(['Peak', 'End'])

/** How the other side is called below a touchpoint and in the legend. */
export const otherNameOf = ({ compared }: ExperienceResult): string =>
  compared?.with === 'planned' ? 'As planned' : 'As it went'

const nothingFelt = 'No emotion is written yet. Write `emotion` at the touchpoints, such as `emotion -1`.'

const orderText = ({ clock }: ExperienceResult): string =>
  clock === 'planned'
    ? 'In the order of the earliest starts, at equal distances; below each touchpoint stands its earliest start, counted from the journey’s start.'
    : 'In the order of time, at equal distances; below each touchpoint stands its time since the journey’s start.'

/** What the plan has and the curve cannot have, because it did not take place. */
const missingText = ({ deviations, titleOf }: EmotionCurveOptions): string => {
  const missing = deviations?.deviations.filter(deviation => deviation.class === 'missing') ?? []
  if (!deviations || missing.length === 0) return ''
  const names = missing.map(({ touchpoint }) => titleOf(`${deviations.follows}.${touchpoint}`))
  return `Planned, but missing: ${names.join(', ')}.`
}

/** How a journey feels from touchpoint to touchpoint, with what is remembered of it, and the plan beside what took place. */
export const drawEmotionCurve = (
  journey: Journey,
  result: ExperienceResult,
  order: readonly TimedTouchpoint[],
  options: EmotionCurveOptions,
): Markup => {
  const scale = options.emotionScale ?? usualScale
  const all = curveColumns(journey, result, order, options.deviations)
  const felt = all.some(({ emotion, other }) => emotion !== undefined || other !== undefined)
  const columns = felt ? all : []
  const otherName = otherNameOf(result)
  const layout = layoutCurve(columns, otherName, scale, options)
  const width = Math.max(leastWidth, felt ? layout.left + layout.width + meanWidth : 0) + margin
  const room = width - 2 * margin

  const title = titleRow(
    {
      title: label(journey),
      description: journey.description,
      facts: factsOf(result, all, scale).filter(({ name }) => !isMarked.has(name)),
      source: { name: journey.name, range: journey.nameRange, kind: 'wp-journey' },
    },
    margin,
    room,
    options,
  )
  const noteLines = [felt ? orderText(result) : nothingFelt, missingText(options)].flatMap(note =>
    wrap(note, room, textStyles.note),
  )
  const signs = legend(curveSigns(columns, result, otherName), margin, room)

  let bottom = margin + title.height + 28
  const rows = felt
    ? layout.rows.flatMap(row => {
        const drawn = drawRow(row, layout, result, bottom, { scale, otherName, options })
        bottom += rowHeight(row) + rowGap
        return drawn
      })
    : []
  const signsTop = bottom + textHeight(noteLines, 'note') + 14
  return drawFrame(
    {
      kind: 'emotion-curve',
      name: journey.name,
      title: `Emotion curve: ${label(journey)}`,
      description: descriptionOf(journey, result, columns, scale),
      width,
      height: (felt ? signsTop + signs.height : bottom + textHeight(noteLines, 'note')) + margin - 8,
    },
    options,
    title.draw(margin),
    rows,
    drawText(noteLines, 'note', { x: margin, width: room, top: bottom }),
    signs.draw(signsTop),
  )
}

const descriptionOf = (
  { description }: Journey,
  result: ExperienceResult,
  columns: readonly CurveColumn[],
  scale: Scale,
): string =>
  [
    description,
    ...factsOf(result, columns, scale).map(({ name, text }) => `${name} ${text}.`),
    columns.length === 0 ? nothingFelt : orderText(result),
  ]
    .filter(Boolean)
    .join(' ')
