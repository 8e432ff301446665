import type { Observation, Quantity } from '../../../model/index.js'
import type { Note } from '../../../wording/note.js'
import { observationProblem as problem } from '../../../wording/observation.js'
import type { Histogram } from '../formulas/histogram.js'

type WrittenUnit = Quantity['unit']

const isPoint = (label: string): boolean => /^\d/.test(label)

/**
 * What stands between the braces of an observation. Whoever reads it asks for what it knows; what nobody asked for, and what
 * is not as asked, is told by `problem` at the end.
 */
export const countsOf = ({ counts }: Observation) => {
  const values = new Map<string, Quantity>()
  const problems: Note[] = []
  for (const { label, value } of counts) {
    const name = isPoint(label) ? String(Number(label)) : label
    if (values.has(name)) problems.push(problem('written-twice', { label: name }))
    values.set(name, value)
  }
  const unread = new Set(values.keys())

  const fail = (why: Note): undefined => {
    problems.push(why)
    return undefined
  }
  const read = (label: string, ...units: readonly WrittenUnit[]): Quantity | undefined => {
    const value = values.get(label)
    if (!value) return undefined
    unread.delete(label)
    if (units.includes(value.unit)) return value
    return fail(problem('wrong-unit', { label, units }))
  }
  /** How many: a whole number, 0 or more. */
  const count = (label: string): number | undefined => {
    const value = read(label, 'number')?.value
    if (value === undefined || (Number.isInteger(value) && value >= 0)) return value
    return fail(problem('no-count', { label, value }))
  }
  /** The answers per point in rising order; points that are not written got none. */
  const histogram = (first: number, last: number): Histogram => {
    const points = [...values.keys()].filter(isPoint).toSorted((one, other) => Number(one) - Number(other))
    for (const point of points) {
      if (Number(point) < first || Number(point) > last || !Number.isInteger(Number(point)))
        fail(problem('no-point', { label: point, first, last }))
    }
    return points.map(point => ({ point: Number(point), answers: count(point) ?? 0 }))
  }
  return {
    has: (label: string): boolean => values.has(label),
    unitOf: (label: string): WrittenUnit | undefined => values.get(label)?.unit,
    hasPoints: [...values.keys()].some(isPoint),
    /** The labels that are words, in the order written. */
    words: [...values.keys()].filter(label => !isPoint(label)),
    read,
    count,
    histogram,
    fail,
    /** The first thing that is wrong. */
    problem: (): Note | undefined => {
      const [stranger] = unread
      return problems[0] ?? (stranger === undefined ? undefined : problem('unknown', { label: stranger }))
    },
  }
}

export type Counts = ReturnType<typeof countsOf>
