import type { Chances } from '../../../../src/analysis/critical-path/chances.js'
import { buildNetwork, type NetworkDependency } from '../../../../src/analysis/critical-path/network/network.js'
import { scheduleOf } from '../../../../src/analysis/critical-path/schedule/schedule.js'
import type { Simulation } from '../../../../src/analysis/critical-path/schema.js'
import { simulateBlocks } from '../../../../src/analysis/critical-path/simulation/blocks.js'
import type { Course } from '../../../../src/analysis/critical-path/simulation/course.js'
import type { SampledDuration } from '../../../../src/analysis/critical-path/simulation/durations.js'
import { summaryOf } from '../../../../src/analysis/critical-path/simulation/summary.js'
import { finish } from '../../../../src/analysis/long-work.js'
import { keyOfText, nextShare } from '../../../../src/analysis/random/index.js'

export type Part = { readonly name: string; readonly duration: SampledDuration; readonly after: readonly string[] }

/** A network of finish–start dependencies with durations drawn from anything. */
export const courseOf = (parts: readonly Part[]): Course =>
  courseWith(
    parts.map(({ name }) => name),
    parts.map(({ duration }) => duration),
    parts.flatMap(({ after }, to) =>
      after.map(name => ({ from: parts.findIndex(part => part.name === name), to, relation: 'FS' as const, lag: 0 })),
    ),
  )

export const courseWith = (
  names: readonly string[],
  durations: readonly SampledDuration[],
  dependencies: readonly NetworkDependency[],
  constraints: Parameters<typeof buildNetwork>[2] = {},
): Course => {
  const network = buildNetwork(
    durations.map(({ usual }) => usual),
    dependencies.toSorted((a, b) => a.from - b.from),
    constraints,
  )
  const schedule = scheduleOf(network)!
  return {
    network,
    order: schedule.order,
    durations,
    keys: names.map(keyOfText),
    chances: undefined,
    picked: new Uint8Array(dependencies.length),
    promises: [],
    usualLength: schedule.length,
  }
}

/** The same course, walked through as if there were branches and loops. */
export const walked = (course: Course): Course => {
  const certain: Chances = { occurrence: 1, back: [], onward: 1, branches: [] }
  return { ...course, chances: course.durations.map(() => certain) }
}

export const simulated = (course: Course, runs: number, seed = 1): Simulation => {
  const names = course.durations.map((_, i) => String(i))
  return summaryOf(course, names, seed, finish(simulateBlocks(course, runs, seed)))
}

export const drawnBy = (usual: number, draw: (share: () => number) => number): SampledDuration => ({
  kind: 'drawn',
  usual,
  fill: (random, into) => {
    for (let i = 0; i < into.length; i++) into[i] = draw(() => nextShare(random))
  },
})

export const uniform = drawnBy(0.5, share => share())

export const exponential = (mean: number): SampledDuration => drawnBy(mean, share => -mean * Math.log(1 - share()))

/** Box & Muller 1958. */
export const normal = (mean: number, deviation: number): SampledDuration =>
  drawnBy(mean, share => mean + deviation * Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()))

export const triangular = (low: number, mode: number, high: number): SampledDuration =>
  drawnBy((low + mode + high) / 3, share => {
    const part = share() * (high - low)
    return part < mode - low
      ? low + Math.sqrt(part * (mode - low))
      : high - Math.sqrt((high - low - part) * (high - mode))
  })

export const oneOf = (values: readonly number[], probabilities: readonly number[]): SampledDuration =>
  drawnBy(values[0], share => {
    let left = share()
    return (
      values.find((_, k) => {
        left -= probabilities[k]
        return left < 0
      }) ?? values.at(-1)!
    )
  })
