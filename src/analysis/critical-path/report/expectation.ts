import type { Section, Table } from '../../../wording/document.js'
import { durationText } from '../../../wording/duration-text.js'
import { numberText } from '../../../wording/number-text.js'
import { percentText } from '../../../wording/percent-text.js'
import type { CriticalPathResult } from '../index.js'

const right = (title: string) => ({ title, align: 'right' }) as const

const almostAll = 0.9995

/** What is known exactly of a journey left to chance; then what classic PERT would say. */
export const expectationFacts = ({ expectation, pert }: CriticalPathResult): Section['facts'] => {
  const facts: (readonly [string, string])[] = []
  if (expectation) {
    const { mean, variance, ends } = expectation
    facts.push([
      'expected length',
      `${durationText(mean)}, standard deviation ${durationText(Math.sqrt(variance))} (exact)`,
    ])
    const shares = Object.entries(ends)
    if (shares.length > 1 || shares.some(([, share]) => share < almostAll))
      facts.push(['ends with', shares.map(([name, share]) => `${name} ${percentText(share)}`).join(', ')])
  }
  if (pert) {
    const { mean, standardDeviation, quantiles } = pert
    facts.push([
      'classic PERT',
      `${durationText(mean)}, standard deviation ${durationText(standardDeviation)}, 90% are over in ${durationText(quantiles.p90)}`,
    ])
  }
  return facts
}

/** How often each touchpoint takes place, where it is not once. */
export const visitTable = ({ expectation }: CriticalPathResult): readonly Table[] => {
  const rows = Object.entries(expectation?.visits ?? {}).filter(([, visits]) => Math.abs(visits - 1) > 1e-9)
  if (rows.length === 0) return []
  return [
    {
      heading: 'Takes place, on average',
      columns: [{ title: 'touchpoint' }, right('times')],
      rows: rows.map(([name, visits]) => [name, numberText(visits)]),
    },
  ]
}
