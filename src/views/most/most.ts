import type { MostResult, TrendTiming } from '../../analysis/most/index.js'
import { label } from '../../model/label.js'
import type { Most } from '../../model/most.js'
import { allInWords } from '../../wording/told-notes.js'
import { type LegendEntry, legend } from '../drawing/legend.js'
import { notesRow } from '../drawing/notes-row.js'
import type { Row } from '../drawing/row.js'
import { markedEntry, signEntry } from '../drawing/sign.js'
import { titleRow } from '../drawing/title-row.js'
import type { Markup } from '../element.js'
import { drawFrame } from '../picture.js'
import { isolated } from '../text/direction.js'
import { drawText } from '../text/draw.js'
import { bandHeight, cardsRow, drawBand, emptyRow, groupedRow } from './areas.js'
import { byName, type MostOptions, motivationCard, trendCard } from './cards.js'
import { cardWidth, chainColumns } from './chain-columns.js'
import { placeLayers } from './layers.js'
import { drawLinks, type Spot } from './links.js'

export type { MostOptions } from './cards.js'

const margin = 32
const gutter = 80
const width = 4 * cardWidth + 3 * gutter
const areaGap = 28

/** The board: what they want, how each obstacle is removed and who gains, and what comes from outside. */
export const drawMost = (most: Most, result: MostResult, options: MostOptions): Markup => {
  const header = titleRow(
    {
      title: label(most),
      description: most.description,
      facts: factsOf(result, options),
      source: { name: most.name, range: most.nameRange, kind: 'wp-most' },
    },
    margin,
    width,
    options,
  )
  const signs = legend(legendEntries(most, result), margin, width)
  const rows: readonly Row[] = [
    header,
    area('Motivation', 'what they want', motivationRow(most, result, options)),
    chainRow(most, result, options),
    area('Trends', 'what comes from outside', trendRow(most, result, options)),
    signs,
    notesRow(allInWords(result.notes, options.called), margin, width),
  ].filter(({ height }) => height > 0)
  let top = margin
  const drawn = rows.map(row => {
    const at = top
    top += row.height + (row === header ? 22 : row === signs ? 14 : areaGap)
    return row.draw(at)
  })
  return drawFrame(
    {
      kind: 'most',
      name: most.name,
      title: `MOST: ${label(most)}`,
      description: descriptionOf(most, result),
      width: width + 2 * margin,
      height: top + 4,
    },
    options,
    drawn,
  )
}

const area = (title: string, meaning: string, content: Row): Row => ({
  height: bandHeight + 12 + content.height,
  draw: top => [drawBand(title, meaning, margin, top, width), ...content.draw(top + bandHeight + 12)],
})

const motivationRow = (most: Most, result: MostResult, options: MostOptions): Row => {
  const results = byName(result.motivations)
  const cards = most.motivations.flatMap(item => {
    const motivation = results.get(item.name)
    return motivation ? [motivationCard(item, motivation, options)] : []
  })
  return cards.length === 0
    ? emptyRow('No motivation is written down.', margin, width)
    : cardsRow(cards, margin, width, options)
}

const timings: readonly (readonly [TrendTiming, string])[] = [
  ['past', 'Past'],
  ['within a year', 'Within a year'],
  ['later', 'Later'],
  ['undated', 'Undated'],
]

const trendRow = (most: Most, result: MostResult, options: MostOptions): Row => {
  const written = byName(most.trends)
  const inOrder = result.trends.toSorted((a, b) => (a.days ?? 0) - (b.days ?? 0))
  const groups = timings.map(([timing, name]) => ({
    name,
    cards: inOrder
      .filter(trend => trend.timing === timing)
      .flatMap(trend => {
        const item = written.get(trend.name)
        return item ? [trendCard(item, trend, options)] : []
      }),
  }))
  const filled = groups.filter(({ cards }) => cards.length > 0)
  return filled.length === 0
    ? emptyRow('No trend is written down.', margin, width)
    : groupedRow(filled, margin, width, options)
}

const heads = [
  ['Obstacles', 'what stands in the way', 'removed by'],
  ['Support', 'what helps', 'moves'],
  ['KPIs', 'what shows it', 'counts for'],
  ['Canvas', 'which block gains', ''],
] as const

const chainRow = (most: Most, result: MostResult, options: MostOptions): Row => {
  const { placed, height } = placeLayers(chainColumns(most, result, options), 16)
  const columnX = (column: number): number => margin + column * (cardWidth + gutter)
  const body = bandHeight + 14
  const empty = emptyRow('No obstacle and no support is written down.', margin, width)
  const drawHeads = (top: number): readonly Markup[] =>
    heads.flatMap(([title, meaning, link], column) => [
      drawBand(title, meaning, columnX(column), top, cardWidth),
      ...(link === ''
        ? []
        : [
            drawText([link], 'axis', {
              x: columnX(column) + cardWidth,
              top: top + 10,
              width: gutter,
              align: 'middle' as const,
            }),
          ]),
    ])
  return {
    height: body + (placed.length === 0 ? empty.height : height),
    draw: top => {
      const spots = placed.map((place): Spot => ({ ...place, x: columnX(place.column), y: top + body + place.y }))
      return [
        ...drawHeads(top),
        ...(spots.length === 0 ? empty.draw(top + body) : []),
        ...drawLinks(spots),
        ...spots.map(({ node, x, y }) => node.card.draw(x, y)),
      ]
    },
  }
}

const openOf = (open: readonly string[], count: number): string | undefined =>
  count === 0 ? undefined : `${open.length} of ${count}`

const factsOf = ({ journey, coverage, chains, today }: MostResult, { titleOf }: MostOptions) => [
  { name: 'Journey', text: journey && isolated(titleOf(journey)) },
  { name: 'Obstacles without support', text: openOf(coverage.obstaclesWithoutSupport, coverage.obstacles) },
  { name: 'Supports without KPI', text: openOf(coverage.supportsWithoutKpi, coverage.supports) },
  { name: 'Motivations unserved', text: openOf(coverage.motivationsUnserved, coverage.motivations) },
  {
    name: 'Broken chains',
    text:
      chains.length === 0
        ? undefined
        : `${chains.filter(({ broken }) => broken !== undefined).length} of ${chains.length}`,
  },
  { name: 'Dates seen from', text: today },
]

const legendEntries = (most: Most, result: MostResult): readonly LegendEntry[] => {
  const effects = new Set(result.obstacles.flatMap(({ trends }) => trends.map(({ effect }) => effect)))
  const { motivationsUnserved } = result.coverage
  const overdue = result.supports.some(({ timing }) => timing === 'overdue')
  const entries: readonly (LegendEntry | false)[] = [
    result.chains.some(({ broken }) => broken) && markedEntry('Missing: the chain breaks here', true),
    (motivationsUnserved.length > 0 || overdue) && markedEntry('Needs a look', false),
    (effects.has('worsens') || most.trends.some(({ worsens }) => worsens.length > 0)) &&
      signEntry('up', 'Makes it worse'),
    (effects.has('eases') || most.trends.some(({ eases }) => eases.length > 0)) && signEntry('down', 'Makes it easier'),
  ]
  return entries.filter(entry => entry !== false)
}

const descriptionOf = (most: Most, { coverage, chains }: MostResult): string =>
  [
    most.description,
    'Motivation, obstacles, support and trends.',
    `Without support: ${coverage.obstaclesWithoutSupport.length} of ${coverage.obstacles} obstacles.`,
    `Broken: ${chains.filter(({ broken }) => broken !== undefined).length} of ${chains.length} chains from an obstacle to the canvas.`,
  ]
    .filter(Boolean)
    .join(' ')
