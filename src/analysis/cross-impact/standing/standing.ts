import { crossImpactNote as note } from '../../../wording/cross-impact.js'
import type { Note } from '../../../wording/note.js'
import type { Dematel, UndefinedDematel } from '../dematel/dematel.js'
import type { Indirect } from '../indirect/indirect.js'
import { type Quadrant, quadrantsOf, ROUNDING, type Split } from './quadrant.js'
import { ranksOf, TIE } from './ranks.js'

/** The ways to tell what drives what: by the judgements themselves, with all that follows (MICMAC), and by DEMATEL. */
export const standards = ['direct', 'indirect', 'dematel'] as const
export type Standard = (typeof standards)[number]

/** A net cause gives more than it receives, a net effect less. */
export type Net = 'cause' | 'effect' | 'neither'

/** Where a factor stands under each of the rules, side by side. */
export type Standing = {
  /** Ranks of D and R, and the quadrant that they make. */
  readonly dematelInfluenceRank: number | null
  readonly dematelDependenceRank: number | null
  readonly dematelQuadrant: Quadrant | null
  readonly net: Net | null
  /** Direct rank less indirect rank: positive for a factor that stands higher than its direct judgements show. */
  readonly influenceDisplacement: number
  readonly dependenceDisplacement: number
  /** The rules under which it is a driver: in the input quadrant, or a net cause. */
  readonly driverUnder: readonly Standard[]
  /** The rules under which it is an outcome: in the result quadrant, or a net effect. */
  readonly outcomeUnder: readonly Standard[]
  /** `driver under 3 of 3 rules` */
  readonly agreement: Note
}

export type DirectStanding = {
  readonly influenceRanks: readonly number[]
  readonly dependenceRanks: readonly number[]
  readonly quadrants: readonly Quadrant[]
}

/** Rank and quadrant of each factor under the direct sums, the indirect ones and DEMATEL, and how far these agree. */
export const standingsOf = (
  direct: DirectStanding,
  indirect: Pick<Indirect, 'influenceRanks' | 'dependenceRanks' | 'quadrants'>,
  dematel: Dematel | UndefinedDematel,
  split: Split,
): readonly Standing[] => {
  const total = dematel.kind === 'defined' ? totalOf(dematel, split) : undefined
  return direct.quadrants.map((quadrant, factor): Standing => {
    const net = total ? total.nets[factor] : null
    const places: readonly (readonly [Standard, Quadrant | Net | null])[] = [
      ['direct', quadrant],
      ['indirect', indirect.quadrants[factor]],
      ['dematel', net],
    ]
    const under = (...names: readonly (Quadrant | Net)[]) =>
      places.flatMap(([standard, place]) => (place !== null && names.includes(place) ? [standard] : []))
    const driverUnder = under('input', 'cause')
    const outcomeUnder = under('result', 'effect')
    return {
      dematelInfluenceRank: total ? total.influenceRanks[factor] : null,
      dematelDependenceRank: total ? total.dependenceRanks[factor] : null,
      dematelQuadrant: total ? total.quadrants[factor] : null,
      net,
      influenceDisplacement: direct.influenceRanks[factor] - indirect.influenceRanks[factor],
      dependenceDisplacement: direct.dependenceRanks[factor] - indirect.dependenceRanks[factor],
      driverUnder,
      outcomeUnder,
      agreement: agreementOf(driverUnder.length, outcomeUnder.length, total ? 3 : 2),
    }
  })
}

const totalOf = ({ d, r }: Dematel, split: Split) => ({
  influenceRanks: ranksOf(d),
  dependenceRanks: ranksOf(r),
  quadrants: quadrantsOf(d, r, split),
  nets: Array.from(d, (given, factor) => netOf(given, r[factor])),
})

/** Whether a factor gives more than it receives, where that is more than rounding. */
export const netOf = (d: number, r: number): Net => {
  if (Math.abs(d - r) <= ROUNDING * (d + r)) return 'neither'
  return d > r ? 'cause' : 'effect'
}

const agreementOf = (drivers: number, outcomes: number, rules: number): Note => {
  if (drivers > 0 && outcomes > 0) return note('driver-and-outcome', { drivers, outcomes, rules })
  if (drivers > 0) return note('driver', { drivers, rules })
  return outcomes > 0 ? note('outcome', { outcomes, rules }) : note('neither', { rules })
}

/** The factors with the largest value; several where they are equal but for rounding. */
export const topOf = (values: ArrayLike<number>): readonly number[] => {
  let largest = 0
  for (let factor = 0; factor < values.length; factor++) largest = Math.max(largest, values[factor])
  if (largest === 0) return []
  const top: number[] = []
  for (let factor = 0; factor < values.length; factor++) {
    if (values[factor] > 0 && Math.log2(largest / values[factor]) <= TIE) top.push(factor)
  }
  return top
}
