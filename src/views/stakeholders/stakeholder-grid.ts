import { counted } from '../../wording/plurals.js'
import { titleRow } from '../drawing/title-row.js'
import type { Markup } from '../element.js'
import { drawFrame, type PictureOptions } from '../picture.js'
import { drawText } from '../text/draw.js'
import { axisHeight, axisWidth, drawAxes } from './axes.js'
import { placePerson } from './card.js'
import { layoutGrid } from './grid-layout.js'
import { legendRow } from './legend-row.js'
import { columnsWithin, pack } from './packing.js'
import type { Person, StakeholderPicture } from './person.js'
import { drawQuadrants } from './quadrants.js'

const margin = 32
const leastWidth = 900

const descriptionOf = ({ people }: StakeholderPicture): string => {
  const count = (strategy: string | null): number => people.filter(({ result }) => result.strategy === strategy).length
  return [
    `${counted(people.length, 'stakeholder')} by power and interest.`,
    `Manage closely: ${count('manage closely')}, keep satisfied: ${count('keep satisfied')},`,
    `keep informed: ${count('keep informed')}, monitor: ${count('monitor')}, not in the grid: ${count(null)}.`,
  ].join(' ')
}

/** The power–interest grid: each stakeholder at its place, those without one below. */
export const drawStakeholderGrid = (picture: StakeholderPicture, options: PictureOptions): Markup => {
  const { people, threshold } = picture
  const card = (person: Person) => placePerson(person, threshold, options)
  const rated = people.flatMap(person => {
    const { power, interest } = person.result
    return power === undefined || interest === undefined ? [] : [{ power, interest, card: card(person) }]
  })
  const grid = layoutGrid(rated, threshold, leastWidth - 2 * margin - axisWidth)
  const width = Math.max(leastWidth, grid.width + axisWidth + 2 * margin)
  const room = width - 2 * margin
  const title = titleRow(
    {
      title: 'Stakeholders',
      facts: [
        { name: 'Stakeholders', text: String(people.length) },
        { name: 'High', text: `power and interest from ${threshold} on` },
      ],
    },
    margin,
    room,
    options,
  )
  const others = people.filter(({ result }) => result.strategy === null).map(card)
  const listed = pack(others, columnsWithin(room))
  const signs = legendRow(people, margin, room)
  const gridTop = margin + title.height + 24
  const listTop = gridTop + grid.height + axisHeight + 24
  const listHeight = others.length === 0 ? 0 : 30 + listed.height + 24
  const signsTop = listTop + listHeight
  const left = margin + axisWidth
  return drawFrame(
    {
      kind: 'stakeholders',
      name: 'all',
      title: 'Stakeholders by power and interest',
      description: descriptionOf(picture),
      width,
      height: signsTop + signs.height + margin - (signs.height === 0 ? 24 : 0),
    },
    options,
    title.draw(margin),
    drawQuadrants(grid, left, gridTop, strategy => people.filter(({ result }) => result.strategy === strategy).length),
    drawAxes(grid, left, gridTop),
    grid.cells.map(({ row, column, cards }) =>
      cards.draw(left + column.at + (column.size - cards.width) / 2, gridTop + row.at + (row.size - cards.height) / 2),
    ),
    others.length === 0
      ? undefined
      : [
          drawText([`Not in the grid: power or interest is not written (${others.length})`], 'lane', {
            ...{ x: margin, top: listTop, width: room },
          }),
          listed.draw(margin, listTop + 30),
        ],
    signs.draw(signsTop),
  )
}
