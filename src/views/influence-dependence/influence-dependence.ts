import type { FactorResult } from '../../analysis/cross-impact/index.js'
import { label } from '../../model/label.js'
import { inWords } from '../../wording/note.js'
import { describeImpacts, type ImpactsPicture, nothingJudged, titleOfImpacts } from '../cross-impact/impacts-picture.js'
import { drawArrow } from '../drawing/arrow-path.js'
import { type LegendEntry, legend } from '../drawing/legend.js'
import { titleRow } from '../drawing/title-row.js'
import { element, type Markup } from '../element.js'
import { drawFrame, drawSource, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { stroke } from '../theme.js'
import { type ChartScale, chartScale, chartSize, type Point } from './chart-scale.js'
import { displacementsOf, drawDisplacements } from './displacement.js'
import { drawMarker, drawNumbered, drawRing, type Marker, type MarkerKind, placeMarkers } from './markers.js'
import { boxesAlong, labelStyle, type MarkerLabel, placeLabels } from './place-labels.js'
import { drawPlot, gutter, plotRoom, quadrantRoom } from './plot.js'
import { unnamedRow } from './unnamed.js'

const margin = 32

/** Influence against dependence: who drives, who passes on, who results, and where all that follows moves each factor. */
export const drawInfluenceDependence = (picture: ImpactsPicture, options: PictureOptions): Markup => {
  const { impacts, result, labelOf } = picture
  const isEmpty = result.factors.every(({ activeSum }) => activeSum === 0)
  const width = chartSize(result).width + gutter + 2 * margin
  const room = width - 2 * margin
  const title = titleRow(titleOfImpacts(picture), margin, room, options)
  const top = margin + title.height + 24
  const chart = chartScale(result, margin + gutter, top + quadrantRoom)
  const markers = isEmpty ? [] : placeMarkers(result, chart)
  const displacements = displacementsOf(result, markers, chart)
  const lines = [...displacements.map(({ from, to }) => [from, to] as const), ...splitLines(chart)]
  const labels = placeLabels(
    markers,
    labelOf,
    chart,
    lines.flatMap(([from, to]) => boxesAlong(from, to)),
  )
  const link = linkTo(picture, options)

  const signs = legend(entriesFor(markers, labels, displacements.length > 0), margin, room)
  const signsTop = isEmpty ? top + 30 : top + plotRoom(chart) + 20
  const numbered = markers.filter(marker => !labels.has(marker))
  const unnamed = unnamedRow(numbered, labelOf, margin, room, link)
  const unnamedTop = signsTop + signs.height + (unnamed.height > 0 ? 20 : 0)
  return drawFrame(
    {
      kind: 'influence-dependence',
      name: impacts.name,
      title: `Influence and dependence: ${label(impacts)}`,
      description: describeImpacts(picture),
      width,
      height: unnamedTop + unnamed.height + margin - 8,
    },
    options,
    title.draw(margin),
    isEmpty
      ? drawText(wrap(nothingJudged, room, textStyles.note), 'note', { x: margin, top, width: room })
      : [
          drawPlot(chart, result.split),
          drawDisplacements(displacements),
          markers.map(marker => drawMark(marker, labels.get(marker), numbered.indexOf(marker) + 1, link)),
        ],
    signs.draw(signsTop),
    unnamed.draw(unnamedTop),
  )
}

const splitLines = ({ split, left, top, width, height }: ChartScale): readonly (readonly [Point, Point])[] => [
  [
    { x: split.x, y: top },
    { x: split.x, y: top + height },
  ],
  [
    { x: left, y: split.y },
    { x: left + width, y: split.y },
  ],
]

type Link = (factor: FactorResult, ...children: readonly Markup[]) => Markup

/** A group that leads to a factor's declaration and tells how it stands under each rule. */
const linkTo =
  ({ labelOf, factorSource }: ImpactsPicture, options: PictureOptions): Link =>
  (factor, ...children) => {
    const source = factorSource(factor.name)
    const hint = hintOf(factor, labelOf)
    if (!source) return element('g', { class: 'wp-factor' }, element('title', {}, hint), children)
    return drawSource({ ...source, kind: 'wp-factor', hint }, options, ...children)
  }

const hintOf = (factor: FactorResult, labelOf: (factor: string) => string): string => {
  const { name, quadrant, indirectQuadrant, dematelQuadrant, net, agreement } = factor
  const ranks = [factor.directInfluenceRank, factor.indirectInfluenceRank, factor.dematelInfluenceRank ?? '–']
  const netText = net === null || net === 'neither' ? '' : `, net ${net}`
  return [
    labelOf(name),
    `Rank of influence: ${ranks[0]} direct, ${ranks[1]} indirect, ${ranks[2]} by DEMATEL`,
    `Quadrant: ${quadrant} direct, ${indirectQuadrant} indirect, ${dematelQuadrant ?? '–'} by DEMATEL${netText}`,
    inWords(agreement),
  ].join('\n')
}

const drawMark = (marker: Marker, named: MarkerLabel | undefined, number: number, link: Link): readonly Markup[] => {
  const [first] = marker.factors
  if (!first) return []
  if (!named) return [link(first, ...drawNumbered(marker, number))]
  const { box, align, names } = named
  let top = box.y
  const texts = names.map(({ factor, lines }) => {
    const place = { x: box.x, width: box.width, top, ...(align && { align }), color: 'ink' as const }
    top += textHeight(lines, labelStyle)
    return { factor, text: drawText(lines, labelStyle, place) }
  })
  return texts.map(({ factor, text }, place) =>
    place === 0 ? link(factor, drawMarker(marker), text) : link(factor, text),
  )
}

const kinds: readonly { readonly kind: MarkerKind; readonly text: string }[] = [
  { kind: 'driver', text: 'Driver under every rule' },
  { kind: 'outcome', text: 'Outcome under every rule' },
  { kind: 'open', text: 'The rules do not agree on either' },
]

/** The signs that this chart has, and no others. */
const entriesFor = (
  markers: readonly Marker[],
  labels: ReadonlyMap<Marker, MarkerLabel>,
  hasArrows: boolean,
): readonly LegendEntry[] => {
  const named = markers.filter(marker => labels.has(marker))
  const numbered = markers.filter(marker => !labels.has(marker))
  const number = (kind: MarkerKind, text: string): LegendEntry => ({
    text,
    draw: (x, y) => [drawRing({ at: { x: x + 13, y: y + 8 }, kind })],
  })
  return [
    ...kinds
      .filter(({ kind }) => named.some(marker => marker.kind === kind))
      .map(({ kind, text }) => ({
        text,
        draw: (x: number, y: number) => [drawMarker({ at: { x: x + 13, y: y + 8 }, kind })],
      })),
    ...(numbered.some(({ kind }) => kind !== 'open')
      ? [number('driver', 'With its number below: every rule agrees')]
      : []),
    ...(numbered.some(({ kind }) => kind === 'open') ? [number('open', 'With its number below: they do not')] : []),
    ...(hasArrows ? [displacementEntry] : []),
    ...(markers.length > 1 ? [regulatorEntry] : []),
  ]
}

const displacementEntry: LegendEntry = {
  text: 'From the judgements alone to the place with all that follows indirectly',
  draw: (x, y) =>
    drawArrow(
      [
        [x, y + 8],
        [x + 26, y + 8],
      ],
      { critical: false, dashed: false, width: 1.2 },
    ),
}

const regulatorEntry: LegendEntry = {
  text: 'Regulators: near the centre',
  draw: (x, y) => [
    element('rect', {
      class: stroke('divider'),
      ...{ x: x + 3, y: y + 2, width: 20, height: 12, fill: 'none', 'stroke-dasharray': '3 3' },
    }),
  ],
}
