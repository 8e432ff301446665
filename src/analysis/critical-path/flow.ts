import type { Journey } from '../../model/journey.js'
import { type Network, startToStart } from './network/network.js'
import type { Plan } from './plan.js'
import { earliestStartOf, type Schedule } from './schedule/schedule.js'
import type { Flow, FlowTimes } from './schema.js'

/**
 * How much of the time something happens. Lead time is the planned length; touch time the part of it in which a touchpoint on
 * the way that determines the finish is under way, overlaps once; the rest is waiting, whether a lag or a `not before` makes it.
 * Of a stage: from the first start to the last finish of its touchpoints, and the part in which any of these is under way. Seconds.
 */
export const flowOf = (journey: Journey, plan: Plan): Flow => {
  const { touchpoints, network, schedule } = plan
  const spanOf = (i: number): Span => {
    const start = earliestStartOf(schedule, i)
    return { start, finish: start + network.durations[i] }
  }
  const way = [...wayToTheFinish(network, schedule)].map(spanOf)
  const stages = journey.stages.flatMap(({ name }) => {
    const spans = touchpoints.flatMap((touchpoint, i) => (touchpoint.stage === name ? [spanOf(i)] : []))
    if (spans.length === 0) return []
    const start = spans.reduce((earliest, span) => Math.min(earliest, span.start), Number.POSITIVE_INFINITY)
    const finish = spans.reduce((latest, span) => Math.max(latest, span.finish), 0)
    return [{ stage: name, start, ...timesWithin(finish - start, spans) }]
  })
  return { ...timesWithin(schedule.length, way), stages }
}

type Span = { readonly start: number; readonly finish: number }

const timesWithin = (leadTime: number, spans: readonly Span[]): FlowTimes => {
  // Sums of starts and durations may be off by a rounding.
  const touchTime = Math.min(leadTime, covered(spans))
  return {
    leadTime,
    touchTime,
    waitingTime: leadTime - touchTime,
    ...(leadTime > 0 && { flowEfficiency: touchTime / leadTime }),
  }
}

/** Length of the union. */
const covered = (spans: readonly Span[]): number => {
  let length = 0
  let end = 0
  for (const { start, finish } of spans.toSorted((a, b) => a.start - b.start)) {
    length += Math.max(0, finish - Math.max(start, end))
    end = Math.max(end, finish)
  }
  return length
}

/**
 * The touchpoints on the way to the journey's finish: from those that finish last back to what holds each of them. Where a
 * `not before` makes one start later than all that it waits for, on from what is ready last: the way includes the wait.
 */
const wayToTheFinish = (network: Network, schedule: Schedule): ReadonlySet<number> => {
  const { size, durations, firstDependency, successors } = network
  const reached = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < size; i++) {
    for (let place = firstDependency[i]; place < firstDependency[i + 1]; place++) {
      const held = earliestStartOf(schedule, i) + startToStart(network, i, place)
      reached[successors[place]] = Math.max(reached[successors[place]], held)
    }
  }
  const way = new Set<number>()
  for (let k = size - 1; k >= 0; k--) {
    const i = schedule.order[k]
    const isLast = earliestStartOf(schedule, i) + durations[i] >= schedule.length - schedule.tolerance
    const isOnTheWay = (place: number): boolean => {
      const to = successors[place]
      const held = earliestStartOf(schedule, i) + startToStart(network, i, place)
      // With a lead, what lies before would let it start before the journey does: it begins a way of its own.
      return way.has(to) && held >= -schedule.tolerance && held >= reached[to] - schedule.tolerance
    }
    let leads = isLast
    for (let place = firstDependency[i]; !leads && place < firstDependency[i + 1]; place++) leads = isOnTheWay(place)
    if (leads) way.add(i)
  }
  return way
}
