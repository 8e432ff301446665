import type { LongWork } from '../../long-work.js'

/** Work that is a part of more: its own progress from 0 to 1 counts from `start` on, for `width` of the whole. */
export function* partOfWork<Result>(work: LongWork<Result>, start: number, width: number): LongWork<Result> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    yield start + step.value * width
  }
}
