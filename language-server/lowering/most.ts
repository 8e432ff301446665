import type { Most, Motivation, Obstacle, Support, Trend } from '../../src/model/index.js'
import type * as ast from '../generated/ast.js'
import { type Context, maybe, named, pick, pickAll, reference, referenceList } from './context.js'
import { checkOnce, level, when, word } from './values.js'

const FIVE = { min: 1, max: 5 }

export const lowerMost = (context: Context, node: ast.Most): Most | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const journey = reference(context, node, 'journey')
  const lowered = <Item, Node>(
    nodes: readonly Node[],
    lower: (context: Context, node: Node, journey?: string) => Item | undefined,
  ): Item[] => nodes.flatMap(item => lower(context, item, journey?.name) ?? [])
  return {
    ...head,
    file: context.file,
    ...maybe('journey', journey),
    motivations: lowered(pickAll(node.items, 'Motivation'), lowerMotivation),
    obstacles: lowered(pickAll(node.items, 'Obstacle'), lowerObstacle),
    supports: lowered(pickAll(node.items, 'Support'), lowerSupport),
    trends: lowered(pickAll(node.items, 'Trend'), lowerTrend),
  }
}

const lowerMotivation = (context: Context, node: ast.Motivation): Motivation | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  checkOnce(context, node.properties, new Set())
  return {
    ...head,
    ...maybe('of', reference(context, pick(node.properties, 'OfStakeholderProperty'), 'target')),
    ...maybe('strength', level(context, pick(node.properties, 'StrengthProperty'), FIVE)),
  }
}

const lowerObstacle = (context: Context, node: ast.Obstacle, journey?: string): Obstacle | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const properties = node.properties
  checkOnce(context, properties, new Set())
  const risks = pickAll(properties, 'RiskProperty')
  const evidence = pick(properties, 'EvidenceProperty')
  return {
    ...head,
    at: referenceList(context, pick(properties, 'AtPlaceProperty'), 'targets', journey),
    blocks: referenceList(context, pick(properties, 'BlocksProperty'), 'targets'),
    ...maybe(
      'likelihood',
      level(
        context,
        risks.find(risk => risk.key === 'likelihood'),
        FIVE,
      ),
    ),
    ...maybe(
      'severity',
      level(
        context,
        risks.find(risk => risk.key === 'severity'),
        FIVE,
      ),
    ),
    ...maybe('evidence', word(context, evidence, evidence?.value, 'evidence')),
    ...maybe('source', pick(properties, 'SourceProperty')?.value),
  }
}

const lowerSupport = (context: Context, node: ast.Support): Support | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const properties = node.properties
  checkOnce(context, properties, new Set())
  const due = pick(properties, 'DueDateProperty')
  return {
    ...head,
    removes: referenceList(context, pick(properties, 'RemovesProperty'), 'targets'),
    serves: referenceList(context, pick(properties, 'ServesMotivationProperty'), 'targets'),
    ...maybe('by', reference(context, pick(properties, 'ByOneProperty'), 'target')),
    via: referenceList(context, pick(properties, 'ViaProperty'), 'targets'),
    moves: referenceList(context, pick(properties, 'MovesProperty'), 'targets'),
    ...maybe('due', when(context, due, due?.value)),
  }
}

const lowerTrend = (context: Context, node: ast.Trend): Trend | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  checkOnce(context, node.properties, new Set())
  const effects = pickAll(node.properties, 'TrendEffectProperty')
  const by = pick(node.properties, 'ByDateProperty')
  return {
    ...head,
    worsens: referenceList(
      context,
      effects.find(effect => effect.key === 'worsens'),
      'targets',
    ),
    eases: referenceList(
      context,
      effects.find(effect => effect.key === 'eases'),
      'targets',
    ),
    ...maybe('source', pick(node.properties, 'SourceProperty')?.value),
    ...maybe('by', when(context, by, by?.value)),
  }
}
