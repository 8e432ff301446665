import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import type { Influence } from '../../analysis/stakeholders/index.js'
import { pillHeight, pillWidth } from '../drawing/pill.js'
import { signedText } from '../number-text.js'
import type { Node } from './node.js'

export type Point = readonly [x: number, y: number]

export type PlacedNode = { readonly node: Node; readonly x: number; readonly y: number }

export type PlacedInfluence = {
  readonly influence: Influence
  /** The strength with its sign; empty where none is written. */
  readonly text: string
  readonly points: readonly Point[]
  /** Upper left corner of the strength. */
  readonly words: Point | undefined
}

/** Boxes and lines in pixels from the group's upper left corner. */
export type GroupLayout = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly influences: readonly PlacedInfluence[]
}

const elkOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '48',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '4',
  // Room for the thickest border.
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
}

/** Above this many stakeholders, arrows that are straight wherever they can be take too long. */
const manyNodes = 80

const placement = (nodes: number) => ({
  'elk.layered.nodePlacement.strategy': nodes > manyNodes ? 'LINEAR_SEGMENTS' : 'NETWORK_SIMPLEX',
})

// On the arrow instead of beside it, where it would be anyone's.
const labelOptions = { 'elk.edgeLabels.inline': 'true' }

const strengthText = ({ strength }: Influence): string => (strength === undefined ? '' : signedText(strength))

const pointsOf = ({ sections = [] }: ElkExtendedEdge): readonly Point[] =>
  sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [x, y] as const),
  )

const graphOf = (nodes: readonly Node[], influences: readonly Influence[]): ElkNode => ({
  id: 'influences',
  layoutOptions: { ...elkOptions, ...placement(nodes.length) },
  children: nodes.map(({ person, width, height }) => ({ id: `node ${person.declared.name}`, width, height })),
  edges: influences.map((influence, number) => {
    const text = strengthText(influence)
    return {
      id: `edge ${number}`,
      sources: [`node ${influence.from}`],
      targets: [`node ${influence.to}`],
      labels: text === '' ? [] : [{ text, width: pillWidth(text), height: pillHeight, layoutOptions: labelOptions }],
    }
  }),
})

/** Places stakeholders who are joined by influences, so that influence mostly runs from left to right. */
export const layoutGroup = async (nodes: readonly Node[], influences: readonly Influence[]): Promise<GroupLayout> => {
  // Over a megabyte, so only who draws a network waits for it.
  const { default: elk } = await import('elkjs/lib/elk.bundled.js')
  const placed = await new elk.default().layout(graphOf(nodes, influences))
  const boxes = new Map((placed.children ?? []).map(box => [box.id, box]))
  const edges = new Map((placed.edges ?? []).map(edge => [edge.id, edge]))
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    nodes: nodes.map(node => {
      const { x = 0, y = 0 } = boxes.get(`node ${node.person.declared.name}`) ?? {}
      return { node, x, y }
    }),
    influences: influences.flatMap((influence, number) => {
      const edge = edges.get(`edge ${number}`)
      if (!edge) return []
      const words = edge.labels?.[0]
      return [
        {
          influence,
          text: strengthText(influence),
          points: pointsOf(edge),
          words: words?.x === undefined || words.y === undefined ? undefined : ([words.x, words.y] as const),
        },
      ]
    }),
  }
}
