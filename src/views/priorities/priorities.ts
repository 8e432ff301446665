import type { NotPlaced, PrioritiesResult, PriorityQuadrant } from '../../analysis/priorities/index.js'
import { firstByName } from '../../model/first-by-name.js'
import type { Journey, Touchpoint } from '../../model/journey.js'
import { label } from '../../model/label.js'
import type { Scale } from '../../model/quantity.js'
import { shortList } from '../../wording/lists.js'
import type { Fact } from '../drawing/facts-row.js'
import { legend } from '../drawing/legend.js'
import { titleRow } from '../drawing/title-row.js'
import type { Markup } from '../element.js'
import { usualScale } from '../emotion-text.js'
import { drawFrame, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { discSigns, drawDisc, drawLeaders } from './discs.js'
import { placeDiscs } from './place-discs.js'
import { placeLabels } from './place-labels.js'
import { drawPlot, gutter, plotRoom, quadrantRoom } from './plot.js'
import { growthFor, plotScale } from './plot-scale.js'
import { unnamedRow } from './unnamed.js'

export type PrioritiesOptions = PictureOptions & { readonly emotionScale?: Scale }

const margin = 32
const leastWidth = 640

const nothingPlaced =
  'Nothing can be placed yet. Write both `matters` and `emotion` at a touchpoint, such as `matters satisfaction 4` and `emotion -1`.'

const quadrants: readonly PriorityQuadrant[] = ['concentrate here', 'keep up', 'low priority', 'possible overkill']

const factsOf = ({ touchpoints, notPlaced }: PrioritiesResult): readonly Fact[] => [
  { name: 'Placed', text: `${touchpoints.length} of ${touchpoints.length + notPlaced.length} touchpoints` },
  ...(touchpoints.length === 0 ? [] : quadrants).map(quadrant => ({
    name: `${quadrant.charAt(0).toUpperCase()}${quadrant.slice(1)}`,
    text: String(touchpoints.filter(touchpoint => touchpoint.quadrant === quadrant).length),
  })),
]

const shown = 12

const reasons = {
  'matters,emotion': 'neither `matters` nor `emotion` is written',
  matters: 'no `matters` is written',
  emotion: 'no `emotion` is written',
} as const

/** What is not in the chart for one reason, of very many the first ones. */
const notPlacedText = (
  notPlaced: readonly NotPlaced[],
  reason: keyof typeof reasons,
  titleOf: (name: string) => string,
): string => {
  const names = notPlaced.filter(({ without }) => without.join() === reason).map(({ name }) => titleOf(name))
  if (names.length === 0) return ''
  return `Not placed, because ${reasons[reason]}: ${shortList(names, shown)}.`
}

/** What matters to customers against how it feels: where improving pays most stands top left. */
export const drawPriorities = (journey: Journey, result: PrioritiesResult, options: PrioritiesOptions): Markup => {
  const scale = options.emotionScale ?? usualScale
  const byName = firstByName(journey.touchpoints)
  const touchpointOf = (name: string): Touchpoint => byName.get(name)!
  const titleOf = (name: string): string => label(touchpointOf(name))
  const isEmpty = result.touchpoints.length === 0
  const growth = growthFor(result)
  const chart = plotScale(margin + gutter, 0, growth, scale)
  const width = isEmpty ? leastWidth : chart.left + chart.width + margin
  const room = width - 2 * margin

  const title = titleRow(
    {
      title: label(journey),
      description: journey.description,
      facts: factsOf(result),
      source: { name: journey.name, range: journey.nameRange, kind: 'wp-journey' },
    },
    margin,
    room,
    options,
  )
  const plotTop = margin + title.height + 24 + quadrantRoom
  const plot = plotScale(margin + gutter, plotTop, growth, scale)
  const discs = placeDiscs(result.touchpoints, plot)
  const labels = placeLabels(discs, titleOf, plot)
  const plotBottom = isEmpty ? plotTop - quadrantRoom : plotTop - quadrantRoom + plotRoom(plot)
  const signs = legend(discSigns(discs), margin, room)
  const signsTop = plotBottom + 20
  const unnamed = unnamedRow(
    discs.filter(disc => !labels.has(disc)),
    touchpointOf,
    scale,
    margin,
    room,
    options,
  )
  const unnamedTop = signsTop + signs.height + (signs.height > 0 && unnamed.height > 0 ? 20 : 0)
  const notes = [
    ...(isEmpty ? [nothingPlaced] : []),
    ...(['matters,emotion', 'matters', 'emotion'] as const).map(reason =>
      notPlacedText(result.notPlaced, reason, titleOf),
    ),
  ].flatMap(note => wrap(note, room, textStyles.note))
  const notesTop = unnamedTop + unnamed.height + (isEmpty || notes.length === 0 ? 0 : 20)
  return drawFrame(
    {
      kind: 'priorities',
      name: journey.name,
      title: `Priorities: ${label(journey)}`,
      description: descriptionOf(journey, result, titleOf),
      width,
      height: notesTop + textHeight(notes, 'note') + margin - 8,
    },
    options,
    title.draw(margin),
    isEmpty ? undefined : drawPlot(plot, scale),
    drawLeaders(discs),
    discs.map(disc => drawDisc(disc, labels.get(disc), touchpointOf(disc.priority.name), scale, options)),
    signs.draw(signsTop),
    unnamed.draw(unnamedTop),
    notes.length === 0 ? undefined : drawText(notes, 'note', { x: margin, width: room, top: notesTop }),
  )
}

const descriptionOf = (
  { description }: Journey,
  { touchpoints }: PrioritiesResult,
  titleOf: (name: string) => string,
): string => {
  const first = touchpoints.filter(({ quadrant }) => quadrant === 'concentrate here').map(({ name }) => titleOf(name))
  return [
    description,
    touchpoints.length === 0 ? nothingPlaced : `${touchpoints.length} touchpoints by significance and experience.`,
    first.length > 0 ? `Concentrate here: ${first.join(', ')}.` : undefined,
  ]
    .filter(Boolean)
    .join(' ')
}
