import type { Journey, Relation, Touchpoint } from '../../../src/model/journey.js'
import type { Estimate } from '../../../src/model/quantity.js'
import type { Reference } from '../../../src/model/source.js'
import { spelling } from '../../../src/model/spelling.js'

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
export const reference = (name: string): Reference => ({ name: spelling(name), range, expects: [] })

/** A network as the data files write it; times in any unit. */
export type Activity = {
  readonly id: string
  readonly duration: number | { readonly o: number; readonly m: number; readonly p: number }
  readonly predecessors: readonly { readonly id: string; readonly type: Relation; readonly lag: number }[]
  readonly earliestStart?: number
  readonly due?: number
}

export const touchpoint = (name: string, properties: Partial<Touchpoint> = {}): Touchpoint => ({
  name,
  nameRange: range,
  range,
  to: [],
  via: [],
  by: [],
  layer: 'frontstage',
  dependencies: [],
  branches: [],
  repeats: [],
  pains: [],
  momentOfTruth: false,
  ...properties,
})

export const journey = (touchpoints: readonly Touchpoint[], properties: Partial<Journey> = {}): Journey => ({
  name: 'Claim',
  nameRange: range,
  range,
  file: 'claim.journey',
  stages: [],
  touchpoints,
  promises: [],
  ...properties,
})

export const lasting = (seconds: number): { duration: Estimate } => ({ duration: { kind: 'fixed', seconds } })

export const after = (name: string, relation: Relation = 'FS', lag = 0) => ({
  relation,
  on: reference(name),
  lag,
  range,
})

export const journeyOf = (activities: readonly Activity[]): Journey =>
  journey(
    activities.map(({ id, duration, predecessors, earliestStart, due }) =>
      touchpoint(id, {
        ...(typeof duration === 'number'
          ? lasting(duration)
          : {
              duration: {
                kind: 'three-point',
                optimistic: duration.o,
                mostLikely: duration.m,
                pessimistic: duration.p,
              },
            }),
        dependencies: predecessors.map(predecessor => after(predecessor.id, predecessor.type, predecessor.lag)),
        ...(earliestStart !== undefined && { notBefore: earliestStart }),
        ...(due !== undefined && { due }),
      }),
    ),
  )
