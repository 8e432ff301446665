import type { ScenarioResult } from '../../analysis/scenario/index.js'
import { durationText } from '../../wording/duration-text.js'
import { type LegendEntry, legend } from '../drawing/legend.js'
import { titleRow } from '../drawing/title-row.js'
import { element, type Markup } from '../element.js'
import { drawFrame, drawSource, type PictureOptions, type Source } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { stroke } from '../theme.js'
import { margin, timeScale } from '../time-line/scale.js'
import { ticks } from '../time-line/ticks.js'
import { barHeight, drawStateBar } from './bars.js'
import { effectText, emotionChange, timeChange } from './changes.js'
import { promiseRows } from './promise-rows.js'
import { cellHeads, nameWidth, placeCells, type Row, rowsOf, type ScenarioContext } from './rows.js'

const chartWidth = 720
const headHeight = 34

export type ScenarioHead = {
  readonly title: string
  readonly description?: string | undefined
  readonly journey: string
  readonly source: Source
}

const signs: readonly LegendEntry[] = [
  ...(['base', 'scenario'] as const).flatMap(side =>
    [false, true].map(critical => ({
      text: `${side === 'base' ? 'As it is' : 'As it would be'}${critical ? ', critical' : ''}`,
      draw: (x: number, y: number) => [
        drawStateBar(
          { duration: 1, earliestStart: 0, earliestFinish: 1, totalFloat: 0, critical, emotion: null },
          side,
          y + 1,
          timeScale(1, x + 1, 22),
        ),
      ],
    })),
  ),
]

/** A what-if against time: every touchpoint as it is above what it would be, with durations, emotions, ranks and promises. */
export const drawScenario = (
  result: ScenarioResult,
  head: ScenarioHead,
  context: ScenarioContext,
  options: PictureOptions,
): Markup => {
  const rows = rowsOf(result, context)
  const cells = placeCells(rows, margin)
  const lastCell = cells.at(-1)!
  const scale = timeScale(
    Math.max(result.length.base ?? 0, result.length.scenario ?? 0),
    lastCell.x + lastCell.width + 36,
    chartWidth,
  )
  const width = scale.left + chartWidth + margin + 20
  const inner = width - 2 * margin
  const { emotions } = result
  const felt = (name: string, pair: ScenarioResult['length']) => ({
    name,
    text: pair.base === null && pair.scenario === null ? undefined : emotionChange(pair, context.scale),
  })
  const title = titleRow(
    {
      title: head.title,
      description: head.description,
      facts: [
        { name: 'What if, in', text: head.journey },
        { name: 'Planned length', text: timeChange(result.length) },
        { name: 'Expected length', text: result.expectedDuration && timeChange(result.expectedDuration) },
        felt('Mean emotion', emotions.mean),
        felt('Lowest emotion', emotions.minimum),
        felt('Peak–end', emotions.peakEnd),
      ],
      source: { ...head.source, kind: 'wp-scenario' },
    },
    margin,
    inner,
    options,
  )
  const axisTop = margin + title.height + 24
  const rowsTop = axisTop + headHeight
  const last = rows.at(-1)
  const rowsBottom = rowsTop + (last ? last.top + last.height : 0)
  const promises = promiseRows(result, context.titleOf, margin, inner)
  const promisesTop = rowsBottom + 18
  const legendTop = promisesTop + promises.height + (promises.height > 0 ? 20 : 8)
  const key = legend(signs, margin, inner)
  return drawFrame(
    {
      kind: 'scenario',
      name: result.scenario,
      title: `What if: ${head.title}`,
      description: descriptionOf(result, head),
      width,
      height: legendTop + key.height + margin - 8,
    },
    options,
    title.draw(margin),
    cellHeads.map((text, index) => drawText([text], 'factName', { ...cells[index], top: axisTop + 6, align: 'end' })),
    ticks(scale.end, 8).map(time => {
      const x = scale.at(time)
      return element(
        'g',
        {},
        drawText([time === 0 ? '0' : durationText(time)], 'axis', {
          x: x - 40,
          width: 80,
          top: axisTop + 8,
          align: 'middle',
        }),
        element('line', { class: stroke('hairline'), x1: x, x2: x, y1: axisTop + headHeight - 6, y2: rowsBottom }),
      )
    }),
    rows.map(row => drawRow(row, rowsTop + row.top, { cells, scale, width }, context, options)),
    promises.draw(promisesTop),
    key.draw(legendTop),
  )
}

const descriptionOf = ({ length, touchpoints }: ScenarioResult, { journey }: ScenarioHead): string => {
  const count = (effect: string): number => touchpoints.filter(touchpoint => touchpoint.effect === effect).length
  return `${journey}: planned length ${timeChange(length)}. Touchpoints changed: ${count('changed')}, skipped: ${count('skipped')}, at other times: ${count('moved')}.`
}

type Place = {
  readonly cells: ReturnType<typeof placeCells>
  readonly scale: ReturnType<typeof timeScale>
  readonly width: number
}

const drawRow = (
  row: Row,
  top: number,
  { cells, scale, width }: Place,
  context: ScenarioContext,
  options: PictureOptions,
): Markup => {
  const { touchpoint, lines, effect, height } = row
  const { base, scenario } = touchpoint
  const middle = top + height / 2
  const textTop = middle - (textHeight(lines, 'cell-name') + textHeight(effect, 'note')) / 2
  const content = [
    element('rect', { x: margin, y: top + 1, width: width - 2 * margin, height: height - 2, 'fill-opacity': 0 }),
    element('line', { class: stroke('hairline'), x1: margin, x2: width - margin, y1: top, y2: top }),
    drawText(lines, 'cell-name', { x: margin, top: textTop, width: nameWidth }),
    ...(effect.length === 0
      ? []
      : [drawText(effect, 'note', { x: margin, top: textTop + textHeight(lines, 'cell-name'), width: nameWidth })]),
    ...row.cells.map((text, index) =>
      drawText([text], text.includes('→') ? 'cell-name' : 'cell', { ...cells[index], top: middle - 9, align: 'end' }),
    ),
    ...(base ? [drawStateBar(base, 'base', middle - barHeight - 2, scale)] : []),
    ...(scenario ? [drawStateBar(scenario, 'scenario', middle + 2, scale)] : []),
    ...(touchpoint.effect === 'skipped' && base
      ? [
          element(
            'g',
            { class: 'wp-clear' },
            drawText(['skipped'], 'axis', { x: scale.at(base.earliestStart), top: middle + 2, width: 60 }),
          ),
        ]
      : []),
  ]
  const source = context.sourceOf(touchpoint.name)
  if (!source) return element('g', {}, content)
  const hint = [context.titleOf(touchpoint.name), effectText(touchpoint), row.cells[0]].filter(Boolean).join('\n')
  return drawSource({ name: touchpoint.name, ...source, kind: 'wp-touchpoint', hint }, options, content)
}
