// Whether a promise is kept, by what is known of it: its plan, runs of a simulation, or what took place. Times in seconds.

/** By the plan: exactly as long as promised is kept. `tolerance` is what sums of its times may be off by. */
export const keptInPlan = (planned: number, within: number, tolerance = 0): 'kept' | 'broken' =>
  within - planned >= -tolerance ? 'kept' : 'broken'

/** By a share of runs, known to lie between `low` and `high`, for a promise that is to hold for the share `confidence`. */
export const keptInRuns = (
  { low, high }: { readonly low: number; readonly high: number },
  confidence: number,
): 'kept' | 'broken' | 'uncertain' => {
  if (low >= confidence) return 'kept'
  return high < confidence ? 'broken' : 'uncertain'
}

/** By what took place: it took from `least` to `most`, as far as its dates say. */
export const keptInFact = (
  { least, most }: { readonly least: number; readonly most: number },
  within: number,
): 'kept' | 'broken' | 'unknown' => {
  if (most <= within) return 'kept'
  return least > within ? 'broken' : 'unknown'
}
