import type { InfluenceMatrix, JudgementSource } from '../matrix/matrix.js'
import { ranksOf } from './ranks.js'

/** Where a factor stands in a journey; a smaller position comes earlier, equal ones at the same time. */
export type FactorPlace = {
  readonly journey: string
  readonly stage?: string | undefined
  readonly position: number
}

/** The place of a factor by its canonical name; undefined for what is no touchpoint. */
export type PlaceOf = (factor: string) => FactorPlace | undefined

/** An influence on a touchpoint that comes earlier in the same journey. */
export type BackwardInfluence = {
  readonly journey: string
  readonly from: string
  readonly to: string
  readonly value: number
  readonly sources: readonly JudgementSource[]
}

export type StageFactor = {
  readonly name: string
  /** Ranks by active and by passive sum among the factors of the stage. */
  readonly influenceRank: number
  readonly dependenceRank: number
}

/** The factors of one stage, and what it gives to and receives from those outside of it. */
export type StageResult = {
  readonly journey: string
  readonly stage: string
  readonly activeSum: number
  readonly passiveSum: number
  /** Among the stages of the journey. */
  readonly influenceRank: number
  readonly dependenceRank: number
  readonly factors: readonly StageFactor[]
}

/** Influences that point backward in the order of a journey, in the order of the factors. */
export const backwardInfluences = (
  { factors, values, sourcesOf }: InfluenceMatrix,
  placeOf: PlaceOf,
): readonly BackwardInfluence[] => {
  const places = factors.map(placeOf)
  const found: BackwardInfluence[] = []
  places.forEach((from, row) => {
    if (!from) return
    places.forEach((to, column) => {
      const cell = row * factors.length + column
      if (!to || values[cell] === 0 || to.journey !== from.journey || to.position >= from.position) return
      const { journey } = from
      found.push({ journey, from: factors[row], to: factors[column], value: values[cell], sources: sourcesOf(cell) })
    })
  })
  return found
}

/** Sums and ranks per stage, stages in the order of their first factor; absolute values. */
export const stagesOf = ({ factors, values }: InfluenceMatrix, placeOf: PlaceOf): readonly StageResult[] => {
  const size = factors.length
  const stages = new Map<string, { readonly journey: string; readonly stage: string; readonly members: number[] }>()
  factors.forEach((name, factor) => {
    const place = placeOf(name)
    if (place?.stage === undefined) return
    const key = `${place.journey}.${place.stage}`
    const known = stages.get(key)
    if (known) known.members.push(factor)
    else stages.set(key, { journey: place.journey, stage: place.stage, members: [factor] })
  })
  const sumOf = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + Math.abs(values[cell]), 0)
  const others = (members: readonly number[]) => [...factors.keys()].filter(factor => !members.includes(factor))
  const row = (factor: number, columns: Iterable<number>) => sumOf([...columns].map(column => factor * size + column))
  const column = (factor: number, rows: Iterable<number>) => sumOf([...rows].map(place => place * size + factor))
  const summed = [...stages.values()].map(({ journey, stage, members }) => {
    const outside = others(members)
    return {
      journey,
      stage,
      members,
      activeSum: members.reduce((sum, factor) => sum + row(factor, outside), 0),
      passiveSum: members.reduce((sum, factor) => sum + column(factor, outside), 0),
    }
  })
  return summed.map(({ journey, stage, members, activeSum, passiveSum }) => {
    const siblings = summed.filter(other => other.journey === journey)
    const place = siblings.findIndex(other => other.stage === stage)
    const influence = ranksOf(members.map(factor => row(factor, factors.keys())))
    const dependence = ranksOf(members.map(factor => column(factor, factors.keys())))
    return {
      journey,
      stage,
      activeSum,
      passiveSum,
      influenceRank: ranksOf(siblings.map(other => other.activeSum))[place],
      dependenceRank: ranksOf(siblings.map(other => other.passiveSum))[place],
      factors: members.map((factor, at) => ({
        name: factors[factor],
        influenceRank: influence[at],
        dependenceRank: dependence[at],
      })),
    }
  })
}
