import { askNow } from '../../analysis/ask.js'
import { type CrossImpact, crossImpactAnswer } from '../../analysis/cross-impact/index.js'
import type { Cell, Impacts } from '../../model/impacts.js'
import type { Project } from '../../model/project.js'
import { titleOf, titlesIn } from '../../model/title-of.js'
import { drawHeatMap } from '../../views/cross-impact/heat-map.js'
import type { ImpactsPicture } from '../../views/cross-impact/impacts-picture.js'
import { heatMapTables } from '../../views/cross-impact/tables.js'
import type { Markup } from '../../views/element.js'
import { drawInfluenceDependence } from '../../views/influence-dependence/influence-dependence.js'
import { influenceDependenceTables } from '../../views/influence-dependence/tables.js'
import type { PictureOptions, Source } from '../../views/picture.js'
import { sourceOf } from '../source-of.js'
import { subjectOf, type View } from '../view.js'

const pictureOf = (impacts: Impacts, project: Project): ImpactsPicture => {
  const { matrix, result, keyOf, nameOf } = askNow(crossImpactAnswer, { element: impacts, project })
  const titles = titleOf(project.names)
  const sources = sourceOf(project.names)
  const open = openCellsIn(impacts, matrix.factors, nameOf)
  const cellSource = (cell: number): Source | undefined => {
    const range = matrix.sourcesOf(cell)[0]?.range ?? open.get(cell)?.range
    return range && { name: impacts.name, range }
  }
  return {
    impacts,
    matrix,
    result,
    labelOf: name => titles(keyOf(name)),
    factorSource: name => sources(keyOf(name)),
    cellSource,
  }
}

/** Where a table says `?`, by the place of the cell in the matrix. */
const openCellsIn = (
  { matrices }: Impacts,
  factors: readonly string[],
  nameOf: CrossImpact['nameOf'],
): ReadonlyMap<number, Cell> => {
  const at = new Map(factors.map((name, place) => [name, place]))
  const placeOf = (reference: Parameters<typeof nameOf>[0]) => at.get(nameOf(reference) ?? '') ?? -1
  const found = new Map<number, Cell>()
  for (const { columns, rows } of matrices) {
    const heads = columns.map(placeOf)
    for (const { factor, cells } of rows) {
      const row = placeOf(factor)
      cells.forEach((cell, column) => {
        const head = heads[column] ?? -1
        if (cell.kind === 'open' && row >= 0 && head >= 0) found.set(row * factors.length + head, cell)
      })
    }
  }
  return found
}

const impactsView = (
  name: string,
  heading: string,
  draw: (picture: ImpactsPicture, options: PictureOptions) => Markup,
  tables: (picture: ImpactsPicture) => readonly Markup[],
): View => ({
  name,
  heading,
  of: 'impacts',
  subjects: ({ impacts }) =>
    impacts.map(each => ({
      ...subjectOf(each),
      draw: async (project, { look }) => {
        const picture = pictureOf(each, project)
        return {
          picture: draw(picture, { ...look, titleOf: titlesIn(project) }),
          tables: tables(picture),
        }
      },
    })),
})

export const crossImpact = impactsView('cross-impact', 'Cross-impact matrix', drawHeatMap, heatMapTables)
export const influenceDependence = impactsView(
  'influence-dependence',
  'Influence and dependence',
  drawInfluenceDependence,
  influenceDependenceTables,
)
