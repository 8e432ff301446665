import type { LongWork } from '../analysis/long-work.js'
import { analyzeOutlook, type OutlookOptions, type OutlookResult } from '../analysis/outlook/index.js'
import type { Outlook } from '../model/impacts.js'

/** What a picture shows while somebody types: fewer scenarios in the list, and no sample of succession. */
const forPictures: OutlookOptions = { listLimit: 100, largestSpace: 100_000, sample: { runs: 0 } }

const known = new WeakMap<Outlook, OutlookResult>()

/**
 * The analysis of an outlook as far as pictures need it; kept as long as its file does not change, because it depends on
 * nothing else.
 */
export function* outlookOf(outlook: Outlook): LongWork<OutlookResult> {
  const result = known.get(outlook) ?? (yield* analyzeOutlook(outlook, forPictures))
  known.set(outlook, result)
  return result
}
