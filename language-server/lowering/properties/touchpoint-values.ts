import type { Dependency, Estimate, Pain, Reference, Relation, Touchpoint } from '../../../src/model/index.js'
import { wrongEstimate } from '../../../src/rules/values.js'
import type * as ast from '../../generated/ast.js'
import { type Context, maybe, normalName, rangeOf, reference } from '../context.js'
import { duration, probability } from '../values.js'
import { evidence } from './evidence.js'
import { lowerProperties } from './lower.js'
import type { Scope } from './row.js'

export const dependencies = (
  context: Context,
  nodes: readonly ast.Dependency[],
  fromFinish: Relation,
  fromStart: Relation,
  journey: string | undefined,
): Dependency[] =>
  nodes.flatMap(node => {
    const on = reference(context, node, 'target', journey)
    if (!on) return []
    const lag = (duration(context, node, node.lag) ?? 0) * (node.sign === '-' ? -1 : 1)
    return [{ relation: node.start ? fromStart : fromFinish, on, lag, range: rangeOf(node) }]
  })

/** A `repeat 15%` that is followed by the property `from Customer`, see `repeat`. */
export const isInitiator = (property: ast.Touchpoint['properties'][number], { hasTouchpoint }: Scope): boolean =>
  property.$type === 'RepeatProperty' &&
  property.target !== undefined &&
  hasTouchpoint?.(normalName(property.target.$refText)) === false

/**
 * `repeat 15% from A` goes back to A. New lines carry no meaning, so `repeat 15%` followed by the property
 * `from Customer` reads the same: a name that is no touchpoint of this journey is who the touchpoint comes from.
 */
export const repeat = (
  context: Context,
  property: ast.RepeatProperty,
  scope: Scope,
  soFar: Partial<Pick<Touchpoint, 'from' | 'repeats'>>,
): Pick<Touchpoint, 'from' | 'repeats'> => {
  const chance = probability(context, property.probability)
  let from: Reference | undefined
  let initiator: Reference | undefined
  if (!isInitiator(property, scope)) from = reference(context, property, 'target', scope.journey)
  else {
    const written = reference(context, property, 'target', scope.journey)
    if (written) {
      initiator = { name: written.name, range: written.range, expects: ['stakeholder'] }
      context.references[context.references.length - 1] = initiator
    }
  }
  const repeats =
    chance === undefined ? [] : [{ probability: chance, ...maybe('from', from), range: rangeOf(property) }]
  return { repeats: [...(soFar.repeats ?? []), ...repeats], ...maybe('from', soFar.from ?? initiator) }
}

export const pain = (context: Context, node: ast.PainProperty): readonly Pain[] => {
  if (node.text === undefined) return []
  const details = lowerProperties<typeof evidence, ast.SourceDetail['$type'], ast.SourceDetail>(
    evidence,
    context,
    node.details,
  )
  return [{ text: node.text, ...details, range: rangeOf(node) }]
}

export /** One value, or optimistic, most likely and pessimistic in rising order. */
const estimate = (context: Context, node: ast.DurationProperty): Estimate | undefined => {
  const values = node.values.map(value => duration(context, node, value))
  if (values.length === 0 || values.some(value => value === undefined)) return undefined
  const [optimistic, mostLikely, pessimistic] = values as number[]
  if (values.length === 1) return { kind: 'fixed', seconds: optimistic }
  const problem = (message: string): undefined => {
    context.problems.push({
      rule: wrongEstimate.id,
      severity: wrongEstimate.severity,
      message,
      file: context.file,
      range: rangeOf(node),
    })
    return undefined
  }
  if (values.length !== 3)
    return problem(`${values.length} durations stand here. Write one, or three: optimistic, most likely, pessimistic.`)
  if (optimistic > mostLikely || mostLikely > pessimistic)
    return problem('The three durations must rise: optimistic, most likely, pessimistic. Put the shortest first.')
  return { kind: 'three-point', optimistic, mostLikely, pessimistic }
}
