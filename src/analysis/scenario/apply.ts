import type { Scenario } from '../../model/initiative.js'
import type { Journey, Touchpoint } from '../../model/journey.js'
import { touchpointIn } from '../../model/journey-links.js'
import type { Reference } from '../../model/source.js'
import { spelt } from '../../model/spelling.js'
import type { Note } from '../../wording/note.js'
import { scenarioNote as note } from '../../wording/scenario.js'

export type AppliedScenario = {
  /** The journey as it would be. */
  readonly journey: Journey
  /** What is written of each changed touchpoint, by name: `duration`, `branches`. */
  readonly changed: ReadonlyMap<string, readonly ChangedProperty[]>
  readonly skipped: ReadonlySet<string>
  readonly notes: readonly Note[]
}

type Properties = Scenario['changes'][number]['properties']
export type ChangedProperty = keyof Properties

/**
 * The journey with what a scenario changes. What is written in a `change` replaces what the touchpoint had under that
 * word; the rest stays. A skipped touchpoint keeps its place, so that what comes after it follows what was before,
 * and nothing else: it takes no time, waits for no lag, and nobody feels anything there.
 */
export const applyScenario = (journey: Journey, { name, changes, skips }: Scenario): AppliedScenario => {
  const find = touchpointIn(journey)
  const changed = new Map<string, readonly ChangedProperty[]>()
  const skipped = new Set<string>()
  const touchpoints = journey.touchpoints.map((touchpoint, place): Touchpoint => {
    const isMeant = (reference: Reference): boolean => find(reference) === place
    if (skips.some(isMeant)) {
      skipped.add(touchpoint.name)
      return hollow(touchpoint)
    }
    const written = changes.filter(change => isMeant(change.touchpoint))
    if (written.length === 0) return touchpoint
    const properties: Properties = Object.assign({}, ...written.map(change => change.properties))
    changed.set(touchpoint.name, Object.keys(properties) as ChangedProperty[])
    const { duration: _replaced, ...others } = touchpoint
    // A journey in the place of a number: the number no longer counts.
    const kept = properties.details && !properties.duration ? others : touchpoint
    const matters = properties.matters && { matters: { ...touchpoint.matters, ...properties.matters } }
    return { ...kept, ...properties, ...matters }
  })
  const unknown = [...changes.map(({ touchpoint }) => touchpoint), ...skips].filter(
    reference => find(reference) === undefined,
  )
  return {
    journey: { ...journey, touchpoints },
    changed,
    skipped,
    notes: unknown.map(reference =>
      note('unknown-touchpoint', { scenario: name, named: spelt(reference), journey: journey.name }),
    ),
  }
}

/** What is left of a touchpoint that does not take place: who was before it and who comes after it. */
const hollow = ({ name, nameRange, range, title, stage, layer, dependencies, branches }: Touchpoint): Touchpoint => ({
  name,
  nameRange,
  range,
  ...(title !== undefined && { title }),
  ...(stage !== undefined && { stage }),
  layer,
  duration: { kind: 'fixed', seconds: 0 },
  dependencies: dependencies.map(dependency => ({ ...dependency, lag: 0 })),
  branches,
  to: [],
  via: [],
  by: [],
  repeats: [],
  pains: [],
  momentOfTruth: false,
})
