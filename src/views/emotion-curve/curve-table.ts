import type { ExperienceResult } from '../../analysis/experience/index.js'
import type { Journey } from '../../model/journey.js'
import { label, labelsByName } from '../../model/label.js'
import { durationText } from '../../wording/duration-text.js'
import { drawTable } from '../data-table.js'
import type { Markup } from '../element.js'
import { emotionNumber, emotionText, usualScale } from '../emotion-text.js'
import { curveColumns, type TimedTouchpoint } from './columns.js'
import { type EmotionCurveOptions, otherNameOf } from './emotion-curve.js'

const curveTable = (
  journey: Journey,
  result: ExperienceResult,
  order: readonly TimedTouchpoint[],
  { titleOf, emotionScale = usualScale, deviations }: EmotionCurveOptions,
): Markup => {
  const { compared } = result
  return drawTable({
    caption: `Emotions in the order of time: ${label(journey)}`,
    columns: [
      { head: 'Touchpoint' },
      { head: 'Time', numeric: true },
      { head: 'Emotion', numeric: true },
      { head: 'In words' },
      ...(compared ? [{ head: otherNameOf(result), numeric: true }] : []),
      { head: 'Channels' },
      { head: 'Moment of truth' },
      { head: 'Remembered' },
      ...(deviations ? [{ head: 'Deviates' }] : []),
    ],
    rows: curveColumns(journey, result, order, deviations).map(
      ({ touchpoint, time, emotion, other, momentOfTruth, remembered, ...column }) => ({
        cells: [
          label(touchpoint),
          time === null ? '' : durationText(time),
          emotion === undefined ? 'not told' : emotionNumber(emotion, emotionScale),
          emotion === undefined ? '' : emotionText(emotion, emotionScale),
          ...(compared ? [other ? emotionNumber(other.emotion, emotionScale) : ''] : []),
          touchpoint.via.map(titleOf).join(', '),
          momentOfTruth ? 'moment of truth' : '',
          remembered.join(', ').toLowerCase(),
          ...(deviations ? [column.deviations.join(', ')] : []),
        ],
        source: { name: touchpoint.name, range: touchpoint.range },
      }),
    ),
  })
}

const painTable = (journey: Journey, { pains }: ExperienceResult): readonly Markup[] => {
  if (pains.total === 0) return []
  const titles = labelsByName(journey.touchpoints)
  return [
    drawTable({
      caption: `Pains: ${label(journey)}`,
      columns: [{ head: 'Pain' }, { head: 'Touchpoint' }, { head: 'Evidence' }, { head: 'Source' }],
      rows: pains.list.map(({ touchpoint, text, evidence, source }) => ({
        cells: [text, titles.get(touchpoint) ?? touchpoint, evidence ?? 'not stated', source ?? ''],
      })),
    }),
  ]
}

/** What the curve shows in words and numbers, and the pains behind it. */
export const emotionCurveTables = (
  journey: Journey,
  result: ExperienceResult,
  order: readonly TimedTouchpoint[],
  options: EmotionCurveOptions,
): readonly Markup[] => [curveTable(journey, result, order, options), ...painTable(journey, result)]
