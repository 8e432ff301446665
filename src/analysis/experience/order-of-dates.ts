import { isBefore, type Moment } from '../deviations/index.js'

/**
 * Places of the moments in the order of time. What the dates leave open, such as a day and an hour of it, keeps the order
 * given; nothing stands before what is certainly earlier.
 */
export const orderOfDates = (moments: readonly Moment[]): readonly number[] => {
  const places = moments.map((_, place) => place)
  const byStart = places.toSorted((a, b) => moments[a].from - moments[b].from)
  const byEnd = places.toSorted((a, b) => moments[a].until - moments[b].until || moments[a].from - moments[b].from)
  const taken = new Set<number>()
  const open: number[] = []
  let started = 0
  for (const first of byEnd) {
    while (!taken.has(first)) {
      // Nothing that is left ends before this one, so whatever it is not entirely before may come next.
      for (; started < byStart.length && !isBefore(moments[first], moments[byStart[started]]); started++)
        open.push(byStart[started])
      const next = open.reduce((least, place) => Math.min(least, place))
      open.splice(open.indexOf(next), 1)
      taken.add(next)
    }
  }
  return [...taken]
}
