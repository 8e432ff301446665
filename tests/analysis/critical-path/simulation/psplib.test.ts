import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { durationsBy } from '../../../../src/analysis/critical-path/simulation/durations.js'
import { courseOf, simulated, triangular } from './courses.js'

const folder = join(import.meta.dirname, '../../../data/psplib')

type Reference = {
  readonly samples: number
  readonly mean: number
  readonly sd: number
  readonly quantiles: Readonly<Record<string, number>>
  readonly criticalityIndex: Readonly<Record<string, number>>
  readonly crucialityPearson: Readonly<Record<string, number | null>>
  readonly ssi: Readonly<Record<string, number>>
}
const references = JSON.parse(readFileSync(join(folder, 'montecarlo-reference.json'), 'utf8')) as Readonly<
  Record<string, Reference>
>

/** Jobs of a PSPLIB file with o = 0.8 d, m = d, p = 1.6 d. */
const courseFrom = (file: string, distribution: string) => {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  const below = (heading: string): number[][] => {
    const rows: number[][] = []
    for (const line of lines.slice(lines.findIndex(candidate => candidate.startsWith(heading)) + 1)) {
      if (line.startsWith('*')) break
      if (/^\s*\d/.test(line)) rows.push(line.trim().split(/\s+/).map(Number))
    }
    return rows
  }
  const successors = below('PRECEDENCE RELATIONS').map(([job, , , ...after]) => [job!, after] as const)
  const estimate = durationsBy('beta-pert')
  return courseOf(
    below('REQUESTS/DURATIONS').map(([job, , days]) => ({
      name: String(job),
      duration:
        distribution === 'beta' || days === 0
          ? estimate({ kind: 'three-point', optimistic: 0.8 * days!, mostLikely: days!, pessimistic: 1.6 * days! })
          : triangular(0.8 * days!, days!, 1.6 * days!),
      after: successors.filter(([, after]) => after.includes(job!)).map(([before]) => String(before)),
    })),
  )
}

const runs = 250_000

describe.each(Object.entries(references))('%s, a million runs', (entry, reference) => {
  const [file = '', distribution = ''] = entry.split(':')
  const result = simulated(courseFrom(file, distribution), runs)
  /** Standard error of a difference of two means with deviation 1: both sides are samples. */
  const both = Math.sqrt(1 / runs + 1 / reference.samples)

  test('has its mean and deviation', () => {
    expect(Math.abs(result.mean - reference.mean)).toBeLessThan(4 * reference.sd * both)
    expect(Math.abs(result.standardDeviation - reference.sd)).toBeLessThan(4 * reference.sd * both)
  })

  test.each(['p10', 'p50', 'p80', 'p90', 'p95'] as const)('has its %s', name => {
    const share = Number(name.slice(1)) / 100
    const expected = reference.quantiles[String(share)]
    // The density there, from the nearest quantiles that the reference has.
    const known = Object.keys(reference.quantiles)
      .map(Number)
      .sort((a, b) => a - b)
    const place = known.indexOf(share)
    const low = known[place - 1]
    const high = known[place + 1]
    const density = (high - low) / (reference.quantiles[String(high)] - reference.quantiles[String(low)])
    expect(Math.abs(result.quantiles[name] - expected)).toBeLessThan(
      (4 * Math.sqrt(share * (1 - share)) * both) / density,
    )
  })

  test('has its criticality, cruciality and sensitivity, job by job', () => {
    for (const [i, { criticality, cruciality, sensitivity }] of result.touchpoints.entries()) {
      const job = String(i + 1)
      const expected = reference.criticalityIndex[job]
      const share = (criticality * runs + expected * reference.samples) / (runs + reference.samples)
      const error = Math.sqrt(share * (1 - share)) * both
      expect(Math.abs(criticality - expected)).toBeLessThanOrEqual(4 * error)

      const correlation = reference.crucialityPearson[job] ?? 0
      expect(Math.abs(cruciality - correlation)).toBeLessThanOrEqual(4 * (1 - correlation ** 2) * both)

      const ssi = reference.ssi[job]
      const ratio = expected > 0 ? ssi / expected : 1
      expect(Math.abs(sensitivity - ssi)).toBeLessThanOrEqual(4 * (error * ratio + ssi * both))
    }
  })
})
