import type { ScenarioResult } from '../../analysis/scenario/index.js'
import { durationText } from '../../wording/duration-text.js'
import { drawTable } from '../data-table.js'
import type { Markup } from '../element.js'
import { effectText, emotionChange, promiseText, rankChange, timeChange } from './changes.js'
import { rowsOf, type ScenarioContext } from './rows.js'

const sides = [{ head: 'As it is → as it would be', numeric: true }] as const

/** What the picture shows, in words and numbers. */
export const scenarioTables = (result: ScenarioResult, context: ScenarioContext): readonly Markup[] => {
  const { length, expectedDuration, emotions, promises, ranks } = result
  const whole = [
    ['Planned length', timeChange(length)],
    ...(expectedDuration ? [['Expected length', timeChange(expectedDuration)]] : []),
    ['Mean emotion', emotionChange(emotions.mean, context.scale)],
    ['Lowest emotion', emotionChange(emotions.minimum, context.scale)],
    ['Last emotion', emotionChange(emotions.last, context.scale)],
    ['Peak–end', emotionChange(emotions.peakEnd, context.scale)],
  ]
  return [
    drawTable({
      caption: 'The whole journey',
      columns: [{ head: 'What' }, ...sides],
      rows: whole.map(cells => ({ cells })),
    }),
    drawTable({
      caption: 'Touchpoints',
      columns: [
        { head: 'Touchpoint' },
        { head: 'Effect' },
        { head: 'Duration', numeric: true },
        { head: 'Emotion', numeric: true },
        { head: 'Priority', numeric: true },
        { head: 'Earliest start', numeric: true },
      ],
      rows: rowsOf(result, context).map(({ touchpoint, cells }) => {
        const { name, base, scenario } = touchpoint
        const source = context.sourceOf(name)
        const start = timeChange({ base: base?.earliestStart ?? null, scenario: scenario?.earliestStart ?? null })
        return {
          cells: [context.titleOf(name), effectText(touchpoint), ...cells, start],
          source: source && { name, ...source },
        }
      }),
    }),
    ...(promises.length === 0
      ? []
      : [
          drawTable({
            caption: 'Promises',
            columns: [
              { head: 'Promise' },
              { head: 'Within', numeric: true },
              { head: 'As it is' },
              { head: 'As it would be' },
            ],
            rows: promises.map(({ name, within, base, scenario }) => ({
              cells: [context.titleOf(name), durationText(within), promiseText(base), promiseText(scenario)],
            })),
          }),
        ]),
    ...ranks.influence.map(({ impacts, factors }) =>
      drawTable({
        caption: `Ranks of direct influence: ${impacts}`,
        columns: [{ head: 'Factor' }, { head: 'Rank', numeric: true }],
        rows: factors.map(rank => ({ cells: [rank.name, rankChange(rank)] })),
      }),
    ),
  ]
}
