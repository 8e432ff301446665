/**
 * Work that may take long, in steps of a few milliseconds: each yields the share done (0..1), the end returns the result.
 * Whoever drives it can show its progress, let others have their turn, or stop asking.
 */
export type LongWork<Result> = Generator<number, Result, void>

/** The result, all at once. */
export const finish = <Result>(work: LongWork<Result>): Result => {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Work that is a part of more: its own progress from 0 to 1 counts from `start` on, for `width` of the whole. */
export function* partOfWork<Result>(work: LongWork<Result>, start: number, width: number): LongWork<Result> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    yield start + step.value * width
  }
}
