import { firstByName } from '../model/first-by-name.js'
import type { Journey, Touchpoint } from '../model/journey.js'
import type { Arrow } from './arrows.js'

/**
 * Touchpoints in the order written, except that one on which an earlier one waits stands before it: so arrows run
 * from left to right. Where they wait for one another in a cycle, the order written stays.
 */
export const readingOrder = (journey: Journey, arrows: readonly Arrow[]): readonly Touchpoint[] => {
  const byName = firstByName(journey.touchpoints)
  const predecessors = new Map<string, string[]>()
  for (const { kind, from, to } of arrows) {
    if (kind === 'loop') continue
    const known = predecessors.get(to)
    if (known) known.push(from)
    else predecessors.set(to, [from])
  }
  const ordered: Touchpoint[] = []
  const seen = new Set<string>()
  for (const start of journey.touchpoints) {
    // A stack of its own: a chain written backwards may be longer than calls can be nested.
    const waiting = [{ touchpoint: start, opened: false }]
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const { touchpoint, opened } = entry
      if (opened) ordered.push(touchpoint)
      if (opened || seen.has(touchpoint.name)) continue
      seen.add(touchpoint.name)
      waiting.push({ touchpoint, opened: true })
      for (const name of (predecessors.get(touchpoint.name) ?? []).toReversed()) {
        const predecessor = byName.get(name)
        if (predecessor && !seen.has(name)) waiting.push({ touchpoint: predecessor, opened: false })
      }
    }
  }
  return ordered
}
