import type { Journey, Relation } from '../model/journey.js'
import { touchpointIn } from '../model/journey-links.js'
import type { Range } from '../model/source.js'
import { durationText } from '../wording/duration-text.js'
import { percentText } from '../wording/percent-text.js'

/** What leads from one touchpoint of a journey to another. */
export type Arrow = {
  readonly from: string
  readonly to: string
  readonly kind: 'follows' | 'branch' | 'loop'
  readonly relation: Relation
  /** In seconds, negative for a lead. */
  readonly lag: number
  readonly probability?: number | undefined
  /** Absent where the order written says that one follows the other. */
  readonly range?: Range
}

/** All arrows between touchpoints of this journey, in the order written; going back to an earlier one is a loop. */
export const arrowsOf = (journey: Journey): readonly Arrow[] => {
  const { touchpoints } = journey
  const find = touchpointIn(journey)
  const nameOf = (place: number): string => touchpoints[place].name
  /** What leads to no touchpoint of this journey is undefined. */
  const written = touchpoints.flatMap(
    ({ name, dependencies, branches, repeats }, index): readonly (Arrow | undefined)[] => [
      ...dependencies.map(({ on, relation, lag, range }): Arrow | undefined => {
        const from = find(on)
        return from === undefined ? undefined : { from: nameOf(from), to: name, kind: 'follows', relation, lag, range }
      }),
      ...branches.map(({ to, probability, range }): Arrow | undefined => {
        const target = find(to)
        if (target === undefined) return undefined
        const kind = target <= index ? 'loop' : 'branch'
        return { from: name, to: nameOf(target), kind, relation: 'FS', lag: 0, probability, range }
      }),
      ...repeats.map(({ from, probability, range }): Arrow | undefined => {
        const target = from ? find(from) : index
        if (target === undefined) return undefined
        return { from: name, to: nameOf(target), kind: 'loop', relation: 'FS', lag: 0, probability, range }
      }),
    ],
  )
  if (written.length > 0) return written.filter(arrow => arrow !== undefined)
  return touchpoints.slice(1).map(({ name }, index) => ({
    from: nameOf(index),
    to: name,
    kind: 'follows',
    relation: 'FS',
    lag: 0,
  }))
}

const ends: Readonly<Record<Relation, string>> = {
  FS: '',
  SS: 'start to start',
  FF: 'finish to finish',
  SF: 'start to finish',
}

/** What an arrow says in words: a share, a wait, the ends that it ties; empty for a plain "then". */
export const arrowText = ({ kind, relation, lag, probability }: Arrow): string => {
  if (kind === 'loop') return probability === undefined ? 'back' : `${percentText(probability)} back`
  if (kind === 'branch') return probability === undefined ? '' : percentText(probability)
  if (relation !== 'FS')
    return `${ends[relation]}${lag === 0 ? '' : ` ${lag < 0 ? '−' : '+'} ${durationText(Math.abs(lag))}`}`
  if (lag === 0) return ''
  return lag > 0 ? `${durationText(lag)} wait` : `${durationText(-lag)} overlap`
}
