import type { LongWork } from '../analysis/long-work.js'
import { analyzeOutlook, type OutlookResult } from '../analysis/outlook/index.js'
import type { Outlook } from '../model/impacts.js'

const known = new WeakMap<Outlook, OutlookResult>()

/** The analysis of an outlook as everybody sees it; kept as long as its file does not change, because it depends on nothing else. */
export function* outlookOf(outlook: Outlook): LongWork<OutlookResult> {
  const result = known.get(outlook) ?? (yield* analyzeOutlook(outlook))
  known.set(outlook, result)
  return result
}
