import type { Dependency, Estimate, Reference, Relation, Touchpoint } from '../../src/model/index.js'
import { wrongEstimate } from '../../src/rules/values.js'
import type * as ast from '../generated/ast.js'
import { type Context, maybe, normalName, rangeOf, reference, referenceList } from './context.js'
import { checkOnce, duration, level, number, probability, when, word } from './values.js'

/** What a touchpoint's surroundings say: where its names are looked up, and what its journey has. */
export type TouchpointScope = {
  readonly journey: string | undefined
  /** The planned journey that an actual one follows. */
  readonly follows: string | undefined
  readonly hasTouchpoint: (name: string) => boolean
}

type Properties = ast.Touchpoint['properties']
type Lowered = {
  -readonly [Key in keyof Omit<
    Touchpoint,
    'name' | 'nameRange' | 'range' | 'title' | 'description' | 'stage'
  >]: Touchpoint[Key]
}
type Lists = Pick<Lowered, 'dependencies' | 'branches' | 'repeats' | 'pains'>

const REPEATABLE = new Set(['after', 'finishes', 'then', 'repeat', 'pain', 'matters'])
const NOT_AGAIN: ReadonlySet<string> = new Set()
const MATTERS = { min: 0, max: 5 }

/** Puts the properties that were written into `lowered`; what is missing keeps what it has there, or stays absent. */
export const lowerTouchpointProperties = <Into extends Partial<Lowered>>(
  context: Context,
  properties: Properties,
  scope: TouchpointScope,
  lowered: Into,
): Into => {
  const keyOf = (property: Properties[number]) => (isInitiator(property, scope) ? 'from' : property.key)
  const held = checkOnce(context, properties, REPEATABLE, keyOf)
  // A second `repeat 15% from Care` still repeats.
  for (const property of properties)
    if (held === properties || held.includes(property) || property.$type === 'RepeatProperty')
      lowerProperty(context, property, scope, lowered)
  return lowered
}

/** A `repeat 15%` that is followed by the property `from Customer`, see `lowerRepeat`. */
const isInitiator = (property: Properties[number], { hasTouchpoint }: TouchpointScope): boolean =>
  property.$type === 'RepeatProperty' &&
  property.target !== undefined &&
  !hasTouchpoint(normalName(property.target.$refText))

const lowerProperty = (
  context: Context,
  property: Properties[number],
  scope: TouchpointScope,
  lowered: Partial<Lowered>,
): void => {
  switch (property.$type) {
    case 'FromProperty':
      assign(lowered, 'from', reference(context, property, 'target'))
      return
    case 'ToProperty':
      lowered.to = referenceList(context, property, 'targets')
      return
    case 'ViaProperty':
      lowered.via = referenceList(context, property, 'targets')
      return
    case 'ByProperty':
      lowered.by = referenceList(context, property, 'targets')
      return
    case 'LayerProperty':
      assign(lowered, 'layer', word(context, property, property.value, 'layer'))
      return
    case 'DetailsProperty':
      assign(lowered, 'details', reference(context, property, 'target'))
      return
    case 'DurationProperty':
      assign(lowered, 'duration', estimate(context, property))
      return
    case 'AfterProperty':
      append(lowered, 'dependencies', dependencies(context, property.dependencies, 'FS', 'SS', scope.journey))
      return
    case 'FinishesProperty':
      append(lowered, 'dependencies', dependencies(context, property.dependencies, 'FF', 'SF', scope.journey))
      return
    case 'ThenProperty':
      append(
        lowered,
        'branches',
        property.branches.flatMap(branch => {
          const to = reference(context, branch, 'target', scope.journey)
          return to
            ? [{ to, ...maybe('probability', probability(context, branch.probability)), range: rangeOf(branch) }]
            : []
        }),
      )
      return
    case 'OptionalProperty':
      lowered.optional = maybe('probability', probability(context, property.probability))
      return
    case 'RepeatProperty':
      lowerRepeat(context, property, scope, lowered)
      return
    case 'NotBeforeProperty':
      assign(lowered, 'notBefore', duration(context, property, property.value))
      return
    case 'DueAfterProperty':
      assign(lowered, 'due', duration(context, property, property.value))
      return
    case 'EmotionProperty':
      // The scale is the project's own, so whether the number is on it is a rule on the Model.
      assign(lowered, 'emotion', number(property.value))
      return
    case 'PainProperty':
      append(lowered, 'pains', pain(context, property))
      return
    case 'MattersProperty':
      for (const item of property.items) {
        const subject = word(context, item, item.subject, 'matter')
        const value = level(context, item, MATTERS)
        if (subject && value !== undefined) lowered.matters = { ...lowered.matters, [subject]: value }
      }
      return
    case 'MomentOfTruthProperty':
      lowered.momentOfTruth = true
      return
    case 'TookPlaceProperty': {
      const start = when(context, property, property.start)
      if (start) lowered.at = { start, ...maybe('end', when(context, property, property.end)) }
      return
    }
    case 'AsProperty':
      assign(lowered, 'as', reference(context, property, 'target', scope.follows))
  }
}

const assign = <Key extends keyof Lowered>(
  lowered: Partial<Lowered>,
  key: Key,
  value: Lowered[Key] | undefined,
): void => {
  if (value !== undefined) lowered[key] = value
}

const append = <Key extends keyof Lists>(lowered: Partial<Lowered>, key: Key, items: Lists[Key]): void => {
  const known = lowered[key]
  lowered[key] = (known && known.length > 0 ? [...known, ...items] : items) as Partial<Lowered>[Key]
}

const dependencies = (
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

/**
 * `repeat 15% from A` goes back to A. New lines carry no meaning, so `repeat 15%` followed by the property
 * `from Customer` reads the same: a name that is no touchpoint of this journey is who the touchpoint comes from.
 */
const lowerRepeat = (
  context: Context,
  property: ast.RepeatProperty,
  scope: TouchpointScope,
  lowered: Partial<Lowered>,
): void => {
  const chance = probability(context, property.probability)
  let from: Reference | undefined
  if (!isInitiator(property, scope)) from = reference(context, property, 'target', scope.journey)
  else {
    const initiator = reference(context, property, 'target', scope.journey)
    if (initiator) {
      const asStakeholder: Reference = { name: initiator.name, range: initiator.range, expects: ['stakeholder'] }
      context.references[context.references.length - 1] = asStakeholder
      assign(lowered, 'from', lowered.from ?? asStakeholder)
    }
  }
  if (chance !== undefined)
    append(lowered, 'repeats', [{ probability: chance, ...maybe('from', from), range: rangeOf(property) }])
}

const pain = (context: Context, node: ast.PainProperty): Lists['pains'] => {
  if (node.text === undefined) return []
  const details: readonly ast.SourceDetail[] = node.details
  checkOnce(context, details, NOT_AGAIN)
  const evidence = details.find(detail => detail.$type === 'EvidenceProperty')
  const source = details.find(detail => detail.$type === 'SourceProperty')
  return [
    {
      text: node.text,
      ...maybe('evidence', word(context, evidence, evidence?.value, 'evidence')),
      ...maybe('source', source?.value),
      range: rangeOf(node),
    },
  ]
}

/** One value, or optimistic, most likely and pessimistic in rising order. */
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
