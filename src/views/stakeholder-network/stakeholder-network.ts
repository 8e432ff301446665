import type { Range } from '../../model/source.js'
import { drawArrow } from '../drawing/arrow-path.js'
import { type LegendEntry, legend } from '../drawing/legend.js'
import { drawPill } from '../drawing/pill.js'
import { titleRow } from '../drawing/title-row.js'
import { element, type Markup } from '../element.js'
import { drawFrame, drawSource, type PictureOptions } from '../picture.js'
import type { StakeholderPicture } from '../stakeholders/person.js'
import { drawText } from '../text/draw.js'
import { fill, stroke } from '../theme.js'
import { flow } from './flow.js'
import type { PlacedInfluence } from './layout-group.js'
import type { InfluenceLayout } from './layout-influences.js'
import { drawNode } from './node.js'

const margin = 32
const leastWidth = 760

/** Stronger influences are thicker; those that hinder are dashed. */
const lookOf = (strength: number | undefined, strongest: number) => ({
  critical: false,
  dashed: (strength ?? 0) < 0,
  width: strength === undefined || strongest === 0 ? 1.2 : 1.2 + (1.8 * Math.abs(strength)) / strongest,
})

/** Where an influence is written. */
const rangesOf = ({
  people,
}: StakeholderPicture): ReadonlyMap<string, { readonly range: Range; readonly file: string }> =>
  new Map(
    people.flatMap(({ declared: { name, file, influences } }) =>
      influences.map(({ target, range }) => [`${name} → ${target.name}`, { range, file }] as const).toReversed(),
    ),
  )

const drawEdges = (
  { edges }: InfluenceLayout,
  picture: StakeholderPicture,
  top: number,
  options: PictureOptions,
): readonly Markup[] => {
  const ranges = rangesOf(picture)
  const strongest = Math.max(0, ...edges.map(({ influence }) => Math.abs(influence.strength ?? 0)))
  const draw = ({ influence, points, text, words }: PlacedInfluence): Markup => {
    const { from, to, strength, reason } = influence
    const parts = [
      ...drawArrow(
        points.map(([x, y]) => [x + margin, y + top] as const),
        lookOf(strength, strongest),
      ),
      ...(words && text !== '' ? [drawPill(text, words[0] + margin, words[1] + top, false)] : []),
    ]
    const source = ranges.get(`${from} → ${to}`)
    const title = `${options.titleOf(from)} → ${options.titleOf(to)}${text === '' ? '' : ` ${text}`}${reason ? `: ${reason}` : ''}`
    return source
      ? drawSource({ ...source, name: `${from} → ${to}`, kind: 'wp-arrow', hint: title }, options, parts)
      : element('g', { class: 'wp-arrow' }, parts)
  }
  return edges.map(draw)
}

const arrowEntry = (text: string, strength: number | undefined): LegendEntry => ({
  text,
  draw: (x, y) =>
    drawArrow(
      [
        [x, y + 8],
        [x + 26, y + 8],
      ],
      lookOf(strength, 4),
    ),
})

const tagEntry = (text: string, strong: boolean): LegendEntry => ({
  text,
  draw: (x, y) => [
    element('rect', {
      class: strong ? `${fill('critical-card')} ${stroke('critical')}` : fill('chip'),
      ...{ x: x + 2, y: y + 1, width: 22, height: 14, rx: strong ? 4 : 7 },
      'stroke-width': strong ? 2.5 : 0,
    }),
  ],
})

const signsOf = ({ edges }: InfluenceLayout, { people }: StakeholderPicture): readonly LegendEntry[] => {
  const strengths = edges.map(({ influence }) => influence.strength)
  const entries = [
    strengths.some(strength => strength !== undefined && strength >= 0) &&
      arrowEntry('Supports; the stronger, the thicker', 2),
    strengths.some(strength => strength !== undefined && strength < 0) && arrowEntry('Hinders', -2),
    strengths.includes(undefined) && arrowEntry('Influences, strength not written', undefined),
    people.some(({ result }) => result.network.soleRoute) &&
      tagEntry('Sole route: without them some cannot reach each other (pairs)', true),
    people.some(({ result }) => result.network.broker) &&
      tagEntry('Broker: joins those without a direct influence (pairs)', false),
  ]
  return entries.filter(entry => entry !== false)
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

const descriptionOf = ({ edges, alone }: InfluenceLayout, { people }: StakeholderPicture): string => {
  const titled = (wanted: 'soleRoute' | 'broker'): number =>
    people.filter(({ result }) => result.network[wanted]).length
  return [
    `${counted(people.length, 'stakeholder')}, ${counted(edges.length, 'influence')}.`,
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
        { name: 'Influences', text: String(layout.edges.length) },
      ],
    },
    margin,
    room,
    options,
  )
  const networkTop = margin + title.height + 24
  const aloneTop = networkTop + (layout.height === 0 ? 0 : layout.height + 24)
  const alone = flow(layout.alone, room, 10)
  const signs = legend(signsOf(layout, picture), margin, room)
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
    drawEdges(layout, picture, networkTop, options),
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
