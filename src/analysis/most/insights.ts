import type { Declared } from '../../model/declared.js'
import type { Most } from '../../model/index.js'
import type { Project } from '../../model/project.js'
import { titleOf } from '../../model/title-of.js'
import { plainMarkdown } from '../../wording/markdown.js'
import { inWords } from '../../wording/note.js'
import { counted } from '../../wording/plurals.js'
import { askNow } from '../ask.js'
import type { Insights } from '../insights.js'
import { most } from './question.js'
import type { MostResult, ObstacleResult } from './schema.js'

const MEANING =
  'Here MOST stands for Motivation, Obstacles, Support and Trends of a journey. Elsewhere it also stands for mission, objectives, strategies and tactics, which is another method.'

type Titles = (names: readonly string[]) => string

const obstacleText = ({ coverage, obstacles, chains }: MostResult, titles: Titles): string => {
  const worst = obstacles.find(({ rank }) => rank === 1)
  const broken = new Set(chains.filter(chain => chain.broken !== undefined).map(({ obstacle }) => obstacle)).size
  return [
    `Obstacles without support ${coverage.obstaclesWithoutSupport.length} of ${coverage.obstacles}`,
    `supports without KPI ${coverage.supportsWithoutKpi.length} of ${coverage.supports}`,
    `motivations unserved ${coverage.motivationsUnserved.length} of ${coverage.motivations}`,
    ...(broken > 0 ? [`broken chains from ${broken} of ${obstacles.length} obstacles`] : []),
    ...(worst?.risk === undefined ? [] : [`highest risk ${worst.risk} (${worst.riskLevel}): ${titles([worst.name])}`]),
  ].join(' · ')
}

const riskText = ({ risk, riskLevel, rank, likelihood, severity }: ObstacleResult): string =>
  risk === undefined
    ? `Risk unknown: likelihood ${likelihood ?? 'missing'}, severity ${severity ?? 'missing'}.`
    : `Risk **${risk}** (${riskLevel}), rank ${rank}: likelihood ${likelihood} × severity ${severity}.`

const obstacleLines = (obstacle: ObstacleResult, { chains }: MostResult, titles: Titles): readonly string[] => {
  const removers = [...obstacle.supports, ...obstacle.initiatives]
  const own = chains.filter(chain => chain.obstacle === obstacle.name)
  const gaining = [...new Set(own.flatMap(({ element }) => element ?? []))]
  const broken = [...new Set(own.flatMap(({ message }) => (message ? [inWords(message)] : [])))]
  return [
    riskText(obstacle),
    ...(obstacle.at.length > 0 ? [`Met at ${titles(obstacle.at)}.`] : []),
    ...(removers.length > 0 ? [`Removed by ${titles(removers)}.`] : []),
    ...(gaining.length > 0 ? [`Counts for ${titles(gaining)}.`] : []),
    ...broken.map(message => `✗ ${plainMarkdown(message)}`),
    ...obstacle.trends.map(
      ({ name, effect, by, timing }) =>
        `${titles([name])} ${effect} it${by === undefined ? '' : timing === 'past' ? ` since ${by}` : ` by ${by}`}.`,
    ),
  ]
}

const days = (count: number): string => counted(Math.abs(count), 'day')

/** Lines of the hover of one item; undefined where it belongs to no MOST of its file. */
const linesOf = ({ kind, element }: Declared, result: MostResult, titles: Titles): readonly string[] | undefined => {
  const named = <Item extends { readonly name: string }>(items: readonly Item[]): Item | undefined =>
    items.find(({ name }) => name === element.name)
  const sentence = (words: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${words} ${titles(names)}.`]
  if (kind === 'obstacle') {
    const obstacle = named(result.obstacles)
    return obstacle && obstacleLines(obstacle, result, titles)
  }
  if (kind === 'support') {
    const support = named(result.supports)
    if (!support) return undefined
    const { removes, serves, moves, due, timing, days: left = 0 } = support
    const gaining = result.kpis.filter(({ name }) => moves.includes(name)).flatMap(({ routes }) => routes)
    return [
      ...sentence('Removes', removes),
      ...sentence('Serves', serves),
      ...(moves.length === 0 ? ['✗ No KPI shows its effect.'] : sentence('Moves', moves)),
      ...sentence('Counts for', [...new Set(gaining.map(({ element: name }) => name))]),
      ...(due === undefined
        ? []
        : [timing === 'overdue' ? `✗ Overdue since ${due}, ${days(left)}.` : `Due ${due}, in ${days(left)}.`]),
    ]
  }
  if (kind === 'motivation') {
    const motivation = named(result.motivations)
    if (!motivation) return undefined
    const { servedBy, relievedBy, blockedBy } = motivation
    return [
      ...(servedBy.length === 0 ? ['✗ No support serves it.'] : sentence('Served by', servedBy)),
      ...sentence('Blocked by', blockedBy),
      ...sentence('What blocks it is removed by', relievedBy),
    ]
  }
  const trend = kind === 'trend' ? named(result.trends) : undefined
  if (!trend) return undefined
  const { worsens, eases, timing, by, days: left = 0 } = trend
  const when = timing === 'past' ? `${days(left)} ago` : `in ${days(left)}, ${timing}`
  return [
    by === undefined ? 'Undated.' : `By ${by}: ${when}.`,
    ...sentence('Worsens', worsens),
    ...sentence('Eases', eases),
    ...(worsens.length + eases.length === 0 ? ['✗ Changes no obstacle.'] : []),
  ]
}

const holding = ({ kind, element, file }: Declared, { model }: Project): Most | undefined =>
  model.mosts.find(most => {
    if (most.file !== file) return false
    const { motivations, obstacles, supports, trends } = most
    const items: Readonly<Record<string, readonly unknown[]>> = {
      motivation: motivations,
      obstacle: obstacles,
      support: supports,
      trend: trends,
      most: [most],
    }
    return items[kind]?.includes(element)
  })

/** How high an obstacle's risk is and whether anything is done about it; above each MOST, what it leaves open. */
export const insights: Insights = {
  hover: (target, project) => {
    const holder = holding(target, project)
    if (!holder) return undefined
    const result = askNow(most, { element: holder, project })
    const title = titleOf(project.names)
    const titles: Titles = names => names.map(name => plainMarkdown(title(name))).join(', ')
    if (target.kind === 'most') return `${MEANING}\n\n${obstacleText(result, titles)}.`
    return linesOf(target, result, titles)?.join('  \n')
  },
  lines: ({ mosts }, project) => {
    const title = titleOf(project.names)
    const titles: Titles = names => names.map(title).join(', ')
    return mosts.map(element => ({
      range: element.nameRange,
      title: obstacleText(askNow(most, { element, project }), titles),
    }))
  },
}
