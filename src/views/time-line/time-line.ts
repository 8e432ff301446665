import type { Journey } from '../../model/journey.js'
import { label } from '../../model/label.js'
import { arrowsOf } from '../arrows.js'
import { headerRow } from '../drawing/header.js'
import { legend } from '../drawing/legend.js'
import type { Markup } from '../element.js'
import { drawFrame, type PictureOptions } from '../picture.js'
import { pictureDescription } from '../picture-description.js'
import { indexPlan, type Plan } from '../plan.js'
import { drawAxis, headHeight, placeCells } from './axis.js'
import { placeBar } from './bars.js'
import { drawLinks, type PlacedBar, piecesOf, placeLinks } from './links.js'
import { marksInTheWay, placeMarks } from './marks.js'
import { placeNote } from './notes.js'
import { drawRow, drawStage } from './row-drawing.js'
import { type TimeRow, type TouchpointRow, timeRows } from './rows.js'
import { margin, noteRoom, timeScale } from './scale.js'
import { legendEntries } from './time-legend.js'

const chartWidth = 820

const isTouchpointRow = (row: TimeRow): row is TouchpointRow => row.kind === 'touchpoint'

/** A deadline that lies further out than this many lengths would leave no room for the journey; it is told in words. */
const deadlineReach = 1.25

const lastMoment = (journey: Journey, plan: Plan): number => {
  const end = plan.touchpoints.reduce(
    (latest, { earliestFinish, latestFinish }) => Math.max(latest, earliestFinish, latestFinish),
    plan.duration,
  )
  return journey.touchpoints.reduce(
    (latest, { due = 0 }) => (due <= deadlineReach * end ? Math.max(latest, due) : latest),
    end,
  )
}

/** The journey against time: a bar for every touchpoint, its float, what it waits for, and the times in words. */
export const drawTimeLine = (journey: Journey, plan: Plan, options: PictureOptions): Markup => {
  const index = indexPlan(plan)
  const arrows = arrowsOf(journey)
  const rows = timeRows(journey, arrows, index)
  const touchpointRows = rows.filter(isTouchpointRow)
  const cells = placeCells(touchpointRows)
  const lastCell = cells.at(-1)
  const scale = timeScale(lastMoment(journey, plan), (lastCell ? lastCell.x + lastCell.width : margin) + 36, chartWidth)
  const width = scale.left + chartWidth + noteRoom + margin

  const header = headerRow(journey, plan, margin, width - 2 * margin, options)
  const axisTop = margin + header.height + 24
  const rowsTop = axisTop + headHeight
  const last = rows.at(-1)
  const rowsBottom = rowsTop + (last ? last.top + last.height : 0)
  const bars = new Map<string, PlacedBar>()
  for (const { touchpoint, plan: times, top, height } of touchpointRows) {
    const rowTop = rowsTop + top
    const bar = times && placeBar(times, rowTop + height / 2, scale)
    if (bar) bars.set(touchpoint.name, { ...bar, rowTop, rowBottom: rowTop + height })
  }
  const links = placeLinks(arrows, bars)
  const pieces = piecesOf(links)
  const marksOf = new Map(touchpointRows.map(({ touchpoint }) => [touchpoint.name, placeMarks(touchpoint, scale)]))
  const signs = legend(legendEntries(touchpointRows, [...marksOf.values()]), margin, width - 2 * margin)
  return drawFrame(
    {
      kind: 'time-line',
      name: journey.name,
      title: `Time line: ${label(journey)}`,
      description: pictureDescription(journey, plan),
      width,
      height: rowsBottom + 28 + signs.height + margin - 8,
    },
    options,
    header.draw(margin),
    drawAxis(scale, cells, axisTop, rowsBottom),
    rows.map(row => (row.kind === 'stage' ? drawStage(row, rowsTop + row.top, width, options) : undefined)),
    drawLinks(links, index, options),
    touchpointRows.map(row => {
      const place = { top: rowsTop + row.top, height: row.height }
      const bar = bars.get(row.touchpoint.name)
      const marks = marksOf.get(row.touchpoint.name) ?? {}
      const note = bar && placeNote(row.note, bar, marksInTheWay(marks, place), pieces, scale)
      return drawRow(row, { ...place, width, cells, bar, marks, note }, options)
    }),
    signs.draw(rowsBottom + 28),
  )
}
