import type { Chain, MostResult } from '../../analysis/most/index.js'
import type { Most } from '../../model/most.js'
import { inWords } from '../../wording/note.js'
import { drawTable } from '../data-table.js'
import type { Markup } from '../element.js'
import { byName, type MostOptions } from './cards.js'
import { dueText, listed, riskText, trendText } from './words.js'

/** The chains, the motivations, the supports and the trends in words. */
export const mostTables = (most: Most, result: MostResult, options: MostOptions): readonly Markup[] => {
  const { titleOf } = options
  const sources = new Map(
    [...most.motivations, ...most.obstacles, ...most.supports, ...most.trends].map(({ name, range }) => [
      name,
      { name, range },
    ]),
  )
  const obstacles = byName(result.obstacles)
  const title = (name: string | undefined): string => (name === undefined ? '–' : titleOf(name))
  const chains = drawTable({
    caption: 'Chains from the obstacles to the canvas',
    columns: ['Obstacle', 'Risk', 'At', 'Support', 'KPI', 'Canvas', 'Broken', 'Trends'].map(head => ({ head })),
    rows: waysOf(result.chains).map(([{ obstacle, support, initiative, kpi, message }, elements]) => {
      const known = obstacles.get(obstacle)
      return {
        cells: [
          titleOf(obstacle),
          known ? riskText(known) : '–',
          listed(known?.at ?? [], titleOf),
          title(support ?? initiative),
          title(kpi),
          listed(elements, titleOf),
          message ? inWords(message, options.called) : '',
          (known?.trends ?? []).map(trend => trendText(trend, titleOf)).join('; '),
        ],
        source: sources.get(obstacle),
      }
    }),
  })
  const motivations = drawTable({
    caption: 'Motivation',
    columns: ['Motivation', 'Of', 'Served by', 'Blocked by', 'Relieved by'].map(head => ({ head })),
    rows: result.motivations.map(({ name, of, servedBy, blockedBy, relievedBy }) => ({
      cells: [
        titleOf(name),
        title(of),
        servedBy.length === 0 ? 'No support serves it' : listed(servedBy, titleOf),
        listed(blockedBy, titleOf),
        listed(relievedBy, titleOf),
      ],
      source: sources.get(name),
    })),
  })
  const supports = drawTable({
    caption: 'Support',
    columns: ['Support', 'By', 'Via', 'Due'].map(head => ({ head })),
    rows: result.supports.map(support => ({
      cells: [titleOf(support.name), title(support.by), listed(support.via, titleOf), dueText(support)],
      source: sources.get(support.name),
    })),
  })
  const trends = drawTable({
    caption: 'Trends',
    columns: ['Trend', 'By', 'When', 'Worsens', 'Eases', 'Source'].map(head => ({ head })),
    rows: result.trends.map(({ name, by, timing, worsens, eases, source }) => ({
      cells: [titleOf(name), by ?? '–', timing, listed(worsens, titleOf), listed(eases, titleOf), source ?? ''],
      source: sources.get(name),
    })),
  })
  return [chains, motivations, supports, trends]
}

/** Chains that part only at their last link, as one row. */
const waysOf = (chains: readonly Chain[]): readonly (readonly [Chain, readonly string[]])[] =>
  [
    ...Map.groupBy(chains, ({ obstacle, support, initiative, kpi }) =>
      [obstacle, support, initiative, kpi].join(' '),
    ).values(),
  ].map(same => [same[0], same.flatMap(({ element }) => element ?? [])])
