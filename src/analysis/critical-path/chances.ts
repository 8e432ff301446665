import type { Journey } from '../../model/journey.js'
import { touchpointIn } from '../../model/journey-links.js'
import { criticalPathNote as note } from '../../wording/critical-path.js'
import type { Note } from '../../wording/note.js'

/** `to` is a place in the journey's touchpoints; `probability` counts from the moment in which the one before is over. */
export type Chance = { readonly to: number; readonly probability: number }

/** What can happen when a touchpoint is over. The probabilities of `back` and `onward` make 1. */
export type Chances = {
  /** How often it takes place when the journey comes by. If it does not, it takes no time and nothing of it leads back. */
  readonly occurrence: number
  /** Loops: `repeat`, and `then` to what is not written later. */
  readonly back: readonly Chance[]
  /** Goes on: to what is written `after` it, and to one of `branches` if there are any. */
  readonly onward: number
  /** Forward `then`: exactly one of them once the journey goes on, so their probabilities make 1. */
  readonly branches: readonly Chance[]
}

/**
 * The probabilities written in a journey, by place of the touchpoint. `repeat` is decided before `then`; shares not written
 * share equally what the others leave; `optional` alone counts as one half. `notes` say where that was done.
 */
export const chancesOf = (
  journey: Journey,
): { readonly chances: readonly Chances[]; readonly notes: readonly Note[] } => {
  const find = touchpointIn(journey)
  const notes: Note[] = []
  const chances = journey.touchpoints.map(({ name, optional, repeats, branches }, i): Chances => {
    if (optional && optional.probability === undefined)
      notes.push(note('optional-without-share', { touchpoint: name, journey: journey.name }))
    const repeated = limited(
      repeats.flatMap(({ from, probability }) => {
        const to = from ? find(from) : i
        return to === undefined ? [] : [{ to, probability }]
      }),
    )
    const stays = 1 - sumOf(repeated)
    const known = branches.flatMap(({ to: reference, probability }) => {
      const to = find(reference)
      return to === undefined ? [] : [{ to, probability }]
    })
    if (
      (known.length > 1 || known.some(({ to }) => to <= i)) &&
      known.some(({ probability }) => probability === undefined)
    )
      notes.push(note('branches-without-share', { touchpoint: name, journey: journey.name }))
    const leadsBack = ({ to }: { readonly to: number }): boolean => to <= i
    const picked = shared(known, known.every(leadsBack))
    const looped = picked.filter(leadsBack).map(({ to, probability }) => ({ to, probability: probability * stays }))
    const back = [...repeated, ...looped]
    return {
      occurrence: optional ? (optional.probability ?? 0.5) : 1,
      back,
      onward: Math.max(0, 1 - sumOf(back)),
      branches: scaled(picked.filter(({ to }) => to > i)),
    }
  })
  return { chances, notes }
}

const sumOf = (chances: readonly Chance[]): number => chances.reduce((sum, { probability }) => sum + probability, 0)

/** In the same proportions, together 1; alike where all are 0. */
const scaled = (chances: readonly Chance[]): readonly Chance[] => {
  const total = sumOf(chances)
  return chances.map(({ to, probability }) => ({
    to,
    probability: total > 0 ? probability / total : 1 / chances.length,
  }))
}

/** No more than all cases, whatever is written; a rule reports it. */
const limited = (chances: readonly Chance[]): readonly Chance[] => (sumOf(chances) > 1 ? scaled(chances) : chances)

/** Shares that make 1 or, where going on is possible too, at most 1. */
const shared = (
  branches: readonly { readonly to: number; readonly probability: number | undefined }[],
  canGoOn: boolean,
): readonly Chance[] => {
  const open = branches.filter(({ probability }) => probability === undefined).length
  const written = branches.reduce((sum, { probability = 0 }) => sum + probability, 0)
  const each = open === 0 ? 0 : Math.max(0, 1 - written) / (open + (canGoOn ? 1 : 0))
  const filled = branches.map(({ to, probability = each }) => ({ to, probability }))
  return canGoOn ? limited(filled) : scaled(filled)
}
