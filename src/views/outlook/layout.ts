import { textHeight } from '../text/draw.js'
import { textWidth } from '../text/measure.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { isConsistent, type StateInScenario, type Tableau } from './tableau.js'

/** Scenarios side by side in which a descriptor has the same state. */
export type Run = {
  readonly from: number
  /** The column behind the last one. */
  readonly to: number
  readonly state: number
  readonly lines: readonly string[]
  /** What is missing, below the name of the state. */
  readonly missing: readonly string[]
}

export type RowLayout = {
  readonly top: number
  readonly height: number
  readonly head: readonly string[]
  readonly runs: readonly Run[]
}

export type TableauLayout = {
  readonly headWidth: number
  readonly columnWidth: number
  readonly rows: readonly RowLayout[]
  readonly height: number
}

export const padding = 8
const gap = 4
const leastRow = 34

const narrowest = 92
const widestColumn = 190
const widestHead = 260
const calmLines = 2

export const layoutTableau = (tableau: Tableau): TableauLayout => {
  const { rows, columns } = tableau
  const columnWidth = columnWidthFor(tableau)
  const headWidth = Math.min(widestHead, Math.max(96, ...rows.map(({ label }) => textWidth(label, textStyles.lane))))
  let top = 0
  const placed = rows.map(({ label, states }, row): RowLayout => {
    const head = wrap(label, headWidth, textStyles.lane)
    const runs = runsOf(columns.map(({ states }) => states[row])).map(run => {
      const room = (run.to - run.from) * columnWidth - gap - 2 * padding
      return {
        ...run,
        lines: wrap(states[run.state].label, room, textStyles.value),
        missing: wrap(missingText(columns[run.from].states[row]), room, textStyles.axis),
      }
    })
    const height = Math.max(
      leastRow,
      textHeight(head, 'lane') + 12,
      ...runs.map(({ lines, missing }) => textHeight(lines, 'value') + textHeight(missing, 'axis') + 2 * padding),
    )
    const result = { top, height, head, runs }
    top += height + gap
    return result
  })
  return { headWidth, columnWidth, rows: placed, height: Math.max(0, top - gap) }
}

/** Wide enough for every state to stand by itself in few lines, with its words whole. */
const columnWidthFor = ({ rows, columns, result }: Tableau): number => {
  const labels = rows.flatMap(({ states }) => states.map(({ label }) => label))
  const words = labels.flatMap(label => label.split(/\s+/))
  const longestWord = Math.max(0, ...words.map(word => textWidth(word, textStyles.value)))
  const isCalm = (width: number) =>
    labels.every(label => wrap(label, width - gap - 2 * padding, textStyles.value).length <= calmLines)
  const least = columns.length <= 6 || !isConsistent({ result }) ? 124 : narrowest
  let width = Math.min(widestColumn, Math.max(least, longestWord + gap + 2 * padding))
  while (width < widestColumn && !isCalm(width)) width += 6
  return width
}

/** Equal states side by side as one; what falls short stands by itself. */
const runsOf = (states: readonly StateInScenario[]): readonly Pick<Run, 'from' | 'to' | 'state'>[] => {
  const runs: { from: number; to: number; state: number }[] = []
  states.forEach(({ state, behind }, column) => {
    const last = runs.at(-1)
    const joins = last?.state === state && behind === undefined && states[column - 1].behind === undefined
    if (last && joins) last.to = column + 1
    else runs.push({ from: column, to: column + 1, state })
  })
  return runs
}

const missingText = ({ behind }: StateInScenario): string =>
  behind === undefined ? '' : `${behind.steps} behind ${behind.rival}`

/** The box of a run, from the left and top of the first one. */
export const boxOfRun = ({ columnWidth }: TableauLayout, { top, height }: RowLayout, { from, to }: Run) => ({
  x: from * columnWidth,
  y: top,
  width: (to - from) * columnWidth - gap,
  height,
})
