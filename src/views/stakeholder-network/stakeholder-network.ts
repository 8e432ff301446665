import { counted } from '../../wording/plurals.js'
import { legend } from '../drawing/legend.js'
import { titleRow } from '../drawing/title-row.js'
import type { Markup } from '../element.js'
import { drawFrame, type PictureOptions } from '../picture.js'
import type { StakeholderPicture } from '../stakeholders/person.js'
import { drawText } from '../text/draw.js'
import { flow } from './flow.js'
import { drawInfluences } from './influence-arrows.js'
import type { InfluenceLayout } from './layout-influences.js'
import { legendEntries } from './legend-entries.js'
import { drawNode } from './node.js'

const margin = 32
const leastWidth = 760

const descriptionOf = ({ influences, alone }: InfluenceLayout, { people }: StakeholderPicture): string => {
  const titled = (wanted: 'soleRoute' | 'broker'): number =>
    people.filter(({ result }) => result.network[wanted]).length
  return [
    `${counted(people.length, 'stakeholder')}, ${counted(influences.length, 'influence')}.`,
    `${counted(titled('broker'), 'broker')}, ${counted(titled('soleRoute'), 'sole route')},`,
    `${alone.length} without any influence.`,
  ].join(' ')
}

/** Who influences whom, in the places that `layoutInfluences` found. */
export const drawStakeholderNetwork = (
  picture: StakeholderPicture,
  layout: InfluenceLayout,
  options: PictureOptions,
): Markup => {
  const width = Math.max(layout.width + 2 * margin, leastWidth)
  const room = width - 2 * margin
  const title = titleRow(
    {
      title: 'Influence of stakeholders',
      facts: [
        { name: 'Stakeholders', text: String(picture.people.length) },
        { name: 'Influences', text: String(layout.influences.length) },
      ],
    },
    margin,
    room,
    options,
  )
  const networkTop = margin + title.height + 24
  const aloneTop = networkTop + (layout.height === 0 ? 0 : layout.height + 24)
  const alone = flow(layout.alone, room, 10)
  const signs = legend(legendEntries(layout, picture), margin, room)
  const signsTop = aloneTop + (layout.alone.length === 0 ? 0 : 30 + alone.height + 24)
  return drawFrame(
    {
      kind: 'stakeholder-network',
      name: 'all',
      title: 'Influence of stakeholders on one another',
      description: descriptionOf(layout, picture),
      width,
      height: signsTop + signs.height + margin - (signs.height === 0 ? 24 : 0),
    },
    options,
    title.draw(margin),
    drawInfluences(layout, picture, margin, networkTop, options),
    layout.nodes.map(({ node, x, y }) => drawNode(node, x + margin, y + networkTop, options)),
    layout.alone.length === 0
      ? undefined
      : [
          drawText([`Without any influence written (${layout.alone.length})`], 'lane', {
            ...{ x: margin, top: aloneTop, width: room },
          }),
          alone.places.map(({ item, x, y }) => drawNode(item, x + margin, y + aloneTop + 30, options)),
        ],
    signs.draw(signsTop),
  )
}
