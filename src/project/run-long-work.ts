import type { LongWork } from '../analysis/long-work.js'

export type Driving = {
  /** Aborted when nobody waits for the result any more. */
  readonly signal?: AbortSignal
  /** Hears the share done, 0..1. */
  readonly progress?: (done: number) => void
  /** Gives others their turn. */
  readonly pause: () => Promise<void>
}

/** Milliseconds at work between two pauses: below what a typing hand notices. */
const turn = 10

/** The result of long work that shares its thread. Throws the signal's reason once that is aborted. */
export const runLongWork = async <Result>(
  work: LongWork<Result>,
  { signal, progress, pause }: Driving,
): Promise<Result> => {
  let since = performance.now()
  for (;;) {
    signal?.throwIfAborted()
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - since < turn) continue
    progress?.(step.value)
    await pause()
    since = performance.now()
  }
}
