import { label } from '../../model/label.js'
import { inWords } from '../../wording/note.js'
import { type ImpactsPicture, sumText, valueText } from '../cross-impact/impacts-picture.js'
import { drawTable } from '../data-table.js'
import type { Markup } from '../element.js'

const shown = 30

const rank = (value: number | null): string => (value === null ? '–' : String(value))
const decimal = (value: number | null): string => (value === null ? '–' : String(Math.round(value * 1000) / 1000))

const standingTable = ({ impacts, result, labelOf, factorSource }: ImpactsPicture): Markup =>
  drawTable({
    caption: `Influence and dependence under three rules: ${label(impacts)}`,
    columns: [
      { head: 'Factor' },
      { head: 'Influence rank', numeric: true },
      { head: 'Indirect', numeric: true },
      { head: 'DEMATEL', numeric: true },
      { head: 'Dependence rank', numeric: true },
      { head: 'Indirect', numeric: true },
      { head: 'DEMATEL', numeric: true },
      { head: 'Quadrant' },
      { head: 'Indirect quadrant' },
      { head: 'DEMATEL quadrant' },
      { head: 'Prominence', numeric: true },
      { head: 'Relation', numeric: true },
      { head: 'Agreement' },
    ],
    rows: result.factors.map(factor => ({
      cells: [
        labelOf(factor.name),
        rank(factor.directInfluenceRank),
        rank(factor.indirectInfluenceRank),
        rank(factor.dematelInfluenceRank),
        rank(factor.directDependenceRank),
        rank(factor.indirectDependenceRank),
        rank(factor.dematelDependenceRank),
        factor.quadrant,
        factor.indirectQuadrant,
        factor.dematelQuadrant ?? '–',
        decimal(factor.prominence),
        decimal(factor.relation),
        inWords(factor.agreement),
      ],
      source: factorSource(factor.name),
    })),
  })

const pathTable = ({ impacts, result, labelOf }: ImpactsPicture): readonly Markup[] => {
  const rows = result.indirectPairs.flatMap(({ paths, total, direct }) =>
    paths.map(({ path, sign, strength, steps }) => {
      const range = steps[0]?.sources[0]?.range
      return {
        cells: [path.map(labelOf).join(' → '), sign > 0 ? '+' : '−', sumText(strength), decimal(total - direct)],
        source: range && { name: impacts.name, range },
      }
    }),
  )
  const columns = [
    { head: 'Path' },
    { head: 'Sign' },
    { head: 'Strength', numeric: true },
    { head: 'Indirect influence', numeric: true },
  ]
  return rows.length === 0
    ? []
    : [drawTable({ caption: `What carries the largest indirect influences: ${label(impacts)}`, columns, rows })]
}

const pairTable = ({ impacts, matrix, result, labelOf }: ImpactsPicture): readonly Markup[] => {
  const { pairs } = result
  if (pairs.length === 0) return []
  const of = pairs.length > shown ? `, the ${shown} strongest` : ''
  return [
    drawTable({
      caption: `Pairs that act on each other: ${label(impacts)}${of}`,
      columns: [{ head: 'One' }, { head: 'Other' }, { head: 'Kind' }, { head: 'There' }, { head: 'Back' }],
      rows: pairs.slice(0, shown).map(({ factors, kind, values, sources }) => ({
        cells: [...factors.map(labelOf), kind, ...values.map(value => valueText(value, matrix))],
        source: sources[0] && { name: impacts.name, range: sources[0].range },
      })),
    }),
  ]
}

/** What the chart says in words and numbers, with the paths and pairs behind it. */
export const influenceDependenceTables = (picture: ImpactsPicture): readonly Markup[] =>
  picture.result.factors.length === 0 ? [] : [standingTable(picture), ...pathTable(picture), ...pairTable(picture)]
