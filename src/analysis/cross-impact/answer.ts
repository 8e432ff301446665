import type { Declared } from '../../model/declared.js'
import type { Impacts } from '../../model/impacts.js'
import type { Journey } from '../../model/journey.js'
import type { Reference } from '../../model/source.js'
import { timeOrder } from '../experience/index.js'
import { type Reading, shortQuestion } from '../question.js'
import { analyzeMatrix } from './analyze.js'
import { normaliserOf } from './dematel/dematel.js'
import { type Factors, factorsIn } from './factor-names.js'
import { type InfluencePath, type PathLimits, strongestPaths } from './indirect/paths.js'
import { arrowsOf } from './matrix/arrows.js'
import { type InfluenceMatrix, matrixOf, type NameOf } from './matrix/matrix.js'
import type { CrossImpactResult } from './schema.js'
import type { FactorPlace } from './standing/journey-order.js'

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

/** What the names of a block mean, and where in their journeys these things stand. */
type Meaning = Factors & {
  readonly placeOf: (factor: string) => FactorPlace | undefined
  /** All of it, to be compared. */
  readonly text: string
}

/** Names that mean the same elements at the same places of their journeys mean the same. */
const meaning = shortQuestion<Impacts, Meaning>(
  'meaning of impacts',
  (impacts, reading) => {
    const { target } = reading
    const factors = factorsIn(target)
    const places = placesIn(reading)
    const meanings = namesOf(impacts).map(reference => {
      const found = target(reference)
      if (!found) return 'nothing'
      const place = places(found)
      return `${found.kind} ${found.key} ${place?.stage} ${place?.position}`
    })
    return { ...factors, placeOf: name => places(factors.declaredAs(name)), text: meanings.join('\n') }
  },
  (one, other) => one.text === other.text,
)

/** What drives what in one `impacts`. It is asked at every keystroke, so it holds as long as its text stays and its names mean the same. */
export const crossImpactAnswer = shortQuestion<Impacts, CrossImpact>(
  'cross-impact answer',
  (impacts, { askNow, setting }) => {
    const { nameOf, declaredAs, placeOf } = askNow(meaning, impacts)
    const matrix = matrixOf(impacts, nameOf)
    const result = analyzeMatrix(impacts.name, matrix, { split: setting('crossImpact').split, placeOf })
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
  },
)

/** Touchpoints by when they take place: those that start together share a position, unless nothing has a duration. */
const placesIn = ({ askNow }: Reading): ((declared: Declared | undefined) => FactorPlace | undefined) => {
  const known = new Map<Journey, ReadonlyMap<string, FactorPlace>>()
  const ofJourney = (journey: Journey): ReadonlyMap<string, FactorPlace> => {
    const { order } = askNow(timeOrder, journey)
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
