import {
  analyzeMatrix,
  arrowsOf,
  type CrossImpactResult,
  type FactorPlace,
  type InfluenceMatrix,
  type InfluencePath,
  LEVERAGE_LIMIT,
  leverageOf,
  matrixOf,
  type NameOf,
  normaliserOf,
  type PathLimits,
  strongestPaths,
  withLeverage,
  withoutLeverage,
} from '../analysis/cross-impact/index.js'
import type { LongWork } from '../analysis/long-work.js'
import type { Declared } from '../model/declared.js'
import type { Impacts } from '../model/impacts.js'
import type { Journey } from '../model/journey.js'
import type { Model } from '../model/model.js'
import type { Reference } from '../model/source.js'
import { timeOrderIn } from './experience-of.js'
import { factorsIn } from './factor-names.js'
import type { Workspace } from './workspace.js'

/** What is known of one `impacts` within its project. */
export type CrossImpact = {
  readonly matrix: InfluenceMatrix
  readonly result: CrossImpactResult
  readonly nameOf: NameOf
  /** The key of the element that a factor is; its own name where it is none. */
  readonly keyOf: (factor: string) => string
  /** The strongest paths over others from one factor to another. */
  readonly pathsBetween: (from: string, to: string, limits?: PathLimits) => readonly InfluencePath[]
}

const ofModel = new WeakMap<Model, Map<Impacts, CrossImpact>>()
const ofImpacts = new WeakMap<Impacts, { readonly meaning: string; readonly answer: CrossImpact }>()

/**
 * What drives what in one `impacts`. It is asked at every keystroke, so it is kept as long as its text stays and its names
 * mean the same elements at the same places of their journeys.
 */
export const crossImpactOf = (impacts: Impacts, workspace: Workspace): CrossImpact => {
  const model = workspace.model()
  const answers = ofModel.get(model) ?? new Map<Impacts, CrossImpact>()
  ofModel.set(model, answers)
  const asked = answers.get(impacts)
  if (asked) return asked
  const meaning = meaningOf(impacts, workspace)
  const before = ofImpacts.get(impacts)
  const answer = before?.meaning === meaning ? before.answer : analyze(impacts, workspace)
  ofImpacts.set(impacts, { meaning, answer })
  answers.set(impacts, answer)
  return answer
}

const analyze = (impacts: Impacts, workspace: Workspace): CrossImpact => {
  const { nameOf, declaredAs } = factorsIn(workspace.names)
  const places = placesIn(workspace)
  const matrix = matrixOf(impacts, nameOf)
  const result = analyzeMatrix(impacts.name, matrix, {
    split: workspace.settings.crossImpact.split,
    placeOf: name => places(declaredAs(name)),
  })
  const at = new Map(matrix.factors.map((name, factor) => [name, factor]))
  return {
    matrix,
    result,
    nameOf,
    keyOf: name => declaredAs(name)?.key ?? name,
    pathsBetween: (from, to, limits) => {
      const [start, end] = [at.get(from), at.get(to)]
      if (start === undefined || end === undefined) return []
      const arrows = arrowsOf(matrix.factors.length, matrix.values)
      return strongestPaths(matrix, arrows, normaliserOf(arrows), [start, end], limits)
    },
  }
}

/** The same with what one step of each judgement changes. */
export function* crossImpactWithLeverage(impacts: Impacts, workspace: Workspace): LongWork<CrossImpactResult> {
  const { matrix, result } = crossImpactOf(impacts, workspace)
  if (matrix.factors.length > LEVERAGE_LIMIT) return withoutLeverage(result)
  return withLeverage(result, yield* leverageOf(matrix, impacts.scale, result.split))
}

/** Touchpoints by when they take place: those that start together share a position, unless nothing has a duration. */
const placesIn = (workspace: Workspace): ((declared: Declared | undefined) => FactorPlace | undefined) => {
  const known = new Map<Journey, ReadonlyMap<string, FactorPlace>>()
  const ofJourney = (journey: Journey): ReadonlyMap<string, FactorPlace> => {
    const { order } = timeOrderIn(journey, workspace)
    const isTimed = order.some(({ time }) => time !== null && time > 0)
    const places = order.flatMap(({ touchpoint: { name, stage }, time }, turn) =>
      time === null ? [] : [[name, { journey: journey.name, stage, position: isTimed ? time : turn }] as const],
    )
    return new Map(places)
  }
  return declared => {
    if (declared?.kind !== 'touchpoint' || !declared.owner) return undefined
    const journey = declared.owner.element as Journey
    const places = known.get(journey) ?? ofJourney(journey)
    known.set(journey, places)
    return places.get(declared.element.name)
  }
}

/** Every name once, as something that names can be resolved by. */
const namesOf = ({ judgements, matrices }: Impacts): readonly Reference[] => {
  const all = [
    ...judgements.flatMap(({ from, to }) => [from, to]),
    ...matrices.flatMap(({ columns, rows }) => [...columns, ...rows.map(({ factor }) => factor)]),
  ]
  return [...new Map(all.map(reference => [reference.name, reference])).values()]
}

const counts = new WeakMap<Impacts, number>()

/** About how many factors a block has, without looking up what its names mean. */
export const factorCount = (impacts: Impacts): number => {
  const count = counts.get(impacts) ?? namesOf(impacts).length
  counts.set(impacts, count)
  return count
}

/** All that the result depends on besides the text of the block. */
const meaningOf = (impacts: Impacts, workspace: Workspace): string => {
  const places = placesIn(workspace)
  const meanings = namesOf(impacts).map(reference => {
    const resolution = workspace.names.resolve(reference)
    if (resolution.kind !== 'found') return resolution.kind
    const place = places(resolution.target)
    return `${resolution.target.kind} ${resolution.target.key} ${place?.stage} ${place?.position}`
  })
  return [workspace.settings.crossImpact.split, ...meanings].join('\n')
}
