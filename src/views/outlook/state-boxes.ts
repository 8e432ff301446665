import { counted } from '../../wording/plurals.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { fill, stroke, type Token } from '../theme.js'
import { boxOfRun, padding, type RowLayout, type Run, type TableauLayout } from './layout.js'
import type { Tableau } from './tableau.js'

const grounds = ['state-1', 'state-2', 'state-3', 'state-4', 'state-5', 'state-6'] as const satisfies readonly Token[]

/** The ground of a descriptor's states, in the order of writing. */
export const groundOfState = (state: number): Token => grounds[state % grounds.length]

const supportShown = 4
const scenariosTold = 3

/** The names of the descriptors, left of their rows. */
export const drawHeads = (
  { rows }: Tableau,
  { rows: placed, headWidth }: TableauLayout,
  x: number,
  y: number,
  options: PictureOptions,
): readonly Markup[] =>
  rows.map(({ label, source, states }, row) => {
    const { top, height, head } = placed[row]
    return drawSource(
      { ...source, kind: 'wp-descriptor', hint: `${label}\n${states.map(state => state.label).join(' · ')}` },
      options,
      drawText(head, 'lane', { x, width: headWidth, top: y + top + (height - textHeight(head, 'lane')) / 2 }),
    )
  })

/** The states of all scenarios, equal ones side by side in one box. */
export const drawStates = (
  tableau: Tableau,
  layout: TableauLayout,
  x: number,
  y: number,
  options: PictureOptions,
): readonly Markup[] =>
  layout.rows.flatMap((place, row) => place.runs.map(run => drawRun(tableau, layout, row, place, run, x, y, options)))

const drawRun = (
  tableau: Tableau,
  layout: TableauLayout,
  row: number,
  place: RowLayout,
  run: Run,
  left: number,
  top: number,
  options: PictureOptions,
): Markup => {
  const box = boxOfRun(layout, place, run)
  const [x, y] = [left + box.x, top + box.y]
  const isShort = run.missing.length > 0
  const textTop = y + (box.height - textHeight(run.lines, 'value') - textHeight(run.missing, 'axis')) / 2
  const text = { x: x + padding, width: box.width - 2 * padding, align: 'middle' as const }
  const { source } = tableau.rows[row].states[run.state]
  return drawSource(
    { ...source, kind: 'wp-state', hint: hintOf(tableau, row, run) },
    options,
    element('rect', {
      class: `${fill(groundOfState(run.state))} ${stroke(isShort ? 'critical' : 'card-border')}`,
      ...{ x, y, width: box.width, height: box.height, rx: 5 },
      'stroke-width': isShort ? 2 : 1,
      'stroke-dasharray': isShort ? '5 3' : undefined,
    }),
    drawText(run.lines, 'value', { ...text, top: textTop, color: 'card-ink' }),
    isShort
      ? drawText(run.missing, 'axis', { ...text, top: textTop + textHeight(run.lines, 'value'), color: 'card-ink' })
      : undefined,
  )
}

/** Where the state holds, and what holds it there. */
const hintOf = ({ rows, columns }: Tableau, row: number, { from, to, state }: Run): string => {
  const { label, states } = rows[row]
  const where = to - from === 1 ? `scenario ${from + 1}` : `scenarios ${from + 1} to ${to}`
  const support = columns.slice(from, Math.min(to, from + scenariosTold)).map(({ states: chosen }, place) => {
    const told = chosen[row].support.slice(0, supportShown)
    const more = chosen[row].support.length - told.length
    const what = told.length === 0 ? 'nothing acts on it' : `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
    return `${to - from === 1 ? 'Held by' : `Scenario ${from + place + 1}`}: ${what}`
  })
  const missing = columns[from].states[row].behind
  return [
    `${label}: ${states[state].label}, ${where}`,
    ...support,
    ...(to - from > scenariosTold ? ['…'] : []),
    ...(missing ? [`${counted(missing.steps, 'judgement step')} behind ${missing.rival}`] : []),
  ].join('\n')
}
