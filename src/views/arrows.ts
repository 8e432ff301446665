import type { Journey, Relation } from '../model/journey.js'
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

const withinJourney = (journey: Journey, name: string): string =>
  name.startsWith(`${journey.name}.`) ? name.slice(journey.name.length + 1) : name

/** All arrows between touchpoints of this journey, in the order written; going back to an earlier one is a loop. */
export const arrowsOf = (journey: Journey): readonly Arrow[] => {
  const written = new Map(journey.touchpoints.map(({ name }, index) => [name, index]))
  const arrows: Arrow[] = []
  journey.touchpoints.forEach(({ name, dependencies, branches, repeats }, index) => {
    for (const { on, relation, lag, range } of dependencies) {
      arrows.push({ from: withinJourney(journey, on.name), to: name, kind: 'follows', relation, lag, range })
    }
    for (const { to, probability, range } of branches) {
      const target = withinJourney(journey, to.name)
      const kind = (written.get(target) ?? index + 1) <= index ? 'loop' : 'branch'
      arrows.push({ from: name, to: target, kind, relation: 'FS', lag: 0, probability, range })
    }
    for (const { from, probability, range } of repeats) {
      const target = from ? withinJourney(journey, from.name) : name
      arrows.push({ from: name, to: target, kind: 'loop', relation: 'FS', lag: 0, probability, range })
    }
  })
  if (arrows.length > 0) return arrows.filter(({ from, to }) => written.has(from) && written.has(to))
  return journey.touchpoints.slice(1).map(({ name }, index) => ({
    from: journey.touchpoints[index]?.name ?? name,
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
