import type { Journey, Stage, Touchpoint } from '../../model/journey.js'
import { label, labelsByName } from '../../model/label.js'
import { durationText } from '../../wording/duration-text.js'
import { type Arrow, arrowText } from '../arrows.js'
import { bandsOf, columnsOf } from '../journey-map/columns.js'
import type { PlanIndex, PlannedTouchpoint } from '../plan.js'
import { readingOrder } from '../reading-order.js'
import { textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'

export const nameWidth = 230
const stageRowHeight = 38

/** A line of the time line: the head of a stage, or a touchpoint with its times in words. */
export type TimeRow = { readonly top: number; readonly height: number } & (
  | { readonly kind: 'stage'; readonly stage: Stage; readonly lines: readonly string[] }
  | {
      readonly kind: 'touchpoint'
      readonly touchpoint: Touchpoint
      readonly plan: PlannedTouchpoint | undefined
      readonly lines: readonly string[]
      readonly cells: readonly string[]
      /** Waits, leads, loops, what the arrows that end or begin here say; earliest start and deadline. */
      readonly note: string
      readonly hint: string
    }
)

export type TouchpointRow = Extract<TimeRow, { kind: 'touchpoint' }>

export const cellHeads = ['Duration', 'Start', 'Finish', 'Float'] as const

const floatText = ({ totalFloat, critical }: PlannedTouchpoint): string => {
  if (totalFloat < 0) return `${durationText(totalFloat)}, late`
  if (!critical) return durationText(totalFloat)
  return totalFloat === 0 ? 'critical' : `${durationText(totalFloat)}, critical`
}

const cellsOf = (plan: PlannedTouchpoint | undefined): readonly string[] =>
  plan
    ? [
        durationText(plan.duration),
        durationText(plan.earliestStart),
        durationText(plan.earliestFinish),
        floatText(plan),
      ]
    : cellHeads.map(() => '–')

const hintOf = (touchpoint: Touchpoint, plan: PlannedTouchpoint | undefined, note: string): string => {
  const times = plan && [
    `Duration ${durationText(plan.duration)}`,
    `Start ${durationText(plan.earliestStart)} at the earliest, ${durationText(plan.latestStart)} at the latest`,
    `Finish ${durationText(plan.earliestFinish)} at the earliest, ${durationText(plan.latestFinish)} at the latest`,
    `Float ${floatText(plan)}${plan.critical && plan.totalFloat < 0 ? ', critical' : ''}`,
  ]
  return [label(touchpoint), ...(times ?? []), note].filter(Boolean).join('\n')
}

const notesOf = (journey: Journey, arrows: readonly Arrow[]): ReadonlyMap<string, string> => {
  const titles = labelsByName(journey.touchpoints)
  const notes = new Map<string, string>()
  const add = (place: string, said: string): void => {
    const before = notes.get(place)
    notes.set(place, before === undefined ? said : `${before}, ${said}`)
  }
  for (const arrow of arrows) {
    const text = arrowText(arrow)
    if (text === '') continue
    const place = arrow.kind === 'loop' ? arrow.from : arrow.to
    const said =
      arrow.kind === 'loop' && arrow.from !== arrow.to ? `${text} to ${titles.get(arrow.to) ?? arrow.to}` : text
    add(place, said)
  }
  for (const { name, notBefore, due } of journey.touchpoints) {
    if (notBefore !== undefined) add(name, `not before ${durationText(notBefore)}`)
    if (due !== undefined) add(name, `due ${durationText(due)}`)
  }
  return notes
}

/** Stages and touchpoints from top to bottom, in the order in which the journey map reads from left to right. */
export const timeRows = (journey: Journey, arrows: readonly Arrow[], plan: PlanIndex): readonly TimeRow[] => {
  const columns = columnsOf(journey, readingOrder(journey, arrows))
  const bands = new Map(bandsOf(columns).map(band => [band.first, band]))
  const notes = notesOf(journey, arrows)
  const rows: TimeRow[] = []
  let top = 0
  const add = (row: TimeRow): void => {
    rows.push(row)
    top += row.height
  }
  columns.forEach(({ touchpoint }, index) => {
    const band = bands.get(index)
    if (band) {
      const lines = wrap(
        band.continued ? `${label(band.stage)} (continued)` : label(band.stage),
        600,
        textStyles.stage,
        2,
      )
      add({
        kind: 'stage',
        stage: band.stage,
        lines,
        top,
        height: stageRowHeight + textHeight(lines.slice(1), 'stage'),
      })
    }
    if (!touchpoint) return
    const times = plan.of(touchpoint.name)
    const note = notes.get(touchpoint.name) ?? ''
    const lines = wrap(label(touchpoint), nameWidth, textStyles['cell-name'], 3)
    const height = Math.max(40, textHeight(lines, 'cell-name') + 20)
    add({
      ...{ kind: 'touchpoint', touchpoint, plan: times, lines, note, top, height },
      cells: cellsOf(times),
      hint: hintOf(touchpoint, times, note),
    })
  })
  return rows
}
