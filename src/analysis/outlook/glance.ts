import type { Outlook } from '../../model/impacts.js'
import { finish } from '../long-work.js'
import { type CrossImpacts, crossImpactsOf } from './judgements/cross-impacts.js'
import { consistent } from './scenarios/reading.js'
import { type Search, searchScenarios } from './search/search.js'

/** What can be said of an outlook while somebody types. */
export type OutlookGlance = {
  readonly impacts: CrossImpacts
  /** All consistent scenarios, or undefined where there are too many, or finding them takes too long. */
  readonly scenarios: Search['scenarios'] | undefined
  /** How many there are; undefined where the search took too long. */
  readonly count: bigint | undefined
}

/** Choices that are over before anyone notices. */
const NODES = 40_000
const LISTED = 2000
/** With more even preparing the search takes too long. */
const MOST_STATES = 250

/** A short search for consistent scenarios. */
export const glanceAt = (outlook: Outlook): OutlookGlance => {
  const impacts = crossImpactsOf(outlook)
  if (impacts.stateCount > MOST_STATES) return { impacts, count: undefined, scenarios: undefined }
  const { count, complete, scenarios } = finish(
    searchScenarios(impacts, consistent(impacts), { nodes: NODES, listed: LISTED }),
  )
  return {
    impacts,
    count: complete ? count : undefined,
    scenarios: complete && count === BigInt(scenarios.length) ? scenarios : undefined,
  }
}
