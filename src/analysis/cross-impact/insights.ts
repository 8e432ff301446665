import type { Declared } from '../../model/declared.js'
import type { Impacts } from '../../model/index.js'
import { label } from '../../model/label.js'
import type { Project } from '../../model/project.js'
import { titleOf } from '../../model/title-of.js'
import { plainMarkdown } from '../../wording/markdown.js'
import { inWords } from '../../wording/note.js'
import { askNow } from '../ask.js'
import type { Insights } from '../insights.js'
import { type CrossImpact, crossImpactAnswer, factorCount } from './answer.js'
import type { InfluencePath } from './indirect/paths.js'
import type { CrossImpactResult, FactorResult } from './schema.js'

/** A matrix of more factors is not worked out while somebody types. */
const mostFactors = 150
/** In how many blocks a hover says how a factor stands. */
const mostBlocks = 3

type Titles = (factor: string) => string

const titlesIn = ({ keyOf }: CrossImpact, { names }: Project): Titles => {
  const titles = titleOf(names)
  return factor => titles(keyOf(factor))
}

/** The path behind the largest indirect influence of a factor on any other. */
const strongestPath = (name: string, { result, pathsBetween }: CrossImpact): InfluencePath | undefined => {
  const { total, factors, indirectPairs } = result
  const known = indirectPairs.find(pair => pair.from === name && pair.paths.length > 0)
  if (known || !total) return known?.paths[0]
  const row = factors.findIndex(factor => factor.name === name)
  const others = factors
    .map((factor, column) => ({ to: factor.name, influence: column === row ? 0 : (total[row]?.[column] ?? 0) }))
    .filter(({ influence }) => influence > 1e-12)
    .sort((a, b) => b.influence - a.influence)
  for (const { to } of others.slice(0, 3)) {
    const [path] = pathsBetween(name, to, { count: 1, length: 6 })
    if (path) return path
  }
  return undefined
}

const pathText = ({ path, sign, steps }: InfluencePath, titles: Titles): string => {
  const lines = [...new Set(steps.flatMap(({ sources }) => sources.map(({ range }) => range.start.line)))]
  const effect = sign > 0 ? 'strengthens' : 'weakens'
  return `${path.map(name => plainMarkdown(titles(name))).join(' → ')} (${effect}; line ${lines.join(', ')})`
}

const standingText = (factor: FactorResult, impacts: Impacts, answer: CrossImpact, titles: Titles): string => {
  const ranks = (direct: number, indirect: number, dematel: number | null): string =>
    `${direct} direct, ${indirect} indirect${dematel === null ? '' : `, ${dematel} by DEMATEL`}`
  const { result } = answer
  const path = strongestPath(factor.name, answer)
  const rows = [
    [`in ${plainMarkdown(label(impacts))}`, `**${inWords(factor.agreement)}**`],
    ['role', `${factor.role}, ${factor.quadrant} quadrant`],
    [
      'rank of influence',
      `${ranks(factor.directInfluenceRank, factor.indirectInfluenceRank, factor.dematelInfluenceRank)} of ${result.factors.length}`,
    ],
    [
      'rank of dependence',
      ranks(factor.directDependenceRank, factor.indirectDependenceRank, factor.dematelDependenceRank),
    ],
    ...(path ? [['strongest path', pathText(path, titles)]] : []),
  ]
  const [first, ...others] = rows.map(([name, text]) => `| ${name} | ${text} |`)
  return [first, '|---|---|', ...others].join('\n')
}

const hoverText = (target: Declared, project: Project): string | undefined => {
  const blocks: string[] = []
  for (const impacts of project.model.impacts) {
    if (blocks.length === mostBlocks) break
    if (factorCount(impacts) > mostFactors) continue
    const answer = askNow(crossImpactAnswer, { element: impacts, project })
    const factor = answer.result.factors.find(({ name }) => answer.keyOf(name) === target.key)
    if (factor) blocks.push(standingText(factor, impacts, answer, titlesIn(answer, project)))
  }
  return blocks.length === 0 ? undefined : blocks.join('\n\n')
}

/** The factors that most of the rules rank first, and how many rules that are. */
const leadersOf = ({ topDrivers, factors }: CrossImpactResult) => {
  const rules = [topDrivers.direct, topDrivers.indirect, topDrivers.dematel].filter(names => names.length > 0)
  const votes = factors.map(({ name }) => rules.filter(names => names.includes(name)).length)
  const most = Math.max(0, ...votes)
  return {
    names: factors.flatMap(({ name }, place) => (most > 0 && votes[place] === most ? [name] : [])),
    most,
    rules: rules.length,
  }
}

const lineText = (impacts: Impacts, project: Project): string => {
  const count = factorCount(impacts)
  if (count > mostFactors) return `${count} factors: see the preview, or \`waypost analyze cross-impact\``
  const answer = askNow(crossImpactAnswer, { element: impacts, project })
  const { result } = answer
  const titles = titlesIn(answer, project)
  const { names, most, rules } = leadersOf(result)
  if (names.length === 0) return 'No influence judged yet'
  const [first = '', ...others] = names
  const more =
    others.length === 0 ? '' : others.length === 1 ? ` and ${titles(others[0])}` : ` and ${others.length} more`
  const agreement = `${names.length > 1 ? 'each ' : ''}first under ${most} of ${rules} rules`
  const cells = result.factors.length * (result.factors.length - 1)
  const open = result.openCells === 0 ? 'every cell judged' : `${result.openCells} of ${cells} cells open`
  return `Top driver ${titles(first)}${more}, ${agreement} · ${open}`
}

/** How a factor stands among the others; above each `impacts`, what drives most and what is still open. */
export const insights: Insights = {
  hover: hoverText,
  lines: ({ impacts }, project) => impacts.map(each => ({ range: each.nameRange, title: lineText(each, project) })),
}
