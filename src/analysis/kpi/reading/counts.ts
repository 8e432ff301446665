import type { Observation, Quantity } from '../../../model/index.js'
import type { Histogram } from '../formulas/histogram.js'

type WrittenUnit = Quantity['unit']

const unitNames: { readonly [U in WrittenUnit]: string } = {
  number: 'a plain number',
  share: 'a share such as `70%`',
  seconds: 'a time such as `2d`',
}

const isPoint = (label: string): boolean => /^\d/.test(label)
const written = (label: string): string => (isPoint(label) ? `\`${label}:\`` : `\`${label}\``)

/**
 * What stands between the braces of an observation. Whoever reads it asks for what it knows; what nobody asked for, and what
 * is not as asked, is told by `problem` at the end.
 */
export const countsOf = ({ counts }: Observation) => {
  const values = new Map<string, Quantity>()
  const problems: string[] = []
  for (const { label, value } of counts) {
    const name = isPoint(label) ? String(Number(label)) : label
    if (values.has(name)) problems.push(`${written(name)} is written twice`)
    values.set(name, value)
  }
  const unread = new Set(values.keys())

  const fail = (problem: string): undefined => {
    problems.push(problem)
    return undefined
  }
  const read = (label: string, ...units: readonly WrittenUnit[]): Quantity | undefined => {
    const value = values.get(label)
    if (!value) return undefined
    unread.delete(label)
    if (units.includes(value.unit)) return value
    return fail(`${written(label)} has to be ${units.map(unit => unitNames[unit]).join(' or ')}`)
  }
  /** How many: a whole number, 0 or more. */
  const count = (label: string): number | undefined => {
    const value = read(label, 'number')?.value
    if (value === undefined || (Number.isInteger(value) && value >= 0)) return value
    return fail(`${written(label)} is ${value}, which nobody can have counted`)
  }
  /** The answers per point in rising order; points that are not written got none. */
  const histogram = (first: number, last: number): Histogram => {
    const points = [...values.keys()].filter(isPoint).toSorted((one, other) => Number(one) - Number(other))
    for (const point of points) {
      if (Number(point) < first || Number(point) > last || !Number.isInteger(Number(point)))
        fail(`${written(point)} is no point of its scale, ${first} to ${last}`)
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
    /** The first thing that is wrong, as a sentence without its end. */
    problem: (): string | undefined => {
      const [stranger] = unread
      return problems[0] ?? (stranger === undefined ? undefined : `${written(stranger)} means nothing there`)
    },
  }
}

export type Counts = ReturnType<typeof countsOf>
