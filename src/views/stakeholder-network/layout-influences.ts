import type { StakeholderPicture } from '../stakeholders/person.js'
import { flow } from './flow.js'
import { groupsOf } from './groups.js'
import { type GroupLayout, layoutGroup } from './layout-group.js'
import { type Node, nodeOf } from './node.js'

/** Boxes and lines in pixels from the upper left corner. */
export type InfluenceLayout = GroupLayout & {
  /** Those without any influence, either way. */
  readonly alone: readonly Node[]
}

const groupGap = 40
/** Wide rather than high, as screens are. */
const aspect = 1.7

/** Each group by itself, the largest first, then side by side and below one another. */
export const layoutInfluences = async ({ people, collaboration }: StakeholderPicture): Promise<InfluenceLayout> => {
  const nodes = people.map(nodeOf)
  const byName = new Map(nodes.map(node => [node.person.declared.name, node]))
  const groups: GroupLayout[] = []
  for (const influences of groupsOf(collaboration.influences)) {
    const names = new Set(influences.flatMap(({ from, to }) => [from, to]))
    groups.push(
      await layoutGroup(
        [...names].flatMap(name => byName.get(name) ?? []),
        influences,
      ),
    )
  }
  const largestFirst = groups.toSorted((a, b) => b.height - a.height)
  const area = groups.reduce((sum, { width, height }) => sum + (width + groupGap) * (height + groupGap), 0)
  const room = Math.max(Math.sqrt(area * aspect), ...groups.map(({ width }) => width))
  const { width, height, places } = flow(largestFirst, room, groupGap)
  return {
    width,
    height,
    nodes: places.flatMap(({ item, x, y }) => item.nodes.map(each => ({ ...each, x: each.x + x, y: each.y + y }))),
    influences: places.flatMap(({ item, x, y }) =>
      item.influences.map(({ points, words, ...influence }) => ({
        ...influence,
        points: points.map(([left, top]) => [left + x, top + y] as const),
        words: words && ([words[0] + x, words[1] + y] as const),
      })),
    ),
    alone: nodes.filter(({ person: { result } }) => result.network.in + result.network.out === 0),
  }
}
