/** A card in one of the columns, and the keys of those in the next column that it leads to. */
export type LayerNode = { readonly key: string; readonly height: number; readonly to: readonly string[] }

/** Where a card stands: top edges in pixels, from 0. */
export type PlacedNode<Node extends LayerNode> = { readonly node: Node; readonly column: number; readonly y: number }

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Tops as near as possible (least squares) to what is wanted, in the order given and without overlap: neighbours that
 * would overlap are pooled and share the mean (pool adjacent violators).
 */
export const settle = (wanted: readonly number[], heights: readonly number[], gap: number): readonly number[] => {
  const offsets: number[] = []
  let offset = 0
  for (const height of heights) {
    offsets.push(offset)
    offset += height + gap
  }
  const pools: { sum: number; count: number }[] = []
  wanted.forEach((top, index) => {
    let pool = { sum: top - offsets[index], count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
    }
    pools.push(pool)
  })
  return pools
    .flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count))
    .map((top, index) => top + offsets[index])
}

/**
 * Columns of cards, each near those that lead to it. The first column keeps its order; the others are ordered by the
 * mean place of what leads to them, so that few connections cross.
 */
export const placeLayers = <Node extends LayerNode>(
  columns: readonly (readonly Node[])[],
  gap: number,
): { readonly placed: readonly PlacedNode<Node>[]; readonly height: number } => {
  const centres = new Map<string, number>()
  const sources = new Map<string, string[]>()
  for (const { key, to } of columns.flat())
    for (const target of to) sources.set(target, [...(sources.get(target) ?? []), key])
  const before = ({ key }: Node): number | undefined =>
    mean((sources.get(key) ?? []).flatMap(source => centres.get(source) ?? []))
  const after = ({ to }: Node): number | undefined => mean(to.flatMap(target => centres.get(target) ?? []))

  const tops = new Map<string, number>()
  const place = (nodes: readonly Node[], wantedCentre: (node: Node) => number | undefined): void => {
    let bottom = 0
    const wanted = nodes.map(node => {
      const centre = wantedCentre(node)
      // What nothing leads to follows what stands above it.
      const top = centre === undefined ? bottom : centre - node.height / 2
      bottom = top + node.height + gap
      return top
    })
    const settled = settle(
      wanted,
      nodes.map(({ height }) => height),
      gap,
    )
    nodes.forEach((node, index) => {
      tops.set(node.key, settled[index])
      centres.set(node.key, settled[index] + node.height / 2)
    })
  }

  const ordered = columns.map((nodes, column) => {
    const inOrder =
      column === 0 ? nodes : nodes.toSorted((a, b) => (before(a) ?? Number.MAX_VALUE) - (before(b) ?? Number.MAX_VALUE))
    place(inOrder, before)
    return inOrder
  })
  for (const nodes of ordered.slice(0, -1).toReversed()) place(nodes, after)
  for (const nodes of ordered.slice(1)) place(nodes, before)

  const first = Math.min(...tops.values())
  const placed = ordered.flatMap((nodes, column) =>
    nodes.map(node => ({ node, column, y: (tops.get(node.key) ?? 0) - first })),
  )
  return { placed, height: Math.max(0, ...placed.map(({ node, y }) => y + node.height)) }
}
