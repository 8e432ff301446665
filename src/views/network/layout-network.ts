import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import type { Journey } from '../../model/journey.js'
import type { TitleOf } from '../../model/title-of.js'
import { type Arrow, arrowsOf, arrowText } from '../arrows.js'
import { pillHeight, pillWidth } from '../drawing/pill.js'
import { cardContent } from '../journey-map/card-content.js'
import { indexPlan, type Plan } from '../plan.js'
import { readingOrder } from '../reading-order.js'
import { timesText } from './times-text.js'

export const nodeWidth = 212
const leastHeight = 64
export const timesHeight = 22

type Point = readonly [x: number, y: number]

/** Boxes and lines of a network in pixels from its upper left corner; nodes are touchpoints by name. */
export type NetworkLayout = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly { readonly name: string; readonly x: number; readonly y: number; readonly height: number }[]
  readonly arrows: readonly PlacedArrow[]
}

export type PlacedArrow = {
  readonly arrow: Arrow
  readonly text: string
  readonly points: readonly Point[]
  /** Upper left corner of what the arrow says. */
  readonly words: Point | undefined
}

const elkOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  // Loops are what goes against the reading order, and nothing else is turned round.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeNode': '22',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
}

// On the arrow instead of beside it, where it would be anyone's.
const labelOptions = { 'elk.edgeLabels.inline': 'true' }

const pointsOf = ({ sections = [] }: ElkExtendedEdge): readonly Point[] =>
  sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [x, y] as const),
  )

const graphOf = (journey: Journey, arrows: readonly Arrow[], plan: Plan | undefined, titleOf: TitleOf): ElkNode => {
  const index = indexPlan(plan)
  return {
    id: 'network',
    layoutOptions: elkOptions,
    children: readingOrder(journey, arrows).map(touchpoint => {
      const { height } = cardContent(touchpoint, nodeWidth, index, titleOf)
      const times = timesText(index.of(touchpoint.name)) === '' ? 0 : timesHeight
      return { id: `node ${touchpoint.name}`, width: nodeWidth, height: Math.max(leastHeight, height) + times }
    }),
    edges: arrows.map((arrow, number) => {
      const text = arrowText(arrow)
      return {
        id: `edge ${number}`,
        sources: [`node ${arrow.from}`],
        targets: [`node ${arrow.to}`],
        labels: text === '' ? [] : [{ text, width: pillWidth(text), height: pillHeight, layoutOptions: labelOptions }],
      }
    }),
  }
}

/** Places touchpoints in layers from left to right, so that every dependency runs onwards and only loops go back. */
export const layoutNetwork = async (
  journey: Journey,
  plan: Plan | undefined,
  titleOf: TitleOf,
): Promise<NetworkLayout> => {
  // Over a megabyte, so only who draws a network waits for it.
  const { default: elk } = await import('elkjs/lib/elk.bundled.js')
  const arrows = arrowsOf(journey)
  const placed = await new elk.default().layout(graphOf(journey, arrows, plan, titleOf))
  const edges = new Map((placed.edges ?? []).map(edge => [edge.id, edge]))
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    nodes: (placed.children ?? []).map(({ id, x = 0, y = 0, height = 0 }) => ({
      name: id.slice('node '.length),
      x,
      y,
      height,
    })),
    arrows: arrows.flatMap((arrow, number) => {
      const edge = edges.get(`edge ${number}`)
      const words = edge?.labels?.[0]
      if (!edge) return []
      return [
        {
          arrow,
          text: arrowText(arrow),
          points: pointsOf(edge),
          words: words?.x === undefined || words.y === undefined ? undefined : ([words.x, words.y] as const),
        },
      ]
    }),
  }
}
