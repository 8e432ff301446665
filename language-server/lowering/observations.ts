import type { Goal, Kpi, Limit } from '../../src/model/index.js'
import type * as ast from '../generated/ast.js'
import { type Context, maybe, named, pick, pickAll, rangeOf, reference, referenceList } from './context.js'
import { checkOnce, period, quantity, when, word } from './values.js'

export const lowerGoal = (context: Context, node: ast.Goal): Goal | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  checkOnce(context, node.properties, new Set())
  return {
    ...head,
    file: context.file,
    measuredBy: referenceList(context, pick(node.properties, 'MeasuredByProperty'), 'targets'),
    for: referenceList(context, pick(node.properties, 'GoalForProperty'), 'targets'),
  }
}

export const lowerKpi = (context: Context, node: ast.Kpi): Kpi | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const properties = node.properties
  checkOnce(context, properties, new Set(['observed']))
  const measure = pick(properties, 'MeasureProperty')
  const statistic = pick(properties, 'StatisticProperty')
  const limits = pickAll(properties, 'LimitProperty')
  const every = pick(properties, 'EveryProperty')
  return {
    ...head,
    file: context.file,
    ...maybe('measure', word(context, measure, measure?.value, 'measure')),
    ...maybe('statistic', word(context, statistic, statistic?.value, 'statistic')),
    ...maybe(
      'target',
      limit(
        context,
        limits.find(({ key }) => key === 'target'),
      ),
    ),
    ...maybe(
      'warn',
      limit(
        context,
        limits.find(({ key }) => key === 'warn'),
      ),
    ),
    ...maybe('baseline', quantity(context, pick(properties, 'BaselineProperty')?.value)),
    at: referenceList(context, pick(properties, 'KpiAtProperty'), 'targets'),
    ...maybe('owner', reference(context, pick(properties, 'OwnerProperty'), 'target')),
    ...maybe('every', every && period(context, every, every.value)),
    observed: pickAll(properties, 'ObservedProperty').flatMap(property => observation(context, property) ?? []),
  }
}

const limit = (context: Context, node: ast.LimitProperty | undefined): Limit | undefined => {
  const value = quantity(context, node?.value)
  return node && value && { operator: node.operator, value, range: rangeOf(node) }
}

const observation = (context: Context, node: ast.ObservedProperty): Kpi['observed'][number] | undefined => {
  const date = when(context, node, node.date)
  if (!date) return undefined
  const counts = node.counts.flatMap(count => {
    const label = count.rest === undefined ? (count.label ?? count.point) : `${count.label}-${count.rest}`
    const value = quantity(context, count.value)
    return label === undefined || !value ? [] : [{ label, value }]
  })
  return { when: date, counts, range: rangeOf(node) }
}
